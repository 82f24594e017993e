import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex } from './build.ts'
import { textAt } from './growing.ts'
import { entryOf } from './rows.ts'
import type { ReadingWord } from './scripts/index.ts'
import { slipsBetween } from './slips.ts'
import { WholeNames } from './whole-names.ts'

const wordsOf = (text: string): ReadingWord[] =>
  text.split(' ').map(word => ({ text: word, source: word, how: 'latin' }))

function foundBy(query: string, names: readonly string[], find: 'findAlike' | 'findSame' = 'findAlike') {
  const index = buildIndex(
    names.map(text => ({ id: text, party: { schema: 'LegalEntity', names: [{ text, kind: 'primary' }] } })),
  )
  const whole = new WholeNames(index)
  whole[find](wordsOf(query))
  return Array.from({ length: whole.count }, (_, at) => ({
    name: textAt(index.entries.ids, entryOf(index.rows, whole.rows[at] as number)),
    slips: whole.slips[at],
  }))
}

describe('names by all their letters', () => {
  const names = ['Vel Korand', 'Velko Rand', 'Korand Vel', 'Vel Kurond', 'Ostrevin Marlo', 'Korandvelt']

  test('are found a few slips away, the nearest first, wherever the spaces are', () => {
    expect(foundBy('vexl karand', names).slice(0, 2)).toEqual([
      { name: 'Vel Korand', slips: 2 },
      { name: 'Velko Rand', slips: 2 },
    ])
    expect(foundBy('ostrevinamarol', names)).toEqual([{ name: 'Ostrevin Marlo', slips: 2 }])
  })

  test('are found with another word first, which counts as a slip', () => {
    expect(foundBy('marlo ostrevim', names)).toEqual([{ name: 'Ostrevin Marlo', slips: 2 }])
  })

  test('of the very same letters are found by these, and no others', () => {
    expect(foundBy('v elkorand', names, 'findSame').map(({ name }) => name)).toEqual(['Vel Korand', 'Velko Rand'])
    expect(foundBy('korandvel', names, 'findSame').map(({ name }) => name)).toEqual(['Korand Vel'])
    expect(foundBy('korandvle', names, 'findSame')).toEqual([])
  })

  test('too short or too long to be told so lead nowhere', () => {
    expect(foundBy('vel', ['Vel', 'Vell'])).toEqual([])
    expect(foundBy('x'.repeat(10_000), ['Vel Korand'])).toEqual([])
  })

  test('are all found that are within two slips: a glance at which letters they have turns none of them away', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'e', 'k', 'n', 'r', 'z'), minLength: 7, maxLength: 9 })
    fc.assert(
      fc.property(letters, fc.uniqueArray(letters, { minLength: 1, maxLength: 8 }), (query, listed) => {
        const near = listed.filter(name => slipsBetween(query, name) <= 2)
        expect(foundBy(query, listed).map(({ name }) => name)).toEqual(expect.arrayContaining(near))
      }),
      { numRuns: 60 },
    )
  })
})
