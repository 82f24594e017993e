import { describe, expect, test } from 'vitest'
import { segmentsOf, wordsOf } from './words.ts'

const words = (text: string) => wordsOf(text).map(({ text: word, script }) => `${word} ${script}`)

describe('the words of a name', () => {
  test.each([
    ['Иван Петров', ['иван Cyrl', 'петров Cyrl']],
    ['TechInsights公司', ['techinsights Latn', '公司 Hani']],
    ['第3研究所', ['第 Hani', '3 Zyyy', '研究所 Hani']],
    ['Vlаdimir Рutin', ['vladimir Latn', 'putin Latn']],
    ['Общество C ограниченной', ['общество Cyrl', 'с Cyrl', 'ограниченной Cyrl']],
    ['Ta’i علی\u200cرضا', ['tai Latn', 'علیرضا Arab']],
  ])('%s', (text, found) => expect(words(text)).toEqual(found))

  test('words of one script stand together', () =>
    expect(segmentsOf(wordsOf('АО Завод Strela')).map(segment => segment.length)).toEqual([2, 1]))

  test('a word is cut at two hundred letters', () => expect(wordsOf('а'.repeat(900))[0]?.text).toHaveLength(200))
})
