import { isFalse, isTrue } from './compile.ts'
import { extreme, type Reached, rollUp, type Search } from './extreme.ts'
import type { FactValue } from './meaning.ts'
import { agrees, narrow, type Told } from './narrow.ts'
import type { Objective } from './objective.ts'
import { type Problem, type States, statesOf } from './problem.ts'
import { emptyRooms } from './rooms.ts'

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
  return searchBounds(searchOf(problem, objective, budgetMax, true), states, {})
}

function searchOf(problem: Problem, objective: Objective, budgetMax: number, keeps: boolean): Search {
  return { problem, objective, budget: { left: budgetMax }, rooms: emptyRooms(problem.program), keeps }
}

/**
 * The same after one more thing became known, without completions. An end that a completion still reaches has not moved, and needs no
 * search: most facts do not touch most rules.
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
  const search = searchOf(problem, objective, budgetMax, false)
  const kept = (which: 'least' | 'most'): Reached | undefined => {
    const reached = before.reachedBy[which]
    if (reached === undefined) return undefined
    if (agrees(problem, reached, told)) return { value: before[which] }
    const { least, most } = rollUp(problem, objective, narrow(problem, reached, told, end, search.rooms))
    return least === most && least === before[which] ? { value: least } : undefined
  }
  const least = kept('least')
  const most = kept('most')
  if (least !== undefined && most !== undefined) return before
  const known = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
  return searchBounds(search, narrow(problem, states, told, end, search.rooms), known)
}

function searchBounds(
  search: Search,
  states: States,
  known: { readonly least?: Reached; readonly most?: Reached },
): Bounds {
  const quick = rollUp(search.problem, search.objective, states)
  if (quick.least === quick.most) return { ...quick, limitMet: false, reachedBy: {} }
  const least = known.least ?? extreme(search, states, quick, 'least')
  const most = known.most ?? extreme(search, states, quick, 'most')
  return {
    least: least.value,
    most: most.value,
    limitMet: search.budget.left <= 0,
    reachedBy: {
      ...(least.by === undefined ? {} : { least: least.by }),
      ...(most.by === undefined ? {} : { most: most.by }),
    },
  }
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
  const search = searchOf(problem, objective, statesMax, true)
  const { value, by } = extreme(search, states, rollUp(problem, objective, states), 'most')
  if (value !== wanted) return undefined
  const facts: Record<string, FactValue> = {}
  problem.program.facts.forEach((classes, slot) => {
    const possible = by?.[0]?.[slot] ?? classes.all
    const found = classes.values.find((_, bit) => (possible & (1 << bit)) !== 0)
    if (possible !== classes.all && found !== undefined) facts[classes.fact.id] = found
  })
  return facts
}

export const truthWord = (truth: number): 'holds' | 'fails' | 'open' =>
  truth === isTrue ? 'holds' : truth === isFalse ? 'fails' : 'open'
