import { describe, expect, test } from 'vitest'
import { countries, country, countryName, isCountry, sortByName, suggestCountry } from './index.ts'

describe('the table of countries', () => {
  test('has the 249 codes of ISO 3166-1, and XK', () => {
    expect(countries.size).toBe(250)
    expect(isCountry('XK')).toBe(true)
    for (const { code, alpha3, numeric, names } of countries.values()) {
      expect(code).toMatch(/^[A-Z]{2}$/)
      expect(alpha3).toMatch(/^[A-Z]{3}$/)
      expect(numeric).toMatch(code === 'XK' ? /^$/ : /^\d{3}$/)
      expect(names.en && names.zh).toBeTruthy()
    }
  })

  test('has each alpha-3 code and each name once', () => {
    const all = [...countries.values()]
    for (const column of [
      all.map(each => each.alpha3),
      all.map(each => each.names.en),
      all.map(each => each.names.zh),
    ]) {
      expect(new Set(column).size).toBe(250)
    }
  })

  test.each(['UK', 'EL', 'DEU', 'de', '', 'constructor', 'EU'])('%j is no code', code => {
    expect(isCountry(code)).toBe(false)
  })
})

describe('names', () => {
  test('come in the language asked for', () => {
    expect(countryName('DE', 'en')).toBe('Germany')
    expect(countryName('DE', 'zh')).toBe('德国')
    expect(countryName('DE', 'fr')).toBe('Allemagne')
    expect(countryName('DE', 'ar')).toBe('ألمانيا')
    expect(countryName('KP', 'en-GB')).toBe("Democratic People's Republic of Korea")
    expect(countryName('ZZ', 'en')).toBe('ZZ')
    expect(countryName('DE', 'no such language!')).toBe('Germany')
  })

  test('are sorted as the language sorts', () => {
    const codes = [...countries.values()].map(({ code }) => code)
    const english = sortByName(codes, 'en')
    expect(english.indexOf(country('AX'))).toBeLessThan(english.indexOf(country('AL')))
    const swedish = sortByName(codes, 'sv')
    expect(swedish.at(-1)).not.toBe('ZW')
    expect(sortByName(codes, 'no such language!')).toHaveLength(250)
  })
})

describe('what someone meant', () => {
  test.each([
    ['de', 'DE'],
    ['DEU', 'DE'],
    ['276', 'DE'],
    ['germany', 'DE'],
    ['Germny', 'DE'],
    ['uk', 'GB'],
    ['Untied Kingdom', 'GB'],
    ['South Korea', 'KR'],
    ["Cote d'Ivoire", 'CI'],
    ['COTE DIVOIRE', 'CI'],
    ['Turkiye', 'TR'],
    ['  viet   nam ', 'VN'],
    ['德国', 'DE'],
    ['中华人民共和国', 'CN'],
    ['kosovo', 'XK'],
    ['Swizerland', 'CH'],
  ])('%j: %s', (written, code) => {
    expect(suggestCountry(written)[0]).toBe(code)
  })

  test('a name in another language is understood where we know that language', () => {
    expect(suggestCountry('Allemagne', 'fr')).toEqual(['DE'])
  })

  test('the beginning of several gives several', () => {
    expect(suggestCountry('united', 'en', 10)).toEqual(expect.arrayContaining(['AE', 'GB', 'TZ', 'UM', 'US']))
  })

  test.each(['', 'q', 'xx', 'Atlantis and Lemuria', 'x'.repeat(10_000)])('%j is nobody', written => {
    expect(suggestCountry(written)).toEqual([])
  })

  test('only the code itself is taken; anything else is refused with a suggestion', () => {
    expect(country('DE')).toBe('DE')
    expect(() => country('Germany', '/destination')).toThrowError(
      'Germany is not a country or area code of ISO 3166-1. Did you mean DE?',
    )
    expect(() => country(276)).toThrowError('number is not a country')
  })
})
