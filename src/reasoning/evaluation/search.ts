import { isFalse, isTrue } from './compile.ts'
import { extreme, leastOf, mostOf, type Reached, rollUp, type Search } from './extreme.ts'
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
  const outer = unpacked(rollUp(problem, objective, states))
  if (outer.least === outer.most) return { ...outer, limitMet: false, reachedBy: nothing }
  return searchBounds(searchOf(problem, objective, budgetMax), states, outer, nothing)
}

const nothing = {}
const unpacked = (bounds: number) => ({ least: leastOf(bounds), most: mostOf(bounds) })

function searchOf(problem: Problem, objective: Objective, budgetMax: number): Search {
  return { problem, objective, budget: { left: budgetMax }, rooms: emptyRooms(problem.program) }
}

/**
 * The bounds after one more thing became known, for many such things, one after another. An end that some completion still reaches has
 * not moved, and needs no search: most facts do not touch most rules. What one search found is kept for the next.
 */
export function trialsOf(
  problem: Problem,
  objective: Objective,
  before: Bounds,
  budgetMax: number,
  states: States,
): (told: Told) => Pick<Bounds, 'least' | 'most'> {
  const { program } = problem
  const end = objective.end(program)
  const { reachedBy } = before
  const completions = { least: listOf(reachedBy.least), most: listOf(reachedBy.most) }

  /**
   * What a completion still reaches with the one thing changed. The latest is the likeliest to reach the end; to try the others too costs
   * more than it saves.
   */
  const reachedStill = (which: End, told: Told, { rooms }: Search): number => {
    for (const completion of completions[which]) if (agrees(problem, completion, told)) return before[which]
    const latest = completions[which].at(-1)
    if (latest === undefined) return unsettled
    const now = rollUp(problem, objective, narrow(problem, latest, told, end, rooms))
    return leastOf(now) === mostOf(now) ? leastOf(now) : unsettled
  }
  return told => {
    const search = searchOf(problem, objective, budgetMax)
    const low = reachedStill('least', told, search)
    const high = reachedStill('most', told, search)
    if (low === before.least && high === before.most) return before
    const narrowed = narrow(problem, states, told, end, search.rooms)
    const quick = unpacked(rollUp(problem, objective, narrowed))
    // Whatever becomes known, the bounds can only come closer.
    const outer = { least: Math.max(quick.least, before.least), most: Math.min(quick.most, before.most) }
    const isMostKnown = high === before.most || high === outer.most
    // The searches for both ends share their limit: what one may look at must not depend on whether the other was needed.
    const isLeastKnown = low === before.least || (low === outer.least && isMostKnown)
    const after = searchBounds(search, narrowed, outer, {
      least: isLeastKnown ? { value: low } : undefined,
      most: isMostKnown ? { value: high } : undefined,
    })
    for (const which of ends) {
      const by = after.reachedBy[which]
      if (by !== undefined && after[which] === before[which]) completions[which].push(by)
    }
    return after
  }
}

/** A completion need only go as far as its own end asks: with something else in it, more may be open. */
const unsettled = -1

type End = 'least' | 'most'
const ends: readonly End[] = ['least', 'most']
const listOf = (states: States | undefined): States[] => (states === undefined ? [] : [states])

function searchBounds(
  search: Search,
  states: States,
  outer: { readonly least: number; readonly most: number },
  known: { readonly least?: Reached | undefined; readonly most?: Reached | undefined },
): Bounds {
  if (outer.least === outer.most) return { ...outer, limitMet: false, reachedBy: nothing }
  const least = known.least ?? extreme(search, states, outer, 'least')
  const most = known.most ?? extreme(search, states, outer, 'most')
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
  const search = searchOf(problem, objective, statesMax)
  const { value, by } = extreme(search, states, unpacked(rollUp(problem, objective, states)), 'most')
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
