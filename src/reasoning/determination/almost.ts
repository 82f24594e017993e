import { type CompiledRule, isFalse } from '../evaluation/index.ts'
import type { Almost } from './result.ts'
import type { Speaking } from './spoken.ts'
import { countOf, greatestOf, type Stoppers, slotsOf, stoppersIn } from './stoppers.ts'
import { placeOf, type View } from './view.ts'

const shownMax = 8

/** The nearest rules that could have given another outcome and did not apply, each with the facts that stopped it. */
export function almostOf(view: View): readonly Almost[] {
  const { facts } = view.laid.problem.program
  return nearestIn(view).map(({ speaking, stoppers, index }) => {
    const { rule, effect, cite, says } = speaking.said
    const stoppedBy = slotsOf(stoppers).map(slot => facts[slot]?.fact.id ?? '')
    return { rule, effect, stoppedBy, cite, says, ...placeOf(view, speaking, index) }
  })
}

/** A rule that failed, where it was nearest to holding. */
type Near = {
  readonly speaking: Speaking
  readonly stoppers: Stoppers
  readonly count: number
  /** What may turn out otherwise (a party's listing) costs more to know than what makes the case the case (its destination), and comes first. */
  readonly cost: number
  /** Of the combination. */
  readonly index: number
}

/** What stops each rule in each state: read and written anew by every answer. */
let stopped = new Int32Array()

/** Rules come the strictest first and by id, and those that are equally near stay so. */
function nearestIn(view: View): readonly Near[] {
  const { states, shelf } = view
  const { deciding, costs } = shelf
  findStoppers(view)
  const costOf = (slot: number) => costs[slot] as number
  const nearest: Near[] = []
  for (let each = 0; each < deciding.length; each++) {
    const speaking = deciding[each] as Speaking
    let index = -1
    let fewest = 3
    for (let at = 0; at < states.length; at++) {
      const count = countOf(stopped[at * deciding.length + each] as number)
      if (count === 0 || count > fewest) continue
      if (count === fewest && !isFirst(view, speaking, at, index)) continue
      index = at
      fewest = count
    }
    if (index < 0) continue
    const stoppers = stopped[index * deciding.length + each] as number
    add(nearest, speaking, stoppers, fewest, greatestOf(stoppers, costOf), index)
  }
  return nearest
}

function findStoppers({ laid, states, shelf }: View): void {
  const { deciding } = shelf
  const { program } = laid.problem
  if (stopped.length < states.length * deciding.length) stopped = new Int32Array(states.length * deciding.length)
  for (let index = 0; index < states.length; index++) {
    const state = states[index] as Int32Array
    const stoppersOf = stoppersIn(program, state)
    for (let each = 0; each < deciding.length; each++) {
      const { slot }: CompiledRule = (deciding[each] as Speaking).compiled
      stopped[index * deciding.length + each] = state[slot] === isFalse ? stoppersOf(slot - program.ruleSlots) : 0
    }
  }
}

/** Puts a rule where it belongs, if that is among those to be shown. The same effect, stopped by the same facts, is news once. */
function add(
  nearest: Near[],
  speaking: Speaking,
  stoppers: Stoppers,
  count: number,
  cost: number,
  index: number,
): void {
  let at = nearest.length
  for (; at > 0; at--) {
    const before = nearest[at - 1] as Near
    if (before.count < count || (before.count === count && before.cost >= cost)) break
  }
  if (at === shownMax) return
  // Whoever is stopped by the same is equally near, and stands before.
  for (let earlier = at - 1; earlier >= 0; earlier--) {
    const before = nearest[earlier] as Near
    if (before.count !== count || before.cost !== cost) break
    if (before.stoppers === stoppers && before.speaking.said.effect === speaking.said.effect) return
  }
  nearest.splice(at, 0, { speaking, stoppers, count, cost, index })
  if (nearest.length > shownMax) nearest.pop()
}

/** The order of items and parties in a case must not show in the answer: of two equally near, the one first by name. */
function isFirst(view: View, speaking: Speaking, a: number, b: number): boolean {
  if (!speaking.namesItem && !speaking.namesParty) return false
  const name = (index: number) => {
    const { item = '', party = '' } = placeOf(view, speaking, index)
    return `${item}\n${party}`
  }
  return name(a) < name(b)
}
