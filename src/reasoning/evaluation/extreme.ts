import { narrow } from './narrow.ts'
import type { Objective } from './objective.ts'
import type { Problem, States } from './problem.ts'
import { copiesOf, type Rooms } from './rooms.ts'
import { pickSplit } from './split.ts'

export type Search = {
  readonly problem: Problem
  readonly objective: Objective
  readonly budget: { left: number }
  readonly rooms: Rooms
}

export type Reached = { readonly value: number; readonly by?: States }

/** Looks for a completion that reaches one end, depth first. `reached` is the best so far; nothing yet means the opposite end. */
export function extreme(
  { problem, objective, budget, rooms }: Search,
  states: States,
  outer: { least: number; most: number },
  end: 'least' | 'most',
): Reached {
  let reached: Reached = { value: end === 'least' ? outer.most : outer.least }
  let isFound = false
  const stop = objective.end(problem.program)

  const visit = (at: States): void => {
    if (budget.left-- <= 0) {
      reached = { value: outer[end] }
      isFound = false
      return
    }
    const now = rollUp(problem, objective, at)
    const least = leastOf(now)
    const most = mostOf(now)
    if (end === 'least' ? least >= reached.value : most <= reached.value) return
    const split = least === most ? undefined : pickSplit(problem, objective, at, least, end)
    if (split === undefined) {
      // Rooms are used again; what is kept is a copy.
      reached = { value: end === 'least' ? least : most, by: copiesOf(problem.program, at) }
      isFound = true
      return
    }
    const { slot, possible, prefer } = split
    const { taken } = rooms
    const places = [split.place]
    for (let half = 0; half < 2; half++) {
      rooms.taken = taken
      const bits = half === 0 ? prefer : possible & ~prefer
      visit(narrow(problem, at, { slot, places, bits }, stop, rooms))
      if (reached.value === outer[end] && (isFound || budget.left <= 0)) return
    }
  }
  visit(states)
  return reached
}

/** Kleene's bounds of the whole case, packed as those of one state are: `least | most << 4`. */
export function rollUp({ program }: Problem, objective: Objective, states: States): number {
  const isGreatest = objective.rollUp === 'greatest'
  let least = isGreatest ? 0 : 15
  let most = least
  for (let index = 0; index < states.length; index++) {
    const packed = objective.bounds(program, states[index] as Int32Array)
    const here = leastOf(packed)
    const above = mostOf(packed)
    if (isGreatest ? here > least : here < least) least = here
    if (isGreatest ? above > most : above < most) most = above
  }
  return least | (most << 4)
}

export const leastOf = (packed: number): number => packed & 15
export const mostOf = (packed: number): number => packed >> 4
