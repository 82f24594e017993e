import { describe, expect, test } from 'vitest'
import { looksLatin, rightWord } from './homoglyphs.ts'

describe('putting mixed words right', () => {
  test.each([
    ['Vlаdimir', 'Vladimir'],
    ['Рutin', 'Putin'],
    ['Пyтин', 'Путин'],
    ['Mосква', 'Москва'],
    ['Ηassan', 'Hassan'],
    ['Анатолiй', 'Анатолій'],
    ['Москва', 'Москва'],
    ['Moskva', 'Moskva'],
  ])('%s', (word, right) => expect(rightWord(word)).toBe(right))

  test('СОСО looks Latin, НПО and мир do not', () => {
    expect(looksLatin('СОСО')).toBe(true)
    expect(looksLatin('НПО')).toBe(false)
    expect(looksLatin('мир')).toBe(false)
  })
})
