import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { readings } from './readings.ts'

const samples = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom(..."аяьіўїъщђқ علیالمحمدةى习近平公司·約김정은ㄱトーבםשლვիक्षไ()/;:\u200b\u202e'’-Zz1"), {
      maxLength: 40,
    })
    .map(signs => signs.join('')),
)

describe('readings', () => {
  test('a Latin name has one', () =>
    expect(readings('Angela MERKEL')).toEqual([
      {
        text: 'angela merkel',
        via: 'latin',
        words: [
          { text: 'angela', source: 'Angela', how: 'latin' },
          { text: 'merkel', source: 'MERKEL', how: 'latin' },
        ],
      },
    ]))

  test('the source of each word is kept', () =>
    expect(readings('Сергей Лавров')[0]?.words).toEqual([
      { text: 'sergey', source: 'Сергей', how: 'transliterated' },
      { text: 'lavrov', source: 'Лавров', how: 'transliterated' },
    ]))

  test('[SCR-09] a translated word of a body is told apart from a transliterated one', () => {
    const [first] = readings('Завод Стрелка', { kind: 'body' })
    expect(first?.words).toEqual([
      { text: 'plant', source: 'завод', how: 'translated' },
      { text: 'strelka', source: 'Стрелка', how: 'transliterated' },
    ])
    expect(first?.via).toBe('cyrillic.press+translated')
    expect(readings('Завод Стрелка', { kind: 'body' }).map(({ text }) => text)).toContain('zavod strelka')
  })

  test('a person is never translated', () =>
    expect(
      readings('Иван Завод', { kind: 'person' }).every(({ words }) => words.every(({ how }) => how !== 'translated')),
    ).toBe(true))

  test.each([
    ['მიხეილ', 'mikheil'],
    ['Նիկոլ', 'nikol'],
  ])('letter by letter: %s', (name, spelling) => expect(readings(name)[0]?.text).toBe(spelling))

  test('words of two scripts in one name', () =>
    expect(readings('TechInsights北京', { kind: 'person' })[0]?.text).toBe('techinsights beijing'))

  test('no more than asked for', () => expect(readings('김정은', { max: 2 })).toHaveLength(2))

  test('none without a letter or digit', () => expect(readings(' –、«»\u200b')).toEqual([]))

  test('any text: words of a to z, no two alike, the same each time', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom('person', 'body', 'unknown'), (text, kind) => {
        const found = readings(text, { kind })
        expect(found.length).toBeLessThanOrEqual(6)
        expect(new Set(found.map(reading => reading.text)).size).toBe(found.length)
        for (const { text: said, words } of found) {
          expect(said).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/)
          expect(words.map(word => word.text).join(' ')).toBe(said)
        }
        expect(readings(text, { kind })).toEqual(found)
      }),
      { numRuns: 1500 },
    )
  })

  test('never empty where folding finds a letter', () => {
    fc.assert(
      fc.property(samples, text => {
        expect(fold(text) !== '' && readings(text).length === 0).toBe(false)
      }),
    )
  })

  test.each([
    'a',
    'а',
    'م',
    'ال',
    '习',
    '弗',
    '김',
    '张·',
    '(',
    'Ива Пе / ',
    'a\u200bа',
    "a'’",
    'ו',
    'カ',
    'Arabic: م',
  ])('ten thousand signs of %s take a moment', unit => {
    const text = unit.repeat(Math.ceil(10_000 / unit.length))
    // The best of three, since other tests run beside.
    const times = [0, 1, 2].map(() => {
      const before = performance.now()
      readings(text)
      return performance.now() - before
    })
    expect(Math.min(...times)).toBeLessThan(50)
  })
})
