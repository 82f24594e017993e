import type { Combination, Problem, States } from './problem.ts'
import type { Rooms } from './rooms.ts'
import { runAgain } from './run.ts'

/** One more thing known: a fact, the combinations where it is told of (and of those that share it with them), and what it may be. */
export type Told = { readonly slot: number; readonly places: readonly Combination[]; readonly bits: number }

/**
 * The states with one more thing known. Only states that it touches are copied, and in those only the rules are run again that lean
 * on it: a search looks at thousands of states, each a step from one that it has.
 */
export function narrow(
  problem: Problem,
  states: States,
  { slot, places, bits }: Told,
  end: number,
  rooms: Rooms,
): States {
  const { program } = problem
  const rules = program.leaning[slot] ?? noRules
  const narrowed = states.slice()
  for (const place of places) {
    const { from, to, step } = sharing(problem, slot, place)
    for (let index = from; index < to; index += step) {
      const state = states[index]
      // Twice the same where two places share the fact; and what a notice fixes for one combination stays fixed.
      if (state === undefined || narrowed[index] !== state || isFixed(problem, slot, index)) continue
      if (state[slot] === bits) continue
      const next = rooms.take()
      next.set(state)
      next[slot] = bits
      runAgain(program, next, rules, end)
      narrowed[index] = next
    }
  }
  return narrowed
}

const noRules = new Int32Array()

/** Whether what was told is already possible in every place: a completion that leaves it open agrees with it. */
export function agrees(problem: Problem, states: States, { slot, places, bits }: Told): boolean {
  return places.every(place => {
    const state = states[positionOf(problem, place)]
    return state !== undefined && ((state[slot] as number) & bits) !== 0
  })
}

export const positionOf = ({ parties }: Problem, { item, party }: Combination) => item * parties.length + party

function isFixed(problem: Problem, slot: number, index: number): boolean {
  if (problem.isShared) return false
  const combination = problem.combinations[index]
  return combination !== undefined && problem.own(combination).some(([own]) => own === slot)
}

/** The positions of the combinations that share a fact with one of them: from one up to another, each so many after the last. */
type Sharing = { readonly from: number; readonly to: number; readonly step: number }

function sharing(problem: Problem, slot: number, { item, party }: Combination): Sharing {
  const home = slot < problem.homes.length ? problem.homes[slot] : 0
  const count = problem.parties.length
  if (home === 1) return { from: item * count, to: (item + 1) * count, step: 1 }
  return { from: home === 2 ? party : 0, to: problem.combinations.length, step: home === 2 ? count : 1 }
}
