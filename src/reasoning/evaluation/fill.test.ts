import { describe, expect, test } from 'vitest'
import { compile, type Program } from './compile.ts'
import { combinationsOf, makeProblem, problemOf, statesOf } from './problem.ts'
import { run, runAgain } from './run.ts'
import { randomCase, randomFrom, valuesOf } from './testing/random-cases.ts'
import { snapshotsForTests } from './testing/snapshots.ts'

const casesEach = 20

/** The rules run one by one over the facts of a filled state. */
function runAnew(program: Program, filled: Int32Array): Int32Array {
  const state = program.blank.slice()
  state.set(filled.subarray(0, program.ruleSlots))
  run(program, state)
  return state
}

describe.each(snapshotsForTests())('states under the law of $pack', ({ snapshots }) => {
  const programs = snapshots.map(snapshot => ({ program: compile(snapshot), values: valuesOf(snapshot) }))

  test('are filled with the truths that the rules have when each is run', () => {
    for (const [day, { program, values }] of programs.entries())
      for (let index = 0; index < casesEach; index++) {
        const { caseFacts, items, parties } = randomCase(values, randomFrom(day * 1_000 + index), (index % 4) * 12)
        for (const state of statesOf(makeProblem(program, caseFacts, items, parties)))
          expect(state).toEqual(runAnew(program, state))
      }
  })

  test('hold what is fixed for single combinations, and what is known in part', () => {
    for (const [day, { program, values }] of programs.entries()) {
      const { caseFacts, items, parties } = randomCase(values, randomFrom(day), 20)
      const known = makeProblem(program, caseFacts, items, parties)
      const some = program.facts.findIndex(({ fact, values: of }) => fact.of === 'case' && of.length > 2)
      const fixed = program.facts.findIndex(({ fact }, slot) => fact.of === 'case' && slot !== some)
      if (some < 0 || fixed < 0) continue
      const shared = known.shared.slice()
      shared[some] = 3
      shared[fixed] = program.facts[fixed]?.all ?? 1
      const bitAt = (item: number, party: number) => 1 << ((item + party) % (program.facts[fixed]?.values.length ?? 1))
      const problem = problemOf(program, {
        ...known,
        shared,
        fixed: [fixed],
        fixedBits: ({ item, party }) => [bitAt(item, party)],
      })
      for (const [index, { item, party }] of combinationsOf(problem).entries()) {
        const state = statesOf(problem)[index] ?? shared
        expect([state[some], state[fixed]]).toEqual([3, bitAt(item, party)])
        expect(state).toEqual(runAnew(program, state))
      }
    }
  })

  test('are the same where only open rules are run again after less is open', () => {
    for (const [day, { program, values }] of programs.entries())
      for (let index = 0; index < casesEach; index++) {
        const random = randomFrom(day * 1_000 + index)
        const { caseFacts, items, parties } = randomCase(values, random, 30)
        for (const state of statesOf(makeProblem(program, caseFacts, items, parties)))
          for (const [slot, { all, values: of }] of program.facts.entries()) {
            if (state[slot] !== all) continue
            const next = state.slice()
            next[slot] = 1 << Math.floor(random() * of.length)
            runAgain(program, next, program.leaning[slot] ?? new Int32Array(), program.code.length, true)
            expect(next).toEqual(runAnew(program, next))
          }
      }
  })
})
