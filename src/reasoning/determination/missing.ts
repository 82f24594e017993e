import { type FactDeclaration, outcomes } from '../../law/rulebooks/index.ts'
import {
  type Bounds,
  type Combination,
  exactBounds,
  holdsObjective,
  homeOf,
  isOpen,
  isTrue,
  type Objective,
  outcomeObjective,
  trialsOf,
} from '../evaluation/index.ts'
import { askRule } from './helpers.ts'
import { isOpenIn } from './open.ts'
import type { Missing } from './result.ts'
import { isOpenRule, type View } from './view.ts'

/** A fact that may be asked, with where each of its answers would lead. */
export type Mover = {
  readonly fact: FactDeclaration
  readonly now: Bounds
  readonly after: readonly Pick<Bounds, 'least' | 'most'>[]
  readonly items: readonly string[]
  readonly parties: readonly string[]
}

/** How many states one trial answer may look at: enough for real cases, and a question too many is better than a slow page. */
const trialStatesMax = 2_000

/**
 * The facts whose answer can change the bounds, the next question first: the one whose answers narrow the most for the cost of
 * asking. A fact that cannot change the outcome is never among them.
 */
export function missingOf(view: View): readonly Missing[] {
  const { bounds } = view
  const direct = answersThatMove(view, outcomeObjective, bounds)
  return (direct.length > 0 ? direct : throughRules(view))
    .map(mover => ({ mover, gain: gainOf(mover) / mover.fact.cost }))
    .sort(
      (a, b) =>
        b.gain - a.gain || a.mover.fact.cost - b.mover.fact.cost || (a.mover.fact.id < b.mover.fact.id ? -1 : 1),
    )
    .map(({ mover: { fact, items, parties } }) => ({
      fact: fact.id,
      question: fact.question ?? fact.name,
      canChange: outcomes.filter((_, level) => bounds.least <= level && level <= bounds.most),
      ...(items.length === 0 ? {} : { items }),
      ...(parties.length === 0 ? {} : { parties }),
      rules: view.shelf.rules
        .filter(compiled => compiled.severity > 0 && compiled.facts.has(fact.id) && isOpenRule(view, compiled))
        .map(({ rule }) => rule.id),
    }))
}

/**
 * Where several open rules reach the upper end and each needs more than one fact, no single answer moves the bounds. Then those
 * facts are asked that can rule one of these rules out, or in: each of them matters in some completion.
 */
function throughRules(view: View): readonly Mover[] {
  const top = view.shelf.rules.filter(compiled => compiled.severity === view.bounds.most && isOpenRule(view, compiled))
  const found = new Map<string, Mover>()
  for (const compiled of top) {
    const objective = holdsObjective([compiled.rule.id], [], 'any')
    const now = exactBounds(view.laid.problem, objective, trialStatesMax, view.states)
    if (now.least === now.most) continue
    for (const mover of answersThatMove(view, objective, now))
      if (!found.has(mover.fact.id)) found.set(mover.fact.id, mover)
  }
  return [...found.values()]
}

/** How much of the open interval the answers take away, on the average over the answers. */
function gainOf({ now, after }: Mover): number {
  const narrowed = after.reduce((sum, bounds) => sum + (now.most - now.least) - (bounds.most - bounds.least), 0)
  return narrowed / after.length
}

/** Facts that may be asked for and of which some answer moves the objective's bounds. One question asks for all items, or parties. */
export function answersThatMove(view: View, objective: Objective, now: Bounds): readonly Mover[] {
  const { problem } = view.laid
  const { program } = problem
  const relevant = openFacts(view, objective, now)
  const boundsAfter = trialsOf(problem, objective, now, trialStatesMax, view.states)
  return program.facts.flatMap(({ fact, values }, slot): Mover[] => {
    if (fact.question === undefined || !relevant.has(fact.id)) return []
    const open = openPlaces(view, fact, slot)
    if (open.length === 0) return []
    const after = values.map((_, bit) => boundsAfter({ slot, places: open, bits: 1 << bit }))
    if (after.every(bounds => bounds.least === now.least && bounds.most === now.most)) return []
    const names = (ids: readonly (string | undefined)[], pick: (place: Combination) => number) => [
      ...new Set(open.flatMap(place => ids[pick(place)] ?? [])),
    ]
    return [
      {
        fact,
        now,
        after,
        items: fact.of === 'item' ? names(view.laid.itemIds, place => place.item) : [],
        parties: fact.of === 'party' ? names(view.laid.partyNames, place => place.party) : [],
      },
    ]
  })
}

/** Combinations, one for each place where the fact is open, was not found unavailable, and may be asked. */
function openPlaces(view: View, fact: FactDeclaration, slot: number): readonly Combination[] {
  const { laid, combinations, states } = view
  const { problem } = laid
  const gate = fact.askIf === undefined ? undefined : problem.program.ruleSlot.get(askRule(fact.id))
  const seen = new Set<Int32Array>()
  return combinations.filter((combination, index) => {
    const home = homeOf(problem, slot, combination)
    if (seen.has(home)) return false
    if (!isOpenIn(laid, slot, combination)) return false
    if (gate !== undefined && states[index]?.[gate] !== isTrue) return false
    seen.add(home)
    return true
  })
}

/** Facts of the rules that are open and could still move the objective. */
function openFacts(view: View, objective: Objective, now: Bounds): ReadonlySet<string> {
  const { problem } = view.laid
  const { program } = problem
  const facts = new Set<string>()
  for (const state of view.states) {
    for (const rule of Array.from(objective.rules(program))) {
      const isPast = objective.rollUp === 'greatest' && (program.severity[rule] ?? 0) <= now.least
      if (state[program.ruleSlots + rule] === isOpen && !isPast)
        for (const fact of program.rules[rule]?.facts ?? []) facts.add(fact)
    }
  }
  return facts
}
