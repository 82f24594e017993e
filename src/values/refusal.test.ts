import { describe, expect, test } from 'vitest'
import { isRefusal, pathTo, Refusal, type RefusalCode, refusals } from './index.ts'

const codes = Object.keys(refusals) as RefusalCode[]

describe('the catalogue', () => {
  test.each(codes)('%s has a status and a sentence', code => {
    const { status, message } = refusals[code]
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(message).toMatch(/^[A-Z{].*[.}]$/s)
  })

  test.each(codes)('%s leaves no placeholder open when its details are given', code => {
    const names = [...refusals[code].message.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
    const details = Object.fromEntries(names.map(name => [name, `the ${name}`]))
    const refusal = new (Refusal as new (code: RefusalCode, details: Record<string, string>) => Refusal)(code, details)
    expect(refusal.message).not.toMatch(/[{}]/)
    for (const name of names) expect(refusal.message).toContain(`the ${name}`)
    expect(refusal.status).toBe(refusals[code].status)
  })
})

describe('a refusal', () => {
  const refusal = new Refusal('unknown_field', { field: 'dstination', suggestion: 'destination' }, '/dstination')

  test('says what is wrong, where, and what may have been meant', () => {
    expect(JSON.parse(JSON.stringify(refusal))).toEqual({
      code: 'unknown_field',
      message: 'There is no field dstination here. Did you mean destination?',
      path: '/dstination',
      details: { field: 'dstination', suggestion: 'destination' },
    })
  })

  test('is told from a bug, and from another refusal', () => {
    expect(isRefusal(refusal)).toBe(true)
    expect(isRefusal(refusal, 'unknown_field')).toBe(true)
    expect(isRefusal(refusal, 'not_found')).toBe(false)
    expect(isRefusal(new TypeError('bug'))).toBe(false)
    expect(refusal).toBeInstanceOf(Error)
  })

  test('without details or path is only its sentence', () => {
    expect(new Refusal('not_allowed').toJSON()).toEqual({
      code: 'not_allowed',
      message: 'You are not allowed to do this.',
    })
  })

  test('can be said of another place', () => {
    expect(refusal.at('/cases/3').toJSON()).toEqual({ ...refusal.toJSON(), path: '/cases/3' })
  })

  test('quotes a stranger’s value short, on one line, and without tricks', () => {
    const { message } = new Refusal('unknown_value', { value: `{value}\n\u202e${'x'.repeat(5000)}` })
    expect(message.length).toBeLessThan(300)
    expect(message).not.toMatch(/[\n\u202e]/)
    expect(message.startsWith('{value}')).toBe(true)
  })
})

test('a path is a JSON pointer', () => {
  expect(pathTo(pathTo('/items', 0), 'a/b~c')).toBe('/items/0/a~1b~0c')
})
