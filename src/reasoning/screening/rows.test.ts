import { describe, expect, it } from 'vitest'
import { buildIndex } from './build.ts'
import type { ScreeningIndex } from './format.ts'
import { fromOf, rawFromOf, rawToOf, sizeOf } from './rows.ts'
import { wordAt } from './vocabulary.ts'

const indexOf = (text: string) =>
  buildIndex([{ id: 'a', party: { schema: 'Company', names: [{ text, kind: 'primary' }] } }])
const wordsFrom = ({ rows, vocabulary }: ScreeningIndex, from: number, to: number) =>
  [...rows.words.slice(from, to)].map(word => wordAt(vocabulary, word))

describe('a row', () => {
  it('keeps a legal form as what it means and as it is written', () => {
    const index = indexOf('Northern Works Limited Liability Company')
    const { rows } = index
    expect(wordsFrom(index, fromOf(rows, 0), fromOf(rows, 0) + sizeOf(rows, 0))).toEqual([
      'northern',
      'works',
      'form.llc',
    ])
    expect(wordsFrom(index, rawFromOf(rows, 0), rawToOf(rows, 0))).toEqual([
      'northern',
      'works',
      'limited',
      'liability',
      'company',
    ])
  })

  it('keeps its words once where they are written as they are read', () => {
    const index = indexOf('Vladimir Resin')
    expect(index.rows.words).toHaveLength(2)
    expect(wordsFrom(index, rawFromOf(index.rows, 0), rawToOf(index.rows, 0))).toEqual(['vladimir', 'resin'])
  })
})
