import type { Combination, Problem, States } from './problem.ts'
import { copyInto, type Rooms } from './rooms.ts'
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
  // What is fixed for single combinations stays fixed.
  if (problem.fixed.includes(slot)) return states
  const { program } = problem
  const rules = program.leaning[slot] ?? noRules
  const home = slot < problem.homes.length ? problem.homes[slot] : 0
  const count = problem.parties.length
  const narrowed = states.slice()
  for (let each = 0; each < places.length; each++) {
    const { item, party } = places[each] as Combination
    // The combinations that share the fact: all, those of the item, those of the party.
    const from = home === 1 ? item * count : home === 2 ? party : 0
    const to = home === 1 ? from + count : states.length
    const step = home === 2 ? count : 1
    for (let index = from; index < to; index += step) {
      const state = states[index]
      // Twice the same where two places share the fact.
      if (state === undefined || narrowed[index] !== state || state[slot] === bits) continue
      const next = copyInto(program, rooms, state)
      next[slot] = bits
      runAgain(program, next, rules, end, (bits & ~(state[slot] as number)) === 0)
      narrowed[index] = next
    }
  }
  return narrowed
}

const noRules = new Int32Array()

/** Whether what was told is already possible in every place: a completion that leaves it open agrees with it. */
export function agrees({ parties }: Problem, states: States, { slot, places, bits }: Told): boolean {
  for (let each = 0; each < places.length; each++) {
    const { item, party } = places[each] as Combination
    const state = states[item * parties.length + party]
    if (state === undefined || ((state[slot] as number) & bits) === 0) return false
  }
  return true
}
