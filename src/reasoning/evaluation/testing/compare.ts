import { outcomes, type Snapshot } from '../../../law/rulebooks/index.ts'
import { compile, isFalse, isTrue, type Program } from '../compile.ts'
import { outcomeObjective } from '../objective.ts'
import { combinationsOf, makeProblem, stateOf } from '../problem.ts'
import { referenceBounds, referenceTruths } from '../reference.ts'
import { exactBounds } from '../search.ts'
import { type RandomCase, randomCase, randomFrom, valuesOf } from './random-cases.ts'

export type Comparison = { readonly cases: number; readonly exact: number; readonly differences: readonly string[] }

/**
 * Holds the compiled evaluator against the reference over random partial cases: the truth of every rule in every combination, and
 * where the completions are few enough to try them all, the exact bounds.
 */
export function compareWithReference(
  snapshots: readonly Snapshot[],
  cases: number,
  seed: number,
  openMax = 5,
  completionsMax = 400,
): Comparison {
  const compiled = snapshots.map(snapshot => ({ snapshot, program: compile(snapshot), values: valuesOf(snapshot) }))
  const differences: string[] = []
  let exact = 0
  for (let index = 0; index < cases && differences.length < 5; index++) {
    const law = compiled[index % compiled.length]
    if (law === undefined) break
    const kase = randomCase(law.values, randomFrom(seed + index), openMax)
    differences.push(
      ...differencesIn(law.snapshot, law.program, kase).map(
        text => `seed ${seed + index}, law of ${law.snapshot.lawAsOf}: ${text}`,
      ),
    )
    const slow = referenceBounds(law.snapshot, kase.caseFacts, kase.items, kase.parties, completionsMax)
    if (slow === 'too_many') continue
    exact += 1
    const fast = exactBounds(makeProblem(law.program, kase.caseFacts, kase.items, kase.parties), outcomeObjective)
    if (outcomes[fast.least] !== slow.least || outcomes[fast.most] !== slow.most)
      differences.push(
        `seed ${seed + index}, law of ${law.snapshot.lawAsOf}: [${outcomes[fast.least]}, ${outcomes[fast.most]}], the reference [${slow.least}, ${slow.most}] for ${JSON.stringify(kase)}`,
      )
  }
  return { cases, exact, differences }
}

function differencesIn(snapshot: Snapshot, program: Program, kase: RandomCase): readonly string[] {
  const problem = makeProblem(program, kase.caseFacts, kase.items, kase.parties)
  return combinationsOf(problem).flatMap(combination => {
    const truths = referenceTruths(snapshot, {
      ...kase.caseFacts,
      ...kase.items[combination.item],
      ...kase.parties[combination.party],
    })
    const state = stateOf(problem, combination)
    return program.rules.flatMap(({ rule, slot }) => {
      const fast = state[slot] === isTrue ? 'true' : state[slot] === isFalse ? 'false' : 'open'
      return fast === truths.get(rule.id)
        ? []
        : [`${rule.id} is ${fast}, the reference says ${truths.get(rule.id)}, for ${JSON.stringify(kase)}`]
    })
  })
}
