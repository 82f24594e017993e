import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Pattern } from './distance.ts'

/** By the book: the table of all prefixes. */
function slowly(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1)
      const row = rows[i]
      if (row !== undefined) row[j] = least
    }
  return at(a.length, b.length)
}

it('counts like the table does', () => {
  const word = fc.stringMatching(/^[abc]{0,12}$/)
  const pattern = new Pattern()
  fc.assert(
    fc.property(word, word, (a, b) => {
      pattern.prepare(a)
      const bytes = Uint8Array.from(b, letter => letter.charCodeAt(0))
      const slips = slowly(a, b)
      expect(pattern.distance(bytes, 0, bytes.length)).toBe(slips)
      // Given up, it is more than was asked for all the same.
      expect(Math.min(3, pattern.distance(bytes, 0, bytes.length, 2))).toBe(Math.min(3, slips))
    }),
  )
})
