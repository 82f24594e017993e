import { isFalse, isTrue } from './compile.ts'
import type { FactValue } from './meaning.ts'
import { type Combination, combinationsOf, type Objective, type Problem, stateOf } from './problem.ts'
import { pickSplit } from './split.ts'

export type Bounds = {
  readonly least: number
  readonly most: number
  /** The exact check met its limit: the bounds hold, but may be wider than the law makes them. */
  readonly limitMet: boolean
  /** Where the ends differ: a completion that reaches each. */
  readonly reachedBy: { readonly least?: Completion; readonly most?: Completion }
}

/** What a search narrowed down to reach an end: states like those of the problem. Whatever is still open in them does not matter. */
export type Completion = {
  readonly shared: Int32Array
  readonly items: readonly Int32Array[]
  readonly parties: readonly Int32Array[]
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
  states?: readonly Int32Array[],
): Bounds {
  const combinations = combinationsOf(problem)
  const quick = states === undefined ? rollUp(problem, objective, combinations) : rollUpOf(problem, objective, states)
  return searchBounds(problem, objective, quick, { left: budgetMax }, {})
}

/**
 * The same after one more thing became known. `narrow` gives a completion with that thing known in it, itself where it agrees already.
 * An end that a completion still reaches has not moved, and needs no search: most facts do not touch most rules.
 */
export function boundsAfter(
  problem: Problem,
  objective: Objective,
  before: Bounds,
  narrow: (completion: Completion) => Completion,
  budgetMax: number,
): Bounds {
  const combinations = combinationsOf(problem)
  const kept = (end: 'least' | 'most'): Reached | undefined => {
    const reached = before.reachedBy[end]
    const by = reached === undefined ? undefined : narrow(reached)
    if (by === undefined) return undefined
    if (by === reached) return { value: before[end], by }
    const { least, most } = rollUp({ ...problem, ...by }, objective, combinations)
    return least === most && least === before[end] ? { value: least, by } : undefined
  }
  const least = kept('least')
  const most = kept('most')
  if (least !== undefined && most !== undefined) return before
  const quick = rollUp(problem, objective, combinations)
  const known = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
  return searchBounds(problem, objective, quick, { left: budgetMax }, known)
}

function searchBounds(
  problem: Problem,
  objective: Objective,
  quick: { readonly least: number; readonly most: number },
  budget: { left: number },
  known: { readonly least?: Reached; readonly most?: Reached },
): Bounds {
  if (quick.least === quick.most) return { ...quick, limitMet: false, reachedBy: {} }
  const combinations = combinationsOf(problem)
  const least = known.least ?? extreme(problem, objective, combinations, quick, 'least', budget)
  const most = known.most ?? extreme(problem, objective, combinations, quick, 'most', budget)
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
export function rollUp(
  problem: Problem,
  objective: Objective,
  combinations: readonly Combination[],
): { least: number; most: number } {
  const end = objective.end(problem.program)
  const bounds = startOf(objective)
  for (const combination of combinations)
    join(bounds, objective, objective.bounds(problem.program, stateOf(problem, combination, end)))
  return bounds
}

/** The same from states that have been run already. */
function rollUpOf(
  problem: Problem,
  objective: Objective,
  states: readonly Int32Array[],
): { least: number; most: number } {
  const bounds = startOf(objective)
  for (const state of states) join(bounds, objective, objective.bounds(problem.program, state))
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
  const combinations = combinationsOf(problem)
  const { value, by } = extreme(problem, objective, combinations, rollUp(problem, objective, combinations), 'most', {
    left: statesMax,
  })
  if (value !== wanted) return undefined
  const facts: Record<string, FactValue> = {}
  problem.program.facts.forEach((classes, slot) => {
    const home = by === undefined ? undefined : [by.shared, by.items[0], by.parties[0]][problem.homes[slot] ?? 0]
    const possible = home?.[slot] ?? classes.all
    const found = classes.values.find((_, bit) => (possible & (1 << bit)) !== 0)
    if (possible !== classes.all && found !== undefined) facts[classes.fact.id] = found
  })
  return facts
}

type Reached = { readonly value: number; readonly by?: Completion }

function extreme(
  problem: Problem,
  objective: Objective,
  combinations: readonly Combination[],
  outer: { least: number; most: number },
  end: 'least' | 'most',
  budget: { left: number },
): Reached {
  // The best end reached by a completion so far; nothing reached yet means the opposite end.
  let reached: Reached = { value: end === 'least' ? outer.most : outer.least }
  const isBetter = (value: number) => (end === 'least' ? value < reached.value : value > reached.value)
  const keep = (value: number): Reached => ({
    value,
    by: {
      shared: problem.shared.slice(),
      items: problem.items.map(state => state.slice()),
      parties: problem.parties.map(state => state.slice()),
    },
  })

  const visit = (): void => {
    if (budget.left-- <= 0) {
      reached = { value: outer[end] }
      return
    }
    const now = rollUp(problem, objective, combinations)
    if (!isBetter(now[end])) return
    const split = now.least === now.most ? undefined : pickSplit(problem, objective, combinations, now, end)
    if (split === undefined) {
      reached = keep(now[end])
      return
    }
    const { home, slot, prefer } = split
    const possible = home[slot] as number
    for (const half of [prefer, possible & ~prefer]) {
      home[slot] = half
      visit()
      home[slot] = possible
      if (reached.value === outer[end] && (reached.by !== undefined || budget.left <= 0)) return
    }
  }
  visit()
  return reached
}

export const truthWord = (truth: number): 'holds' | 'fails' | 'open' =>
  truth === isTrue ? 'holds' : truth === isFalse ? 'fails' : 'open'
