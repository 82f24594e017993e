import type { Combination, CompiledRule } from '../evaluation/index.ts'
import { isFalse } from '../evaluation/index.ts'
import { spoken } from './reasons.ts'
import type { Almost } from './result.ts'
import { countOf, greatestOf, type Stoppers, slotsOf, stoppersIn } from './stoppers.ts'
import { placeOf, type View } from './view.ts'

const shownMax = 8

/** The nearest rules that could have given another outcome and did not apply, each with the facts that stopped it. */
export function almostOf(view: View): readonly Almost[] {
  const { facts } = view.laid.problem.program
  // Rules come the strictest first and by id, and those that are equally near stay so.
  const sorted = nearIn(view).sort((a, b) => a.count - b.count || b.cost - a.cost)
  const said = new Set<string>()
  const shown: Almost[] = []
  for (const { compiled, stoppers, combination } of sorted) {
    const { rule, effect, cite, says } = spoken(compiled)
    const key = `${effect} ${stoppers}`
    if (said.has(key)) continue
    said.add(key)
    const stoppedBy = slotsOf(stoppers).map(slot => facts[slot]?.fact.id ?? '')
    shown.push({ rule, effect, stoppedBy, cite, says, ...placeOf(view, compiled, combination) })
    if (shown.length === shownMax) break
  }
  return shown
}

type Near = {
  readonly compiled: CompiledRule
  readonly stoppers: Stoppers
  readonly count: number
  /** What may turn out otherwise (a party's listing) costs more to know than what makes the case the case (its destination), and comes first. */
  readonly cost: number
  readonly combination: Combination
}

/** What stops each rule in each state: read and written anew by every answer. */
let stopped = new Int32Array()

/** Each rule that failed, where it was nearest to holding. */
function nearIn(view: View): Near[] {
  const { states, combinations, shelf } = view
  const { deciding } = shelf
  const { program } = view.laid.problem
  if (stopped.length < states.length * deciding.length) stopped = new Int32Array(states.length * deciding.length)
  for (let index = 0; index < states.length; index++) {
    const state = states[index] as Int32Array
    const stoppersOf = stoppersIn(program, state)
    for (let each = 0; each < deciding.length; each++) {
      const { slot } = deciding[each] as CompiledRule
      stopped[index * deciding.length + each] = state[slot] === isFalse ? stoppersOf(slot - program.ruleSlots) : 0
    }
  }
  const costOf = (slot: number) => program.facts[slot]?.fact.cost ?? 0
  const near: Near[] = []
  for (let each = 0; each < deciding.length; each++) {
    const compiled = deciding[each] as CompiledRule
    let [nearest, fewest] = [-1, 3]
    for (let index = 0; index < states.length; index++) {
      const count = countOf(stopped[index * deciding.length + each] as number)
      if (count === 0 || count > fewest) continue
      if (count === fewest && !isFirst(view, compiled, index, nearest)) continue
      nearest = index
      fewest = count
    }
    if (nearest < 0) continue
    const stoppers = stopped[nearest * deciding.length + each] as number
    const combination = combinations[nearest] as Combination
    near.push({ compiled, stoppers, count: fewest, cost: greatestOf(stoppers, costOf), combination })
  }
  return near
}

/** The order of items and parties in a case must not show in the answer: of two equally near, the one first by name. */
function isFirst(view: View, compiled: CompiledRule, a: number, b: number): boolean {
  const name = (index: number) => {
    const { item = '', party = '' } = placeOf(view, compiled, view.combinations[index] as Combination)
    return `${item}\n${party}`
  }
  return name(a) < name(b)
}
