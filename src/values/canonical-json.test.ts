import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, digestOf, isDigest, sha256Hex } from './index.ts'

const json = fc.jsonValue({ maxDepth: 4 })

describe('the canonical text', () => {
  test('is that of the example of RFC 8785, section 3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('sorts keys by their UTF-16 code units (RFC 8785, section 3.2.3)', () => {
    const keys = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö']
    const text = canonicalJson(Object.fromEntries(keys.map(key => [key, 0])))
    expect(Object.keys(JSON.parse(text.replace('"1":0,', '')))).toEqual(['\r', '\u0080', 'ö', '€', '😀', '\ufb33'])
    expect(text.indexOf('"1"')).toBeLessThan(text.indexOf('ö'))
  })

  test('says the same value', () => {
    fc.assert(
      fc.property(json, value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('does not depend on the order in which fields were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), fields => {
        const turned = Object.fromEntries(Object.entries(fields).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(fields))
        expect(digestOf(turned)).toBe(digestOf(fields))
      }),
    )
  })

  test('leaves out what is undefined, and writes minus zero as zero', () => {
    expect(canonicalJson({ b: undefined, a: -0 })).toBe('{"a":0}')
  })

  const cycle: unknown[] = []
  cycle.push(cycle)
  test.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a bigint', 1n],
    ['a function', { f: () => 0 }],
    ['undefined', undefined],
    ['a hole in a list', [undefined]],
    ['a date', new Date(0)],
    ['a map', { a: new Map([[1, 2]]) }],
    ['half a surrogate pair', '\ud800'],
    ['half a surrogate pair in a key', { '\udc00': 1 }],
    ['a cycle', cycle],
  ])('%s has none', (_, value) => {
    expect(() => canonicalJson(value)).toThrowError(TypeError)
  })
})

describe('digests', () => {
  test('are SHA-256 of the text in UTF-8', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })

  test('name what made them', () => {
    expect(digestOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(isDigest(digestOf({}))).toBe(true)
    expect(isDigest('sha256:44')).toBe(false)
  })
})
