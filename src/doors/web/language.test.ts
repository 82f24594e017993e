import { expect, test } from 'vitest'
import { preferredLanguage } from './language.ts'

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr, de;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['fr;q=1, ar-EG;q=0.7, en;q=0.3', 'ar'],
  ['en;q=0.2, zh-Hant;q=0.4', 'zh'],
  ['zh;q=0, en', 'en'],
  ['*;q=0.5, nonsense;;;', 'en'],
])('a browser that asks for %s is answered in %s', (asked, lang) => expect(preferredLanguage(asked)).toBe(lang))
