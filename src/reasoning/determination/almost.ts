import { type Combination, type CompiledRule, isFalse } from '../evaluation/index.ts'
import { spoken } from './reasons.ts'
import type { Almost } from './result.ts'
import { countOf, greatestOf, type Stoppers, slotsOf, stoppersIn } from './stoppers.ts'
import { placeOf, type View } from './view.ts'

const shownMax = 8

/** The nearest rules that could have given another outcome and did not apply, each with the facts that stopped it. */
export function almostOf(view: View): readonly Almost[] {
  const { facts } = view.laid.problem.program
  const sorted = nearIn(view).sort(
    (a, b) =>
      a.count - b.count ||
      b.cost - a.cost ||
      b.compiled.severity - a.compiled.severity ||
      (a.compiled.rule.id < b.compiled.rule.id ? -1 : 1),
  )
  const said = new Set<string>()
  const shown: Almost[] = []
  for (const { compiled, stoppers, combination } of sorted) {
    const { rule, effect, cite, says } = spoken(compiled)
    const key = `${effect} ${stoppers}`
    if (said.has(key)) continue
    said.add(key)
    const stoppedBy = slotsOf(stoppers).flatMap(slot => facts[slot]?.fact.id ?? [])
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

/** Each rule that failed, where it was nearest to holding. */
function nearIn(view: View): Near[] {
  const { program } = view.laid.problem
  const costOf = (slot: number) => program.facts[slot]?.fact.cost ?? 0
  const near = new Map<number, Near>()
  for (const [index, state] of view.states.entries()) {
    const combination = view.combinations[index]
    if (combination === undefined) continue
    const stoppersOf = stoppersIn(program, state)
    for (const compiled of view.shelf.deciding) {
      if (compiled.standing === 'suspended' || state[compiled.slot] !== isFalse) continue
      const stoppers = stoppersOf(compiled)
      const count = countOf(stoppers)
      if (count === 0) continue
      const known = near.get(compiled.slot)
      if (known !== undefined && !isNearer(view, compiled, { count, combination }, known)) continue
      near.set(compiled.slot, { compiled, stoppers, count, cost: greatestOf(stoppers, costOf), combination })
    }
  }
  return [...near.values()]
}

type Place = Pick<Near, 'count' | 'combination'>

/** The order of items and parties in a case must not show in the answer: of two equally near, the one first by name. */
function isNearer(view: View, compiled: CompiledRule, a: Place, b: Place): boolean {
  if (a.count !== b.count) return a.count < b.count
  const name = ({ combination }: Place) => {
    const { item = '', party = '' } = placeOf(view, compiled, combination)
    return `${item}\n${party}`
  }
  return name(a) < name(b)
}
