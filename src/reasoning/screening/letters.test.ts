import { describe, expect, it } from 'vitest'
import { randomFrom } from '../evaluation/testing/random-cases.ts'
import { lettersOf, slipsLeast } from './letters.ts'
import { slipsBetween } from './slips.ts'

describe('the letters of a word', () => {
  it('never promise more slips between two words than there are', () => {
    const random = randomFrom(77)
    const word = () =>
      Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
        'abcdefghijklmnopqrstuvwxyz019'.charAt(Math.floor(random() * 29)),
      ).join('')
    for (let pair = 0; pair < 3_000; pair++) {
      const [one, other] = [word(), word()]
      expect(slipsLeast(lettersOf(one), lettersOf(other)), `${one} ${other}`).toBeLessThanOrEqual(
        slipsBetween(one, other),
      )
    }
  })

  it('tell words without a letter in common far apart', () => {
    expect(slipsLeast(lettersOf('abcde'), lettersOf('fghij'))).toBeGreaterThan(3)
  })
})
