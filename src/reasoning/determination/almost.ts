import { type CompiledRule, isFalse, isTrue, type Program } from '../evaluation/index.ts'
import { effectWord } from './reasons.ts'
import type { Almost } from './result.ts'
import { placeOf, type View } from './view.ts'

/** Nearest means: at most so many facts stopped it. */
const stoppersMax = 2
const shownMax = 8

/** The nearest rules that could have given another outcome and did not apply, each with the facts that stopped it. */
export function almostOf(view: View): readonly Almost[] {
  const { problem } = view.laid
  const { program } = problem
  const { facts } = view.law.pack.book
  const found = new Map<string, Near>()
  for (const [index, combination] of view.combinations.entries()) {
    const state = view.states[index] ?? problem.scratch
    // Rules lean on the same few others: what stops those is found once.
    const seen: Stoppers = new Map()
    for (const compiled of view.shelf.deciding) {
      if (compiled.standing === 'suspended' || state[compiled.slot] !== isFalse) continue
      const stoppedBy = stoppers(program, state, compiled.slot - program.ruleSlots, seen)
      if (stoppedBy === undefined || stoppedBy.length === 0 || stoppedBy.length > stoppersMax) continue
      const almost = { rule: compiled.rule.id, effect: effectWord(compiled), stoppedBy, cite: compiled.cite, says: compiled.rule.says, ...placeOf(view, compiled, combination) }
      const cost = Math.max(...stoppedBy.map(id => facts.get(id)?.cost ?? 0))
      const next = { distance: stoppedBy.length, cost, severity: compiled.severity, almost }
      const known = found.get(compiled.rule.id)
      if (known === undefined || isNearer(next, known)) found.set(compiled.rule.id, next)
    }
  }
  const sorted = [...found.values()].sort((a, b) => a.distance - b.distance || b.cost - a.cost || b.severity - a.severity || (a.almost.rule < b.almost.rule ? -1 : 1))
  const stops = new Set<string>()
  return sorted
    .filter(({ almost }) => {
      const key = `${almost.effect} ${almost.stoppedBy.join()}`
      return stops.has(key) ? false : stops.add(key)
    })
    .slice(0, shownMax)
    .map(each => each.almost)
}

/** What may turn out otherwise (a party's listing) costs more to know than what makes the case the case (its destination), and comes first. */
type Near = { readonly distance: number; readonly cost: number; readonly severity: number; readonly almost: Almost }

/** The order of items and parties in a case must not show in the answer: of two equally near, the one first by name. */
function isNearer(a: Near, b: Near): boolean {
  const name = ({ almost }: Near) => `${almost.item ?? ''}\n${almost.party ?? ''}`
  return a.distance === b.distance ? name(a) < name(b) : a.distance < b.distance
}

type Stoppers = Map<number, readonly string[] | undefined>

/** The fewest facts that would have to read otherwise for the rule to hold; undefined where a defeat or the law itself stops it. */
function stoppers(program: Program, state: Int32Array, rule: number, seen: Stoppers): readonly string[] | undefined {
  if (seen.has(rule)) return seen.get(rule)
  const found = findStoppers(program, state, rule, seen)
  seen.set(rule, found)
  return found
}

function findStoppers(program: Program, state: Int32Array, rule: number, seen: Stoppers): readonly string[] | undefined {
  const compiled = program.rules[rule]
  if (compiled === undefined) return undefined
  let fewest: readonly string[] | undefined
  for (const alternative of compiled.alternatives) {
    const facts = stoppersOf(program, state, alternative, seen)
    if (facts !== undefined && (fewest === undefined || facts.length < fewest.length)) fewest = facts
  }
  const exceptions = compiled.exceptions.filter(slot => state[slot] === isTrue)
  if (fewest === undefined || exceptions.length === 0) return fewest
  const defeats = exceptions.map(slot => supporters(program, state, slot - program.ruleSlots))
  return defeats.some(each => each === undefined) ? undefined : unique([...fewest, ...defeats.flatMap(each => each ?? [])])
}

/** What stops one alternative; undefined where it is not for facts to change, or more than is worth saying. */
function stoppersOf(program: Program, state: Int32Array, alternative: CompiledRule['alternatives'][number], seen: Stoppers): readonly string[] | undefined {
  const facts: string[] = []
  for (const [slot, mask] of alternative) {
    if (((state[slot] ?? 0) & mask) !== 0) continue
    if (slot < program.lawSlots) facts.push(program.facts[slot]?.fact.id ?? '')
    else if (slot < program.ruleSlots) return undefined
    else {
      const below = mask === isTrue ? stoppers(program, state, slot - program.ruleSlots, seen) : supporters(program, state, slot - program.ruleSlots)
      if (below === undefined) return undefined
      facts.push(...below)
    }
    // Two tests of one fact count once, so a few more may still come down to few.
    if (facts.length > stoppersMax * 3) return undefined
  }
  return unique(facts)
}

const unique = (facts: readonly string[]) => (facts.length < 2 ? facts : [...new Set(facts)].sort())

/** Facts of the first alternative that makes a rule hold: change one of them, and it may not. */
function supporters(program: Program, state: Int32Array, rule: number): readonly string[] | undefined {
  const compiled = program.rules[rule]
  const holding = compiled?.alternatives.find(alternative => alternative.every(([slot, mask]) => ((state[slot] ?? 0) & ~mask) === 0))
  return holding?.flatMap(([slot]) => (slot < program.lawSlots ? [program.facts[slot]?.fact.id ?? ''] : []))
}

