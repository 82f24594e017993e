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
  const isBetter = (value: number) => (end === 'least' ? value < reached.value : value > reached.value)
  const stop = objective.end(problem.program)

  const visit = (at: States): void => {
    if (budget.left-- <= 0) {
      reached = { value: outer[end] }
      isFound = false
      return
    }
    const now = rollUp(problem, objective, at)
    if (!isBetter(now[end])) return
    const split = now.least === now.most ? undefined : pickSplit(problem, objective, at, now, end)
    if (split === undefined) {
      // Rooms are used again; what is kept is a copy.
      reached = { value: now[end], by: copiesOf(problem.program, at) }
      isFound = true
      return
    }
    const { place, slot, possible, prefer } = split
    const { taken } = rooms
    for (const bits of [prefer, possible & ~prefer]) {
      rooms.taken = taken
      visit(narrow(problem, at, { slot, places: [place], bits }, stop, rooms))
      if (reached.value === outer[end] && (isFound || budget.left <= 0)) return
    }
  }
  visit(states)
  return reached
}

/** Kleene's bounds of the whole case. */
export function rollUp({ program }: Problem, objective: Objective, states: States): { least: number; most: number } {
  const bounds = startOf(objective)
  for (let index = 0; index < states.length; index++)
    join(bounds, objective, objective.bounds(program, states[index] as Int32Array))
  return bounds
}

const startOf = ({ rollUp: how }: Objective) => (how === 'greatest' ? { least: 0, most: 0 } : { least: 15, most: 15 })

function join(all: { least: number; most: number }, { rollUp: how }: Objective, packed: number): void {
  const least = packed & 15
  const most = packed >> 4
  if (how === 'greatest' ? least > all.least : least < all.least) all.least = least
  if (how === 'greatest' ? most > all.most : most < all.most) all.most = most
}
