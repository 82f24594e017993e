import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isShortFor } from './short-names.ts'
import { lettersAlike, slipsBetween } from './slips.ts'

describe('slips between two texts', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['習近平', '習近朋', 1],
  ])('%s and %s: %i', (one, other, slips) => expect(slipsBetween(one, other)).toBe(slips))

  test('are the same both ways, and none between equals alone', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(slipsBetween(one, other)).toBe(slipsBetween(other, one))
        expect(slipsBetween(one, other) === 0).toBe(one === other)
      }),
    ))

  test('lengths that differ too much are not compared', () => {
    expect(lettersAlike('abc', 'abcdefgh', 0.8)).toBe(0)
    expect(lettersAlike('abcd', 'abce')).toBe(0.75)
  })
})

describe('a name for short', () => {
  test('stands for the full name, and the full name for it', () => {
    expect(isShortFor('ted', 'theodore')).toBe(true)
    expect(isShortFor('theodore', 'ted')).toBe(true)
  })
  test('does not make one of two full names that share it', () => {
    expect(isShortFor('edward', 'edwin')).toBe(false)
    expect(isShortFor('albert', 'robert')).toBe(false)
  })
  test('a name of another language is another name', () => expect(isShortFor('juan', 'john')).toBe(false))
})
