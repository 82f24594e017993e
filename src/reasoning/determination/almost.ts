import { isFalse } from '../evaluation/index.ts'
import type { Almost } from './result.ts'
import type { Speaking } from './spoken.ts'
import { countOf, greatestOf, type Stoppers, slotsOf, stoppersIn } from './stoppers.ts'
import { placeOf, type View } from './view.ts'

const shownMax = 8

/** The nearest rules that could have given another outcome and did not apply, each with the facts that stopped it. */
export function almostOf(view: View): readonly Almost[] {
  const { facts } = view.laid.problem.program
  const near = nearIn(view)
  const told: Near[] = []
  const shown: Almost[] = []
  while (shown.length < shownMax) {
    const next = takeNearest(near)
    if (next === undefined) break
    if (told.some(before => isSaidBy(before, next))) continue
    told.push(next)
    const { rule, effect, cite, says } = next.speaking.said
    const stoppedBy = slotsOf(next.stoppers).map(slot => facts[slot]?.fact.id ?? '')
    shown.push({ rule, effect, stoppedBy, cite, says, ...placeOf(view, next.speaking, next.index) })
  }
  return shown
}

type Near = {
  readonly speaking: Speaking
  readonly stoppers: Stoppers
  readonly count: number
  /** What may turn out otherwise (a party's listing) costs more to know than what makes the case the case (its destination), and comes first. */
  readonly cost: number
  /** Of the combination. */
  readonly index: number
}

/** The same effect, stopped by the same, is news once. */
const isSaidBy = (a: Near, b: Near) => a.stoppers === b.stoppers && a.speaking.said.effect === b.speaking.said.effect

/**
 * Takes the nearest out. Rules come the strictest first and by id, and those that are equally near are taken in that order. Few are
 * wanted of many: to look for each takes less than to sort them all.
 */
function takeNearest(near: (Near | undefined)[]): Near | undefined {
  let at = -1
  let nearest: Near | undefined
  for (let index = 0; index < near.length; index++) {
    const next = near[index]
    if (next === undefined) continue
    if (nearest !== undefined && (next.count - nearest.count || nearest.cost - next.cost) >= 0) continue
    nearest = next
    at = index
  }
  if (at >= 0) near[at] = undefined
  return nearest
}

/** What stops each rule in each state: read and written anew by every answer. */
let stopped = new Int32Array()

/** Each rule that failed, where it was nearest to holding. */
function nearIn(view: View): Near[] {
  const { states, shelf } = view
  const { deciding } = shelf
  const { program } = view.laid.problem
  if (stopped.length < states.length * deciding.length) stopped = new Int32Array(states.length * deciding.length)
  for (let index = 0; index < states.length; index++) {
    const state = states[index] as Int32Array
    const stoppersOf = stoppersIn(program, state)
    for (let each = 0; each < deciding.length; each++) {
      const { slot } = (deciding[each] as Speaking).compiled
      stopped[index * deciding.length + each] = state[slot] === isFalse ? stoppersOf(slot - program.ruleSlots) : 0
    }
  }
  const costOf = (slot: number) => program.facts[slot]?.fact.cost ?? 0
  const near: Near[] = []
  for (let each = 0; each < deciding.length; each++) {
    const speaking = deciding[each] as Speaking
    let [nearest, fewest] = [-1, 3]
    for (let index = 0; index < states.length; index++) {
      const count = countOf(stopped[index * deciding.length + each] as number)
      if (count === 0 || count > fewest) continue
      if (count === fewest && !isFirst(view, speaking, index, nearest)) continue
      nearest = index
      fewest = count
    }
    if (nearest < 0) continue
    const stoppers = stopped[nearest * deciding.length + each] as number
    near.push({ speaking, stoppers, count: fewest, cost: greatestOf(stoppers, costOf), index: nearest })
  }
  return near
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
