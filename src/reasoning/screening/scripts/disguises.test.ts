import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disguises } from './disguises.ts'

const kinds = (text: string) => disguises(text).map(({ kind, at }) => [kind, at])

describe('[SCR-08] disguises are named', () => {
  test('a Cyrillic letter in a Latin word', () =>
    expect(disguises('Vlаdimir')).toEqual([
      { kind: 'homoglyph', at: 2, what: 'Cyrillic а (U+0430) passes for Latin a' },
    ]))
  test('a Latin letter in a Cyrillic word', () =>
    expect(disguises('Пyтин')).toEqual([{ kind: 'homoglyph', at: 1, what: 'Latin y (U+0079) passes for Cyrillic у' }]))
  test('a word all in Cyrillic letters that reads as Latin among Latin words', () =>
    expect(kinds('the сосо company')).toEqual([
      ['homoglyph', 4],
      ['homoglyph', 5],
      ['homoglyph', 6],
      ['homoglyph', 7],
    ]))
  test('a Greek letter', () => expect(kinds('Αnna')).toEqual([['homoglyph', 0]]))
  test('zero-width space, soft hyphen and variation selector', () =>
    expect(kinds('Pu\u200bt\u00adi\ufe0fn')).toEqual([
      ['invisible', 2],
      ['invisible', 4],
      ['invisible', 6],
    ]))
  test('a change of direction', () => expect(kinds('abc\u202enitup')).toEqual([['bidi', 3]]))
  test('mathematical and full-width letters', () =>
    expect(kinds('𝐏utin Ｐ')).toEqual([
      ['homoglyph', 0],
      ['homoglyph', 7],
    ]))
  test('letters of two alphabets that no look-alike explains', () =>
    expect(disguises('RдnЖ').some(({ kind }) => kind === 'mixed_script')).toBe(true))
  test('a hidden sign does not hide the look-alike behind it, nor move its place', () =>
    expect(kinds('V\u200blаd')).toEqual([
      ['invisible', 1],
      ['homoglyph', 3],
    ]))

  test.each([
    ['Angela Merkel'],
    ['José Müller-Łukasz'],
    ['Владимир Путин'],
    ['АО «Завод» (JSC Plant)'],
    ['علی\u200cرضا'],
    ['\u200fמשה\u200f'],
    ['TechInsights公司'],
    ['ＡＢＣ株式会社'],
    ['K-9 ООО Стрела'],
    ['नरेन्द्र\u200d'],
  ])('%s has none', text => expect(disguises(text)).toEqual([]))

  test('places are within the text, in order, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const places = disguises(text).map(({ at }) => at)
        expect(places.every(at => at >= 0 && at < text.length)).toBe(true)
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
      { numRuns: 500 },
    )
  })
})
