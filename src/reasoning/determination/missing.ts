import { type FactDeclaration, outcomes } from '../../law/rulebooks/index.ts'
import { type Bounds, type Combination, exactBounds, homeOf, isTrue, type Objective, outcomeObjective, type Problem, stateOf } from '../evaluation/index.ts'
import { askRule } from './law.ts'
import { isOpenIn } from './open.ts'
import type { Missing } from './result.ts'
import type { View } from './view.ts'

/** A fact that may be asked, with where each of its answers would lead. */
export type Mover = { readonly fact: FactDeclaration; readonly after: readonly Bounds[]; readonly items: readonly string[]; readonly parties: readonly string[] }

/** How many states one trial answer may look at: enough for real cases, and a question too many is better than a slow page. */
const trialStatesMax = 2_000

/**
 * The facts whose answer can change the bounds, the next question first: the one whose answers narrow the most for the cost of
 * asking. A fact that cannot change the bounds is never among them.
 */
export function missingOf(view: View): readonly Missing[] {
  const movers = answersThatMove(view, outcomeObjective, view.bounds)
  return movers
    .map(mover => ({ mover, gain: gainOf(mover, view.bounds) / mover.fact.cost }))
    .sort((a, b) => b.gain - a.gain || a.mover.fact.cost - b.mover.fact.cost || (a.mover.fact.id < b.mover.fact.id ? -1 : 1))
    .map(({ mover: { fact, after, items, parties } }) => ({
      fact: fact.id,
      question: fact.question ?? fact.name,
      canChange: outcomes.filter((_, level) => after.some(bounds => bounds.least <= level && level <= bounds.most)),
      ...(items.length === 0 ? {} : { items }),
      ...(parties.length === 0 ? {} : { parties }),
      rules: view.rules.filter(({ compiled, truths }) => compiled.severity > 0 && compiled.facts.has(fact.id) && truths.some(truth => truth === 3)).map(({ compiled }) => compiled.rule.id),
    }))
}

/** How much of the open interval the answers take away, on the average over the answers. */
function gainOf({ after }: Mover, now: Bounds): number {
  const narrowed = after.reduce((sum, bounds) => sum + (now.most - now.least) - (bounds.most - bounds.least), 0)
  return narrowed / after.length
}

/** Facts that may be asked for and of which some answer moves the objective's bounds. One question asks for all items, or parties. */
export function answersThatMove(view: View, objective: Objective, now: Bounds): readonly Mover[] {
  const { problem } = view.laid
  const { program } = problem
  const relevant = new Set([...Array.from(objective.rules(program))].flatMap(rule => [...(program.rules[rule]?.facts ?? [])]))
  return program.facts.flatMap(({ fact }, slot): Mover[] => {
    if (fact.question === undefined || !relevant.has(fact.id)) return []
    const open = openPlaces(view, fact, slot)
    if (open.length === 0) return []
    const after = tryAnswers(problem, objective, slot, open)
    if (after.every(bounds => bounds.least === now.least && bounds.most === now.most)) return []
    const names = (ids: readonly (string | undefined)[], pick: (place: Combination) => number) => [...new Set(open.flatMap(place => ids[pick(place)] ?? []))]
    return [{
      fact,
      after,
      items: fact.of === 'item' ? names(view.laid.itemIds, place => place.item) : [],
      parties: fact.of === 'party' ? names(view.laid.partyNames, place => place.party) : [],
    }]
  })
}

/** Combinations, one for each place where the fact is open, was not found unavailable, and may be asked. */
function openPlaces(view: View, fact: FactDeclaration, slot: number): readonly Combination[] {
  const { laid, combinations } = view
  const { problem } = laid
  const gate = fact.askIf === undefined ? undefined : problem.program.ruleSlot.get(askRule(fact.id))
  const seen = new Set<Int32Array>()
  return combinations.filter(combination => {
    const home = homeOf(problem, slot, combination)
    if (seen.has(home)) return false
    if (!isOpenIn(laid, slot, combination)) return false
    if (gate !== undefined && stateOf(problem, combination)[gate] !== isTrue) return false
    seen.add(home)
    return true
  })
}

/** The bounds after each answer, given alike for every place that is open. */
function tryAnswers(problem: Problem, objective: Objective, slot: number, open: readonly Combination[]): readonly Bounds[] {
  const homes = open.map(combination => homeOf(problem, slot, combination))
  const before = homes.map(home => home[slot] ?? 0)
  const values = problem.program.facts[slot]?.values ?? []
  const after = values.map((_, bit) => {
    for (const home of homes) home[slot] = 1 << bit
    return exactBounds(problem, objective, trialStatesMax)
  })
  homes.forEach((home, index) => {
    home[slot] = before[index] ?? 0
  })
  return after
}
