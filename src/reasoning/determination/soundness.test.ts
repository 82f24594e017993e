import { describe, expect, test } from 'vitest'
import { takeSnapshot } from '../../law/rulebooks/index.ts'
import {
  compile,
  exactBounds,
  isTrue,
  makeProblem,
  outcomeObjective,
  run,
  type StatedFacts,
} from '../evaluation/index.ts'
import { compareWithReference } from '../evaluation/testing/compare.ts'
import { randomCase, randomFrom, valuesOf } from '../evaluation/testing/random-cases.ts'
import { everythingKnown } from './read-case.ts'
import { packsForTests } from './testing/packs.ts'

/** STEELYARD_CASES=100000 runs the bar; the test runs enough to see a fault on every change. */
const cases = Number(process.env['STEELYARD_CASES'] ?? 600)

describe.each(packsForTests())('the law of $pack.id', ({ pack, changes }) => {
  const days = changes.filter(day => day >= pack.coverage.from)
  const snapshots = days.map(day => takeSnapshot(pack.book, day, everythingKnown))

  test(`agrees with the reference evaluator over ${cases} random partial cases on every day the law changed`, () => {
    const { differences, exact } = compareWithReference(snapshots, cases, 1_540, 5, 100)
    expect(differences).toEqual([])
    expect(exact).toBeGreaterThan(cases / 20)
  })

  test('adding a fact never widens the interval', () => {
    for (let index = 0; index < Math.min(cases / 4, 2_000); index++) {
      const snapshot = snapshots[index % snapshots.length]
      if (snapshot === undefined) break
      const random = randomFrom(7_000_000 + index)
      const full = randomCase(valuesOf(snapshot), random, 0)
      const ids = Object.keys(full.caseFacts).sort(() => random() - 0.5)
      const program = compile(snapshot)
      let before = { least: 0, most: 2 }
      for (let known = 0; known <= ids.length; known += 3) {
        const stated: StatedFacts = Object.fromEntries(ids.slice(0, known).map(id => [id, full.caseFacts[id]] as const))
        const now = exactBounds(makeProblem(program, stated, full.items, full.parties), outcomeObjective)
        expect(now.least, JSON.stringify({ stated, full })).toBeGreaterThanOrEqual(before.least)
        expect(now.most, JSON.stringify({ stated, full })).toBeLessThanOrEqual(before.most)
        before = now
      }
    }
  }, 120_000)

  test('the order of the rules in their files never matters', () => {
    const last = snapshots.at(-1)
    if (last === undefined) return
    const shuffled = { ...pack.book, rules: pack.book.rules.toReversed() }
    const one = compile(last)
    const other = compile(takeSnapshot(shuffled, last.lawAsOf, everythingKnown))
    for (let index = 0; index < 150; index++) {
      const kase = randomCase(valuesOf(last), randomFrom(index), 12)
      const holding = [one, other].map(program => {
        const problem = makeProblem(program, kase.caseFacts, kase.items, kase.parties)
        const state = problem.shared.slice()
        run(program, state)
        return {
          bounds: exactBounds(problem, outcomeObjective),
          rules: program.rules.filter(({ slot }) => state[slot] === isTrue).map(({ rule }) => rule.id),
        }
      })
      expect(holding[1]).toEqual(holding[0])
    }
  })
})
