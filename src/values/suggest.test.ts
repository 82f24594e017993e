import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, suggest } from './index.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['destination', 'dstination', 1],
])('from %j to %j it is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('the distance is the same both ways, 0 only to itself, and never more than the longer word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})

test('what is near is suggested, the nearest first, and what is not is not', () => {
  const fields = ['destination', 'endUse', 'items', 'parties', 'jurisdiction']
  expect(suggest('Dstination', fields)).toEqual(['destination'])
  expect(suggest('itmes', fields)).toEqual(['items'])
  expect(suggest('colour', fields)).toEqual([])
  expect(suggest('x'.repeat(1000), fields)).toEqual([])
})
