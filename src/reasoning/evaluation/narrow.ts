import { type Combination, type Problem, type States, sharing } from './problem.ts'
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
  room: (index: number) => Int32Array = () => new Int32Array(problem.program.size),
): States {
  const { program } = problem
  const rules = program.leaning[slot] ?? new Int32Array()
  const narrowed = states.slice()
  for (const place of places)
    for (const index of sharing(problem, slot, place)) {
      const state = states[index]
      // Twice the same where two places share the fact; and what a notice fixes for one combination stays fixed.
      if (state === undefined || narrowed[index] !== state || isFixed(problem, slot, index)) continue
      if (state[slot] === bits) continue
      const next = room(index)
      next.set(state)
      next[slot] = bits
      runAgain(program, next, rules, end)
      narrowed[index] = next
    }
  return narrowed
}

/** Whether what was told is already possible in every place: a completion that leaves it open agrees with it. */
export function agrees(problem: Problem, states: States, { slot, places, bits }: Told): boolean {
  return places.every(place => {
    const state = states[positionOf(problem, place)]
    return state !== undefined && ((state[slot] as number) & bits) !== 0
  })
}

export const positionOf = ({ parties }: Problem, { item, party }: Combination) => item * parties.length + party

function isFixed(problem: Problem, slot: number, index: number): boolean {
  const combination = problem.combinations[index]
  return combination !== undefined && problem.own(combination).some(([own]) => own === slot)
}
