import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../evaluation/testing/random-cases.ts'
import { Candidates } from './candidates.ts'

const credits = fc.array(
  fc.record({ row: fc.nat({ max: 20_000_000 }), token: fc.nat({ max: 30 }), worth: fc.nat({ max: 65_536 }) }),
  { maxLength: 400 },
)

describe('the candidates of a query', () => {
  it('are given each token once, however many there are of them and whatever was in the table before', () => {
    const candidates = new Candidates(1_000)
    fc.assert(
      fc.property(credits, fc.integer({ min: 0, max: 6_000 }), (given, strangers) => {
        candidates.clear()
        for (let row = 0; row < strangers; row++) candidates.credit(30_000_000 + row, 1, 1)
        const expected = new Map<number, Map<number, number>>()
        for (const { row, token, worth } of given) {
          candidates.credit(row, 1 << token, worth)
          const own = expected.get(row) ?? new Map<number, number>()
          expected.set(row, own.has(token) ? own : own.set(token, worth))
        }
        expect(candidates.count).toBe(strangers + expected.size)
        for (let at = strangers; at < candidates.count; at++) {
          const own = expected.get(candidates.rows[at] ?? -1)
          expect(candidates.sums[at]).toBe([...(own?.values() ?? [])].reduce((sum, worth) => sum + worth, 0))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are told what else they share by a long list, which makes no stranger one of them', () => {
    const candidates = new Candidates(1_000)
    candidates.credit(7, 1, 10)
    candidates.creditKnown(
      Uint32Array.from({ length: 1_000 }, (_, row) => row),
      0,
      1_000,
      2,
      5,
    )
    expect([candidates.count, candidates.sums[0], candidates.best]).toEqual([1, 15, 15])
  })

  it('are the same whether a list is credited at once or row by row', () => {
    const random = randomFrom(5)
    const [one, other] = [new Candidates(1_000), new Candidates(1_000)]
    for (let list = 0; list < 40; list++) {
      const rows = Uint32Array.from({ length: 300 }, () => Math.floor(random() * 9_000))
      const mask = 1 << (list % 7)
      one.creditAll(rows, 0, rows.length, mask, 10 + list)
      for (const row of rows) other.credit(row, mask, 10 + list)
    }
    const { count } = other
    expect(one.count).toBe(count)
    expect(one.best).toBe(other.best)
    expect(one.rows.slice(0, count)).toEqual(other.rows.slice(0, count))
    expect(one.sums.slice(0, count)).toEqual(other.sums.slice(0, count))
  })
})
