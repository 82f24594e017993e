import { describe, expect, test } from 'vitest'
import { outcomes } from '../../law/rulebooks/index.ts'
import { compile, isTrue } from './compile.ts'
import { encode } from './encode.ts'
import { decideFlat, flatten } from './flat.ts'
import { boundsOf, run } from './run.ts'
import { randomCase, randomFrom, valuesOf } from './testing/random-cases.ts'
import { snapshotsForTests } from './testing/snapshots.ts'

const casesEach = 60

describe.each(snapshotsForTests())('flat decisions under the law of $pack', ({ snapshots }) => {
  test('give the bounds of the evaluator, and as reasons the rules that hold for the lower one', () => {
    for (const [day, snapshot] of snapshots.entries()) {
      const program = compile(snapshot)
      const flat = flatten(program)
      const values = valuesOf(snapshot)
      const state = new Int32Array(program.size)
      for (let index = 0; index < casesEach; index++) {
        const random = randomFrom(day * 1_000 + index)
        const { caseFacts, items, parties } = randomCase(values, random, index % 3 === 0 ? 0 : index % 3 === 1 ? 5 : 30)
        const facts = { ...parties[0], ...caseFacts, ...items[0] }
        encode(program, facts, state)
        run(program, state)
        const bounds = boundsOf(program, state)
        const atLeast = outcomes[bounds & 15]
        const holding = program.rules.filter(
          ({ slot, rule }) =>
            rule.effect.kind === 'outcome' && rule.effect.outcome === atLeast && state[slot] === isTrue,
        )
        const answer = decideFlat(flat, facts)
        expect({ ...answer, rules: answer.rules.toSorted() }).toEqual({
          atLeast,
          atMost: outcomes[bounds >> 4],
          rules: holding.map(({ rule }) => rule.id).sort(),
        })
      }
    }
  })

  test('do not remember the case before', () => {
    const snapshot = snapshots.at(-1)
    if (snapshot === undefined) return
    const program = compile(snapshot)
    const { caseFacts, items, parties } = randomCase(valuesOf(snapshot), randomFrom(1), 0)
    const full = { ...caseFacts, ...items[0], ...parties[0] }
    const flat = flatten(program)
    const first = decideFlat(flat, {})
    decideFlat(flat, full)
    expect(decideFlat(flat, {})).toEqual(first)
  })
})
