import { describe, expect, test } from 'vitest'
import type { Condition } from '../../law/rulebooks/index.ts'
import { compile } from './compile.ts'
import type { StatedFacts } from './encode.ts'
import { referenceTruths } from './reference.ts'
import { randomCase, randomFrom, valuesOf } from './testing/random-cases.ts'
import { snapshotsForTests } from './testing/snapshots.ts'
import { layTrace, type TracedCondition, traceFlat } from './trace.ts'

describe.each(snapshotsForTests())('a full trace under the law of $pack', ({ snapshots }) => {
  test('tells of every rule what the reference evaluator says, and of every condition what its parts add up to', () => {
    for (const [day, snapshot] of snapshots.entries()) {
      const program = layTrace(compile(snapshot))
      const values = valuesOf(snapshot)
      for (let index = 0; index < 20; index++) {
        const { caseFacts, items, parties } = randomCase(
          values,
          randomFrom(day * 1_000 + index),
          index % 2 === 0 ? 3 : 20,
        )
        const facts = { ...caseFacts, ...items[0], ...parties[0] }
        const truths = referenceTruths(snapshot, facts)
        for (const { rule, status, condition, against } of traceFlat(program, facts)) {
          const truth = truths.get(rule.rule.id)
          expect(status === 'holds' ? 'true' : status === 'open' ? 'open' : 'false', rule.rule.id).toBe(truth)
          expect(against.map(other => truths.get(other.rule.id))).not.toContain('false')
          if (status === 'defeated') expect(condition.truth).toBe('true')
          expectSound(condition)
        }
      }
    }
  })
})

describe('a condition with more parts than can be counted', () => {
  test('is traced all the same, each case by itself', () => {
    const [law] = snapshotsForTests()
    const snapshot = law?.snapshots.at(-1)
    const base = snapshot?.rules.find(({ standing }) => standing === 'in_force')
    if (snapshot === undefined || base === undefined) return
    const facts = ['endUse.wmd', 'endUse.military', 'endUse.terrorism']
    const of = Array.from(
      { length: 60 },
      (_, index): Condition => ({ kind: 'in', fact: facts[index % 3] ?? '', values: [true] }),
    )
    const long = { ...base, rule: { ...base.rule, id: 'long', exceptTo: [], when: { kind: 'any' as const, of } } }
    const program = layTrace(compile({ ...snapshot, rules: [long] }))
    const truthOf = (stated: StatedFacts) => traceFlat(program, stated)[0]?.condition
    expect(truthOf({ 'endUse.wmd': true })).toMatchObject({ truth: 'true' })
    const partly = truthOf({ 'endUse.wmd': false })
    expect(partly?.truth).toBe('open')
    expect(partly?.of.map(part => part.truth)).toEqual(of.map((_, index) => (index % 3 === 0 ? 'false' : 'open')))
    expect(truthOf({ 'endUse.wmd': false, 'endUse.military': false, 'endUse.terrorism': false })).toMatchObject({
      truth: 'false',
    })
  })
})

function expectSound({ condition, truth, of }: TracedCondition): void {
  const parts = of.map(part => part.truth)
  if (condition.kind === 'all')
    expect(truth).toBe(parts.includes('false') ? 'false' : parts.includes('open') ? 'open' : 'true')
  if (condition.kind === 'any')
    expect(truth).toBe(parts.includes('true') ? 'true' : parts.includes('open') ? 'open' : 'false')
  if (condition.kind === 'not')
    expect(truth).toBe(parts[0] === 'true' ? 'false' : parts[0] === 'false' ? 'true' : 'open')
  for (const part of of) expectSound(part)
}
