import { expect, it } from 'vitest'
import { openLog } from './logging.ts'

it('keeps the kind and the place of a fault, and not its words, which may quote what a person entered', () => {
  const lines: string[] = []
  const log = openLog('info', { write: line => void lines.push(line) })
  const cause = Object.assign(new RangeError('the party ACME'), { code: '23505', detail: 'name = ACME' })
  log.fault(new Error('ACME was entered twice', { cause }), 'req_1')
  expect(lines.join('')).not.toContain('ACME')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    reference: 'req_1',
    kind: 'Error',
    cause: { kind: 'RangeError', code: '23505' },
  })
  expect(lines[0]).toContain('logging.test.ts')
})

it('writes nothing below its level', () => {
  const lines: string[] = []
  const log = openLog('error', { write: line => void lines.push(line) })
  log.request({ requestId: 'req_1', method: 'GET', route: '/', status: 200, ms: 1 })
  expect(lines).toEqual([])
})
