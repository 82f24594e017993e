import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex } from './build.ts'
import { slipsBetween } from './slips.ts'
import { slipsMax, Whole } from './whole.ts'

function slips(query: string, listed: string): number {
  const index = buildIndex([{ id: '1', party: { schema: 'LegalEntity', names: [{ text: listed, kind: 'primary' }] } }])
  const whole = new Whole()
  whole.open(query.split(' ').map(text => ({ text })))
  return whole.slips(index, 0)
}

describe('slips between two whole names', () => {
  test.each([
    ['a space elsewhere is none', 'goodwill trading', 'Good Willtrading', 0],
    ['a letter left out', 'tereshkov mikhal', 'Tereshkov Mikhail', 1],
    ['two letters swapped over a space', 'usct rading', 'USC Trading', 0],
    ['two letters swapped', 'mikhali', 'Mikhail', 1],
    ['a letter for the space', 'pjscxusc', 'PJSC USC', 1],
  ])('%s', (_, query, listed, expected) => expect(slips(query, listed)).toBe(expected))

  test('more than are counted are one more than the most', () => {
    expect(slips('varlamov', 'Tereshkov Mikhail')).toBe(slipsMax + 1)
    expect(slips('abcdefghij', 'zyxwvutsrq')).toBe(slipsMax + 1)
  })

  test('are as many as between the letters', () => {
    const letters = fc.string({ unit: fc.constantFrom('k', 'l', 'm', 'o'), minLength: 4, maxLength: 9 })
    fc.assert(
      fc.property(letters, letters, (query, listed) => {
        expect(slips(query, listed)).toBe(Math.min(slipsMax + 1, slipsBetween(query, listed)))
      }),
      { numRuns: 60 },
    )
  })
})
