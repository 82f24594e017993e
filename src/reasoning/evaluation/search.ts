import { isFalse, isTrue } from './compile.ts'
import type { FactValue } from './meaning.ts'
import { agrees, narrow, type Told } from './narrow.ts'
import { type Objective, type Problem, type States, statesOf } from './problem.ts'
import { pickSplit } from './split.ts'

export type Bounds = {
  readonly least: number
  readonly most: number
  /** The exact check met its limit: the bounds hold, but may be wider than the law makes them. */
  readonly limitMet: boolean
  /** Where the ends differ: a completion that reaches each. */
  readonly reachedBy: { readonly least?: States; readonly most?: States }
}

/** How many states one exact check may look at. Real cases need tens; the limit is for cases made to be slow. */
export const statesMax = 20_000

/**
 * The exact bounds over every completion of the open facts. Kleene's bounds come first; where they differ, a search looks for a
 * completion that reaches each end, and proves that there is none by splitting open facts until the rules agree.
 */
export function exactBounds(
  problem: Problem,
  objective: Objective,
  budgetMax = statesMax,
  states: States = statesOf(problem),
): Bounds {
  return searchBounds(problem, objective, states, { left: budgetMax }, {})
}

/**
 * The same after one more thing became known. An end that a completion still reaches has not moved, and needs no search: most facts
 * do not touch most rules.
 */
export function boundsAfter(
  problem: Problem,
  objective: Objective,
  before: Bounds,
  told: Told,
  budgetMax: number,
  states: States,
): Bounds {
  const end = objective.end(problem.program)
  const kept = (which: 'least' | 'most'): Reached | undefined => {
    const reached = before.reachedBy[which]
    if (reached === undefined) return undefined
    if (agrees(problem, reached, told)) return { value: before[which], by: reached }
    const by = narrow(problem, reached, told, end)
    const { least, most } = rollUp(problem, objective, by)
    return least === most && least === before[which] ? { value: least, by } : undefined
  }
  const least = kept('least')
  const most = kept('most')
  if (least !== undefined && most !== undefined) return before
  const known = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
  return searchBounds(problem, objective, narrow(problem, states, told, end), { left: budgetMax }, known)
}

function searchBounds(
  problem: Problem,
  objective: Objective,
  states: States,
  budget: { left: number },
  known: { readonly least?: Reached; readonly most?: Reached },
): Bounds {
  const quick = rollUp(problem, objective, states)
  if (quick.least === quick.most) return { ...quick, limitMet: false, reachedBy: {} }
  const least = known.least ?? extreme(problem, objective, states, quick, 'least', budget)
  const most = known.most ?? extreme(problem, objective, states, quick, 'most', budget)
  return {
    least: least.value,
    most: most.value,
    limitMet: budget.left <= 0,
    reachedBy: {
      ...(least.by === undefined ? {} : { least: least.by }),
      ...(most.by === undefined ? {} : { most: most.by }),
    },
  }
}

/** Kleene's bounds of the whole case. */
function rollUp({ program }: Problem, objective: Objective, states: States): { least: number; most: number } {
  const bounds = startOf(objective)
  for (const state of states) join(bounds, objective, objective.bounds(program, state))
  return bounds
}

const startOf = ({ rollUp: how }: Objective) => (how === 'greatest' ? { least: 0, most: 0 } : { least: 15, most: 15 })

function join(all: { least: number; most: number }, { rollUp: how }: Objective, packed: number): void {
  const pick = how === 'greatest' ? Math.max : Math.min
  all.least = pick(all.least, packed & 15)
  all.most = pick(all.most, packed >> 4)
}

/**
 * A completion that takes the objective to a wanted most, as fact values of the first combination: the counterexample of a pack's
 * fault. Undefined where no completion gets there.
 */
export function witness(
  problem: Problem,
  objective: Objective,
  wanted: number,
): Readonly<Record<string, FactValue>> | undefined {
  const states = statesOf(problem)
  const { value, by } = extreme(problem, objective, states, rollUp(problem, objective, states), 'most', {
    left: statesMax,
  })
  if (value !== wanted) return undefined
  const facts: Record<string, FactValue> = {}
  problem.program.facts.forEach((classes, slot) => {
    const possible = by?.[0]?.[slot] ?? classes.all
    const found = classes.values.find((_, bit) => (possible & (1 << bit)) !== 0)
    if (possible !== classes.all && found !== undefined) facts[classes.fact.id] = found
  })
  return facts
}

type Reached = { readonly value: number; readonly by?: States }

/** Looks for a completion that reaches one end, depth first. `reached` is the best so far; nothing yet means the opposite end. */
function extreme(
  problem: Problem,
  objective: Objective,
  states: States,
  outer: { least: number; most: number },
  end: 'least' | 'most',
  budget: { left: number },
): Reached {
  let reached: Reached = { value: end === 'least' ? outer.most : outer.least }
  const isBetter = (value: number) => (end === 'least' ? value < reached.value : value > reached.value)
  const stop = objective.end(problem.program)
  const rooms: Int32Array[][] = []

  const visit = (at: States, depth: number): void => {
    if (budget.left-- <= 0) {
      reached = { value: outer[end] }
      return
    }
    const now = rollUp(problem, objective, at)
    if (!isBetter(now[end])) return
    const split = now.least === now.most ? undefined : pickSplit(problem, objective, at, now, end)
    if (split === undefined) {
      // The rooms are used again.
      reached = { value: now[end], by: at.map(state => state.slice()) }
      return
    }
    const { place, slot, possible, prefer } = split
    const here = roomsAt(rooms, depth, problem.program.size)
    for (const bits of [prefer, possible & ~prefer]) {
      visit(narrow(problem, at, { slot, places: [place], bits }, stop, here), depth + 1)
      if (reached.value === outer[end] && (reached.by !== undefined || budget.left <= 0)) return
    }
  }
  visit(states, 0)
  return reached
}

/** Each depth has its own room for the state of each combination: what lies deeper is done with when the next half is looked at. */
function roomsAt(rooms: Int32Array[][], depth: number, size: number): (index: number) => Int32Array {
  const here = rooms[depth] ?? []
  rooms[depth] = here
  return index => {
    const room = here[index] ?? new Int32Array(size)
    here[index] = room
    return room
  }
}

export const truthWord = (truth: number): 'holds' | 'fails' | 'open' =>
  truth === isTrue ? 'holds' : truth === isFalse ? 'fails' : 'open'
