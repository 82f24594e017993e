import { describe, expect, test } from 'vitest'
import { alternatives } from './alternatives.ts'

describe('the names that one text holds', () => {
  test.each([
    ['Иван Петров / Іван Петров', ['Иван Петров', 'Іван Петров']],
    ['Korean: 김영철', ['김영철']],
    ['Kim Yong Chol (김영철)', ['김영철', 'Kim Yong Chol']],
    ['Завод «Стрела» (ЗС)', ['Завод «Стрела»', 'Завод «Стрела» (ЗС)']],
    ['Иван Петров', ['Иван Петров']],
    ['А/О Стрела', ['А/О Стрела']],
    ['Иван Петров или Пётр Иванов', ['Иван Петров', 'Пётр Иванов']],
  ])('%s', (text, names) => expect(alternatives(text)).toEqual(names))
})
