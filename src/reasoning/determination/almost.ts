import { type Combination, type CompiledRule, isFalse, isTrue, type Program } from '../evaluation/index.ts'
import { effectWord } from './reasons.ts'
import type { Almost } from './result.ts'
import { placeOf, type View } from './view.ts'

/** Nearest means: at most so many facts stopped it. */
const stoppersMax = 2
const shownMax = 8

/** The nearest rules that could have given another outcome and did not apply, each with the facts that stopped it. */
export function almostOf(view: View): readonly Almost[] {
  const near = new Map<number, Near>()
  for (const [index, combination] of view.combinations.entries())
    for (const next of nearIn(view, view.states[index] ?? view.laid.problem.scratch, combination)) {
      const known = near.get(next.compiled.slot)
      if (known === undefined || isNearer(view, next, known)) near.set(next.compiled.slot, next)
    }
  const sorted = [...near.values()].sort(
    (a, b) =>
      a.stoppedBy.length - b.stoppedBy.length ||
      b.cost - a.cost ||
      b.compiled.severity - a.compiled.severity ||
      (a.compiled.rule.id < b.compiled.rule.id ? -1 : 1),
  )
  const said = new Set<string>()
  const shown: Almost[] = []
  for (const { compiled, stoppedBy, combination } of sorted) {
    const effect = effectWord(compiled)
    const key = `${effect} ${stoppedBy.join()}`
    if (said.has(key)) continue
    said.add(key)
    shown.push({
      rule: compiled.rule.id,
      effect,
      stoppedBy,
      cite: compiled.cite,
      says: compiled.rule.says,
      ...placeOf(view, compiled, combination),
    })
    if (shown.length === shownMax) break
  }
  return shown
}

/** What may turn out otherwise (a party's listing) costs more to know than what makes the case the case (its destination), and comes first. */
type Near = {
  readonly compiled: CompiledRule
  readonly stoppedBy: readonly string[]
  readonly cost: number
  readonly combination: Combination
}

function nearIn(view: View, state: Int32Array, combination: Combination): readonly Near[] {
  const { program } = view.laid.problem
  const { facts } = view.law.pack.book
  // Rules lean on the same few others: what stops those is found once.
  const seen: Stoppers = new Map()
  const found: Near[] = []
  for (const compiled of view.shelf.deciding) {
    if (compiled.standing === 'suspended' || state[compiled.slot] !== isFalse) continue
    const stoppedBy = stoppers(program, state, compiled.slot - program.ruleSlots, seen)
    if (stoppedBy === undefined || stoppedBy.length === 0 || stoppedBy.length > stoppersMax) continue
    found.push({ compiled, stoppedBy, combination, cost: Math.max(...stoppedBy.map(id => facts.get(id)?.cost ?? 0)) })
  }
  return found
}

/** The order of items and parties in a case must not show in the answer: of two equally near, the one first by name. */
function isNearer(view: View, a: Near, b: Near): boolean {
  const name = ({ compiled, combination }: Near) => {
    const { item, party } = placeOf(view, compiled, combination)
    return `${item ?? ''}\n${party ?? ''}`
  }
  return a.stoppedBy.length === b.stoppedBy.length ? name(a) < name(b) : a.stoppedBy.length < b.stoppedBy.length
}

type Stoppers = Map<number, readonly string[] | undefined>

/** The fewest facts that would have to read otherwise for the rule to hold; undefined where a defeat or the law itself stops it. */
function stoppers(program: Program, state: Int32Array, rule: number, seen: Stoppers): readonly string[] | undefined {
  if (seen.has(rule)) return seen.get(rule)
  const found = findStoppers(program, state, rule, seen)
  seen.set(rule, found)
  return found
}

function findStoppers(
  program: Program,
  state: Int32Array,
  rule: number,
  seen: Stoppers,
): readonly string[] | undefined {
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
  return defeats.some(each => each === undefined)
    ? undefined
    : unique([...fewest, ...defeats.flatMap(each => each ?? [])])
}

/** What stops one alternative; undefined where it is not for facts to change, or more than is worth saying. */
function stoppersOf(
  program: Program,
  state: Int32Array,
  alternative: CompiledRule['alternatives'][number],
  seen: Stoppers,
): readonly string[] | undefined {
  const facts: string[] = []
  for (const [slot, mask] of alternative) {
    if (((state[slot] ?? 0) & mask) !== 0) continue
    if (slot < program.lawSlots) facts.push(program.facts[slot]?.fact.id ?? '')
    else if (slot < program.ruleSlots) return undefined
    else {
      const below =
        mask === isTrue
          ? stoppers(program, state, slot - program.ruleSlots, seen)
          : supporters(program, state, slot - program.ruleSlots)
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
  const holding = compiled?.alternatives.find(alternative =>
    alternative.every(([slot, mask]) => ((state[slot] ?? 0) & ~mask) === 0),
  )
  return holding?.flatMap(([slot]) => (slot < program.lawSlots ? [program.facts[slot]?.fact.id ?? ''] : []))
}
