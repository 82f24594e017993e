import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, isRefusal, parseJson, type Refusal } from './index.ts'

function refusalOf(text: string, limits = {}): Refusal | undefined {
  try {
    parseJson(text, limits)
    return undefined
  } catch (error) {
    if (isRefusal(error)) return error
    throw error
  }
}

test('what is sound comes back as it was', () => {
  expect(parseJson('{"a":[1,"x",null,{"b":true}]}')).toEqual({ a: [1, 'x', null, { b: true }] })
  expect(parseJson('\ufeff"written by a spreadsheet"')).toBe('written by a spreadsheet')
})

describe('what is refused, and where it stands', () => {
  test.each([
    ['{"a":', 'not_json', undefined],
    ['', 'not_json', undefined],
    ['{a:1}', 'not_json', undefined],
    ['{"items":[{"__proto__":{}}]}', 'forbidden_key', '/items/0/__proto__'],
    ['{"constructor":1}', 'forbidden_key', '/constructor'],
    ['{"a":{"prototype":1}}', 'forbidden_key', '/a/prototype'],
    ['{"a/b":1e999}', 'not_a_decimal', '/a~1b'],
    ['["\\ud800"]', 'malformed_text', '/0'],
    ['{"a":"\\u0000"}', 'malformed_text', '/a'],
    ['{"\\udc00":1}', 'malformed_text', '/\udc00'],
    ['["a","\ud800"]', 'malformed_text', '/1'],
    ['{"\\u005f_proto__":1}', 'forbidden_key', '/__proto__'],
    [`[-${'9'.repeat(400)}]`, 'not_a_decimal', '/0'],
  ])('%s', (text, code, path) => {
    expect(refusalOf(text)).toMatchObject({ code, path })
  })

  test('more than 32 levels', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
    expect(refusalOf(nested(32))).toBeUndefined()
    expect(refusalOf(nested(33))).toMatchObject({
      code: 'too_deep',
      message: 'This is nested more than 32 levels deep.',
    })
    expect(refusalOf(nested(400_000))).toMatchObject({ code: 'too_deep' })
  })

  test('more than the door takes', () => {
    expect(refusalOf('"12345678"', { lengthMax: 9 })).toMatchObject({ code: 'too_large', status: 413 })
  })

  test('the line and column of a fault, where the engine tells them', () => {
    const text = `{\n  "a": 1,\n  b: ${'2'.repeat(100)}\n}`
    expect(refusalOf(text)?.message).toMatch(/line 3, column 3|not well-formed/)
  })
})

test('whatever a stranger sends is read or refused, never a bug; and what is read can be written', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json({ maxDepth: 6 }),
    fc.json({ stringUnit: 'binary' }),
    fc.json().map(text => text.slice(1)),
  )
  fc.assert(
    fc.property(anything, text => {
      if (refusalOf(text) === undefined) canonicalJson(parseJson(text))
    }),
  )
})
