import { describe, expect, it } from 'vitest'
import { NameReader } from './read-names.ts'

/** The words of each row, as they are read. */
function rowsOf(...names: string[]): string[][] {
  const reader = new NameReader()
  for (const [number, name] of names.entries()) reader.read(number, name, 'unknown')
  const { starts, words } = reader.rows()
  return Array.from({ length: starts.length - 1 }, (_, row) =>
    [...words.slice(starts[row], starts[row + 1])].map(word => reader.words.words[word]?.text ?? ''),
  )
}

describe('names read into rows of words', () => {
  it('of plain letters are read as others are', () => {
    expect(rowsOf('Vladimir-RESIN, 2nd', 'Vladimír Resín 2nd')).toEqual([
      ['vladimir', 'resin', '2nd'],
      ['vladimir', 'resin', '2nd'],
    ])
  })

  it('keep what the words of one say of a phrase', () => {
    expect(rowsOf('Harmattan Limited Liability Company', 'Harmattan Liability')).toEqual([
      ['harmattan', 'form.llc'],
      ['harmattan', 'liability'],
    ])
  })

  it('have a word once, in capitals or in small letters', () => {
    const reader = new NameReader()
    for (const name of ['Vladimir Resin', 'RESIN, VLADIMIR']) reader.read(0, name, 'person')
    expect([...reader.rows().words]).toEqual([0, 1, 1, 0])
  })

  it('of any length give a row of bounded length', () => {
    const [some, many, long] = rowsOf('Resin '.repeat(40), 'Resin '.repeat(5_000), 'x'.repeat(5_000))
    expect(some).toHaveLength(31)
    expect(many).toHaveLength(31)
    expect(long?.[0]).toHaveLength(40)
  })

  it('without a letter or digit give no row', () => {
    expect(rowsOf('', ' - ', '«»')).toEqual([])
  })
})
