import { outcomes } from '../../law/rulebooks/index.ts'
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
import { isOpenIn } from './open.ts'
import type { Missing } from './result.ts'
import type { QuestionOnShelf } from './shelf-questions.ts'
import { isOpenRule, type View } from './view.ts'

/** A question, with where each of its answers would lead. */
export type Mover = {
  readonly asked: QuestionOnShelf
  readonly now: Bounds
  readonly after: readonly Pick<Bounds, 'least' | 'most'>[]
  /** One for each place where it is open. */
  readonly open: readonly Combination[]
}

/** How many states one trial answer may look at: enough for real cases, and a question too many is better than a slow page. */
const trialStatesMax = 2_000

/**
 * The facts whose answer can change the bounds, the next question first: the one whose answers narrow the most for the cost of
 * asking. A fact that cannot change the outcome is never among them.
 */
export function missingOf(view: View): readonly Missing[] {
  const { bounds, laid } = view
  const direct = answersThatMove(view, outcomeObjective, bounds)
  const canChange = outcomes.filter((_, level) => bounds.least <= level && level <= bounds.most)
  return (direct.length > 0 ? direct : throughRules(view))
    .map(mover => ({ mover, fact: mover.asked.fact, gain: gainOf(mover) / mover.asked.fact.cost }))
    .sort((a, b) => b.gain - a.gain || a.fact.cost - b.fact.cost || (a.fact.id < b.fact.id ? -1 : 1))
    .map(({ mover: { asked, open }, fact }) => {
      const items = fact.of === 'item' ? namesOf(laid.itemIds, open, 'item') : none
      const parties = fact.of === 'party' ? namesOf(laid.partyNames, open, 'party') : none
      return {
        fact: fact.id,
        question: asked.question,
        canChange,
        ...(items.length === 0 ? {} : { items }),
        ...(parties.length === 0 ? {} : { parties }),
        rules: asked.raises.flatMap(compiled => (isOpenRule(view, compiled) ? compiled.rule.id : [])),
      }
    })
}

const none: readonly string[] = []

function namesOf(
  names: readonly (string | undefined)[],
  open: readonly Combination[],
  of: keyof Combination,
): readonly string[] {
  return [...new Set(open.flatMap(place => names[place[of]] ?? []))]
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
      if (!found.has(mover.asked.fact.id)) found.set(mover.asked.fact.id, mover)
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
  const relevant = openFacts(view, objective, now)
  const boundsAfter = trialsOf(view.laid.problem, objective, now, trialStatesMax, view.states)
  const movers: Mover[] = []
  for (const asked of view.shelf.questions) {
    const { slot, answers } = asked
    if (relevant[slot] !== 1) continue
    const open = openPlaces(view, asked)
    if (open.length === 0) continue
    const after = answers.map(bits => boundsAfter({ slot, places: open, bits }))
    if (after.some(bounds => bounds.least !== now.least || bounds.most !== now.most))
      movers.push({ asked, now, after, open })
  }
  return movers
}

/** Combinations, one for each place where the fact is open, was not found unavailable, and may be asked. */
function openPlaces(view: View, { slot, gate }: QuestionOnShelf): readonly Combination[] {
  const { laid, combinations, states } = view
  const { problem } = laid
  const seen = new Set<Int32Array>()
  const places: Combination[] = []
  for (let index = 0; index < combinations.length; index++) {
    const combination = combinations[index] as Combination
    const home = homeOf(problem, slot, combination)
    if (seen.has(home) || !isOpenIn(laid, slot, combination)) continue
    if (gate !== undefined && (states[index] as Int32Array)[gate] !== isTrue) continue
    seen.add(home)
    places.push(combination)
  }
  return places
}

/** 1 for the slots of facts of the rules that are open and could still move the objective. */
function openFacts(view: View, objective: Objective, now: Bounds): Uint8Array {
  const { program } = view.laid.problem
  const { severity, ruleSlots, restsOn } = program
  const rules = objective.rules(program)
  const open = new Uint8Array(program.lawSlots)
  for (let each = 0; each < rules.length; each++) {
    const rule = rules[each] as number
    if (objective.rollUp === 'greatest' && (severity[rule] as number) <= now.least) continue
    if (!view.states.some(state => state[ruleSlots + rule] === isOpen)) continue
    for (const slot of restsOn[rule] ?? []) open[slot] = 1
  }
  return open
}
