import { expect, test } from 'vitest'
import { inLanguage, isolate } from './index.ts'

const licence = { en: 'licence', zh: '许可证', 'zh-Hant': '許可證' }

test.each([
  ['zh', 'zh', '许可证'],
  ['zh-Hans-CN', 'zh', '许可证'],
  ['zh-Hant-HK', 'zh-Hant', '許可證'],
  ['fr', 'en', 'licence'],
  ['constructor', 'en', 'licence'],
])('asked for in %s, it is said in %s', (preferred, lang, words) => {
  expect(inLanguage(licence, preferred)).toEqual({ lang, words })
})

test('what was said in one language only is given in that one, and marked', () => {
  expect(inLanguage({ zh: '许可证' }, 'fr')).toEqual({ lang: 'zh', words: '许可证' })
  expect(inLanguage({ en: '', zh: '许可证' }, 'en')).toEqual({ lang: 'zh', words: '许可证' })
  expect(inLanguage({}, 'fr')).toEqual({ lang: 'en', words: '' })
})

test('a name that carries marks of direction cannot turn the sentence round', () => {
  expect(isolate('abc\u202egpj')).toBe('\u2068abcgpj\u2069')
})
