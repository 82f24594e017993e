import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'
import { countryOf } from './country-words.ts'
import { readCalendarDate, readDates } from './read-dates.ts'
import { bareNumber, identifierTypeOf } from './read-identifiers.ts'
import { namesIn } from './read-names.ts'

describe('dates in a publisher’s words', () => {
  test.each([
    ['1965', [['1965', '1965']]],
    ['1965-03', [['1965-03', '1965-03']]],
    ['1965-03-14T00:00:00+02:00', [['1965-03-14', '1965-03-14']]],
    ['14 Mar 1965', [['1965-03-14', '1965-03-14']]],
    ['March 14, 1965', [['1965-03-14', '1965-03-14']]],
    ['Nov. 1973', [['1973-11', '1973-11']]],
    ['14/03/1965', [['1965-03-14', '1965-03-14']]],
    ['00/00/1965', [['1965', '1965']]],
    ['dd/mm/1965', [['1965', '1965']]],
    ['1963-1964', [['1963', '1964']]],
    ['between 1963 and 1964', [['1963', '1964']]],
    ['Between Aug. and Sep. 1977', [['1977-08', '1977-09']]],
    ['01 Jan 1961 to 31 Dec 1962', [['1961-01-01', '1962-12-31']]],
    ['circa 1966', [['1966', '1966', true]]],
    ['born in the early 1970s', [['1970', '1974', true]]],
    [
      '1963 or 1964',
      [
        ['1963', '1963'],
        ['1964', '1964'],
      ],
    ],
    [
      '(a) 3.3.1965, (b) 1.1.1966',
      [
        ['1965-03-03', '1965-03-03'],
        ['1966-01-01', '1966-01-01'],
      ],
    ],
    [
      'a) 11 Apr. 1960 b) 11 Apr. 1963',
      [
        ['1960-04-11', '1960-04-11'],
        ['1963-04-11', '1963-04-11'],
      ],
    ],
  ])('%j', (words, spans) => {
    expect(readDates(words)).toEqual(
      spans.map(([from, to, about]) => ({ from, to, ...(about === undefined ? {} : { about: true }) })),
    )
  })

  test.each([
    'Sep-99',
    '30-35 years old',
    '24/06/1402 (Hijri Calendar)',
    '1965-13-01',
    '31 Feb 1965',
    '1970 to 1965',
    '',
    'unknown',
  ])('%j names no day for certain', words => expect(readDates(words)).toBe(undefined))

  test('strokes are read in the publisher’s order', () => {
    expect(readCalendarDate('05/06/2031', 'dmy')).toBe('2031-06-05')
    expect(readCalendarDate('05/06/2031', 'mdy')).toBe('2031-05-06')
    expect(readCalendarDate('2031-05')).toBe(undefined)
  })

  test('nothing that can be written makes the reader stumble', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), words => {
        for (const { from, to } of readDates(words) ?? []) expect(from <= to || to.startsWith(from)).toBe(true)
      }),
    )
  })
})

describe('countries in a publisher’s words', () => {
  test.each([
    ['Korea, North', 'KP'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Korea, South', 'KR'],
    ['Burma', 'MM'],
    ['Myanmar (Burma)', 'MM'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Congo, Republic of the', 'CG'],
    ['Virgin Islands, British', 'VG'],
    ['Bahamas, The', 'BS'],
    ['Cote d Ivoire', 'CI'],
    ['St. Kitts & Nevis', 'KN'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
    ['IRAN (ISLAMIC REPUBLIC OF)', 'IR'],
    ['Türkiye', 'TR'],
    ['Palestinian', 'PS'],
    ['China, Hong Kong Special Administrative Region', 'HK'],
    ['ru', 'RU'],
    ['中国', 'CN'],
  ])('%s is %s', (words, code) => expect(countryOf(words)).toBe(code))

  test.each([
    'Korea',
    'Irann',
    'undetermined',
    'Netherlands Antilles',
    'Yugoslavia',
    'Region: Crimea',
    'None Identified',
    'Nowhere',
    '',
  ])('%j is no country for certain', words => expect(countryOf(words)).toBe(undefined))
})

describe('the names of one cell', () => {
  const texts = (cell: string) => namesIn(cell).map(({ text }) => text)
  test('are parted by semicolons and lines, but not where a name is merely wrapped', () => {
    expect(texts('A One; B Two ;C')).toEqual(['A One', 'B Two', 'C'])
    expect(texts('A One\nB Two')).toEqual(['A One', 'B Two'])
    expect(texts('A long name that\n                 goes on').map(cleanText)).toEqual(['A long name that goes on'])
    expect(texts('A One b) B Two')).toEqual(['A One', 'B Two'])
  })

  test('are found in brackets where these hold several, or another script; other brackets belong to the name', () => {
    expect(texts('أبو مثال (Abu Mithal; Abu- Mithal)')).toEqual(['أبو مثال', 'Abu Mithal', 'Abu- Mithal'])
    expect(texts('Mithal (مثال (original script); M. Mithal)')).toEqual(['Mithal', 'مثال', 'M. Mithal'])
    expect(namesIn('Primer (original script: Пример)')).toEqual([
      { text: 'Primer' },
      { text: 'Пример', isOriginal: true },
    ])
    expect(texts('EXAMPLE HOUSE (EXH)')).toEqual(['EXAMPLE HOUSE (EXH)'])
    expect(texts('Broken (bracket; still two')).toEqual(['Broken (bracket', 'still two'])
    expect(texts(' ; ;')).toEqual([])
  })
})

describe('numbers', () => {
  test.each([
    ['National ID No.', '12345', 'national_id'],
    ['NIT #', '800000000-1', 'tax'],
    ['Vessel Registration Identification', 'IMO 9074729', 'imo'],
    ['Legal Entity Number', '5493001KJTIIGC8Y1R12', 'lei'],
    ['Legal Entity Number', '00032520', 'registration'],
    ['Unified Social Credit Code (USCC)', '91110000000000000X', 'uscc'],
    ['SWIFT/BIC', 'EXAMRUMM', 'swift'],
    ['D-U-N-S Number', '00-000-0000', 'duns'],
    ['Something else', '1', 'other'],
  ])('%s %s is %s', (words, value, type) => expect(identifierTypeOf(words, value)).toBe(type))

  test('of Russia are told by their length, whatever a list calls them', () => {
    const [country] = [countryOf('Russia')]
    expect(identifierTypeOf('Tax ID No.', '7701234567', country)).toBe('inn')
    expect(identifierTypeOf('Registration Number', '1027700000000', country)).toBe('ogrn')
    expect(bareNumber('imo', 'IMO 9074729')).toBe('9074729')
  })
})

test('a text is cleaned of all that no page shows, and of nothing else', () => {
  expect(cleanText(' a\u00a0b\t\n c\u0000d\ufeff ')).toBe('a b c d')
  expect(cleanText('half \ud800 a pair')).toBe('half \ufffd a pair')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const clean = cleanText(text)
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).not.toMatch(/[\p{Cc}\ufeff]|\s{2}|^\s|\s$/u)
      expect(cleanText(clean)).toBe(clean)
      expect(clean.replace(/\s/g, '')).toBe(text.toWellFormed().replace(/[\s\p{Cc}\ufeff]/gu, ''))
    }),
  )
})
