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
  // Rules lean on the same few others: what stops those is found once.
  const seen: Stoppers[] = []
  const found: Near[] = []
  for (const compiled of view.shelf.deciding) {
    if (compiled.standing === 'suspended' || state[compiled.slot] !== isFalse) continue
    const slots = stoppers(program, state, compiled.slot - program.ruleSlots, seen)
    if (slots === tooMany || slots.length === 0) continue
    const facts = slots.flatMap(slot => program.facts[slot]?.fact ?? [])
    found.push({
      compiled,
      stoppedBy: facts.map(({ id }) => id),
      combination,
      cost: Math.max(...facts.map(({ cost }) => cost)),
    })
  }
  return found
}

/** The order of items and parties in a case must not show in the answer: of two equally near, the one first by name. */
function isNearer(view: View, a: Near, b: Near): boolean {
  if (a.stoppedBy.length !== b.stoppedBy.length) return a.stoppedBy.length < b.stoppedBy.length
  const name = ({ compiled, combination }: Near) => {
    const { item, party } = placeOf(view, compiled, combination)
    return `${item ?? ''}\n${party ?? ''}`
  }
  return name(a) < name(b)
}

/**
 * Slots of facts in their order, at most `stoppersMax`. `tooMany` also where a defeat or the law itself stops a rule: no answer
 * about facts would make it hold.
 */
type Stoppers = readonly number[] | typeof tooMany
const tooMany = 'too many'
const none: readonly number[] = []

/** The fewest facts that would have to read otherwise for the rule to hold. */
function stoppers(program: Program, state: Int32Array, rule: number, seen: Stoppers[]): Stoppers {
  const known = seen[rule]
  if (known !== undefined) return known
  const found = findStoppers(program, state, rule, seen)
  seen[rule] = found
  return found
}

function findStoppers(program: Program, state: Int32Array, rule: number, seen: Stoppers[]): Stoppers {
  const compiled = program.rules[rule]
  if (compiled === undefined) return tooMany
  let fewest: Stoppers = tooMany
  for (const alternative of compiled.alternatives) {
    const slots = stoppersOf(program, state, alternative, seen)
    if (slots !== tooMany && (fewest === tooMany || slots.length < fewest.length)) fewest = slots
  }
  for (const exception of compiled.exceptions)
    if (state[exception] === isTrue) fewest = union(fewest, supporters(program, state, exception - program.ruleSlots))
  return fewest
}

/** What stops one alternative. */
function stoppersOf(
  program: Program,
  state: Int32Array,
  alternative: CompiledRule['alternatives'][number],
  seen: Stoppers[],
): Stoppers {
  let slots: Stoppers = none
  for (const [slot, mask] of alternative) {
    if (((state[slot] ?? 0) & mask) !== 0) continue
    if (slot >= program.lawSlots && slot < program.ruleSlots) return tooMany
    const more =
      slot < program.lawSlots
        ? [slot]
        : mask === isTrue
          ? stoppers(program, state, slot - program.ruleSlots, seen)
          : supporters(program, state, slot - program.ruleSlots)
    slots = union(slots, more)
    if (slots === tooMany) return tooMany
  }
  return slots
}

/** Facts of the first alternative that makes a rule hold: change one of them, and it may not. */
function supporters(program: Program, state: Int32Array, rule: number): Stoppers {
  const compiled = program.rules[rule]
  const holding = compiled?.alternatives.find(alternative =>
    alternative.every(([slot, mask]) => ((state[slot] ?? 0) & ~mask) === 0),
  )
  let slots: Stoppers = holding === undefined ? tooMany : none
  for (const [slot] of holding ?? []) if (slot < program.lawSlots) slots = union(slots, [slot])
  return slots
}

function union(a: Stoppers, b: Stoppers): Stoppers {
  if (a === tooMany || b === tooMany) return tooMany
  if (a.length === 0) return b
  const more = b.filter(slot => !a.includes(slot))
  if (more.length === 0) return a
  return a.length + more.length > stoppersMax ? tooMany : [...a, ...more].sort((one, other) => one - other)
}
