import { expect, test } from 'vitest'
import { compareWithReference } from './testing/compare.ts'
import { randomFrom } from './testing/random-cases.ts'
import { randomSnapshot } from './testing/random-rulebooks.ts'

/**
 * Real packs exercise the evaluator only as far as their values go: a fault in telling two tests apart once stayed hidden for want of
 * two values that read alike. STEELYARD_CASES=100000 runs as many cases here.
 */
const laws = Math.max(400, Math.floor(Number(process.env['STEELYARD_CASES'] ?? 0) / 10))

test(`the compiled evaluator agrees with the reference over ${laws} random laws, on every rule and on exact bounds`, () => {
  let exact = 0
  for (let seed = 1; seed <= laws; seed++) {
    const found = compareWithReference([randomSnapshot(randomFrom(seed))], 10, seed * 1_000, 6, 3_000)
    expect(found.differences, `law of seed ${seed}`).toEqual([])
    exact += found.exact
  }
  expect(exact).toBeGreaterThan(laws * 5)
}, 900_000)
