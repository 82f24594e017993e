import { describe, expect, test } from 'vitest'
import { translations } from './translate.ts'
import { wordsOf } from './words.ts'

const first = (text: string) => translations(wordsOf(text), 6)[0]

describe('known words of a body in English, the rest by its sound', () => {
  test('Cyrillic', () => expect(first('Завод Стрелка')?.words.map(({ text }) => text)).toEqual(['plant', 'strelka']))

  test('Han: each word keeps the signs it was read from', () =>
    expect(first('华特公司')?.words.at(-1)).toEqual({ text: 'company', source: '公司', how: 'translated' }))

  test('a sign with a meaning is a sound within a foreign name', () =>
    expect(first('阿克西恩特公司')?.words.map(({ how }) => how)).toEqual(['transliterated', 'translated']))

  test('nothing where no word is known', () => expect(translations(wordsOf('Владимир Путин'), 6)).toEqual([]))
})
