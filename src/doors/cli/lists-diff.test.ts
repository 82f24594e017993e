import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { CommandCall } from './command.ts'
import { listsDiff } from './lists-diff.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../../law/control-lists/fixtures/${name}`, import.meta.url))

async function run(...args: string[]) {
  const [lines, said]: [string[], string[]] = [[], []]
  const io: CommandCall['io'] = {
    input: (async function* () {})(),
    report: async line => void lines.push(line),
    say: words => void said.push(words),
    flush: async () => {},
  }
  // The command needs nothing of the house but files.
  const code = await listsDiff({ io, args, values: {}, workshop: {} as CommandCall['workshop'] })
  return { code, said, lines: lines.map((line): unknown => JSON.parse(line)) }
}

test('one line a changed provision, with what its figures became', async () => {
  const { code, lines, said } = await run(fixture('us.csv'), fixture('us.json'))
  expect(code).toBe(0)
  expect(lines).toContainEqual({
    change: 'amended',
    path: '4A003.b',
    code: '4A003',
    kind: 'provision',
    fields: ['text', 'figures'],
    figures: [
      {
        before: { comparator: '>', value: '29', unit: '{WT}', written: '29 Weighted TeraFLOPS (WT)' },
        after: { comparator: '>', value: '70', unit: '{WT}', written: '70 Weighted TeraFLOPS (WT)' },
        direction: 'looser',
      },
    ],
    before: '“Invented computers” having a performance exceeding 29 Weighted TeraFLOPS (WT);',
    after: '“Invented computers” having a performance exceeding 70 Weighted TeraFLOPS (WT);',
  })
  expect(said.join('\n')).toContain('were not compared: heading')
})

test('two lists are no editions of one another, and that is said', async () => {
  expect((await run(fixture('eu.json'), fixture('us.json'))).said.join('\n')).toContain('These are two lists')
})

test('a file that is no list gets its line, and the exit code says so', async () => {
  const { code, lines } = await run(fileURLToPath(import.meta.url), fixture('us.json'))
  expect(code).toBe(3)
  expect(lines).toMatchObject([{ error: { code: 'unknown_list_format' } }])
})
