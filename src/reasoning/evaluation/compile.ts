import {
  type Condition,
  type FactScope,
  type Outcome,
  outcomes,
  type Snapshot,
  type StandingRule,
  type Test,
} from '../../law/rulebooks/index.ts'
import { classesOf, type FactClasses } from './classes.ts'
import { type FactValue, passes, testsIn } from './meaning.ts'
import { exceptionsIn, inOrder, referencesIn } from './order.ts'

/** Three-valued truth as bits of a set of possible truths: 1 it may be false, 2 it may be true, 3 both are open. */
export const isFalse = 1
export const isTrue = 2
export const isOpen = 3

/**
 * A snapshot, ready to be asked. A *slot* holds what is known of one fact, or the truth of one rule, as a bit set.
 * Slots: the facts, then the open questions of law (texts of unconfirmed standing, discretion), then the rules in an order
 * in which each rule comes after those it leans on.
 */
export type Program = {
  readonly snapshot: Snapshot
  readonly facts: readonly FactClasses[]
  readonly factSlot: ReadonlyMap<string, number>
  /** The slots of all facts. */
  readonly factSlots: Int32Array
  /** First slot of the open questions of law; they are bits false|true like rules, and nobody is asked for them. */
  readonly lawSlots: number
  readonly laws: readonly string[]
  /** First slot of the rules. */
  readonly ruleSlots: number
  readonly rules: readonly CompiledRule[]
  readonly ruleSlot: ReadonlyMap<string, number>
  /** Slots altogether: the length of a state. */
  readonly size: number
  /** The state in which nothing is known. */
  readonly blank: Int32Array
  /** Every rule's condition as alternatives of tests, flat: see `run.ts`. */
  readonly code: Int32Array
  readonly starts: Int32Array
  /** Where in `code` the rules end that the outcome, or the outcome and the routes, can rest on. */
  readonly ends: { readonly outcome: number; readonly routes: number; readonly all: number }
  /** For each rule the slots of the facts that it rests on. */
  readonly restsOn: readonly Int32Array[]
  /** For each slot the positions of the rules that lean on it, through other rules too, in the order in which they are run. */
  readonly leaning: readonly Int32Array[]
  /** Positions in `rules` that take part in the outcome, strictest first. */
  readonly deciding: Int32Array
  readonly severity: Int32Array
  /** Whether a known value passes a test of this law. */
  readonly passes: (test: Test, value: FactValue) => boolean
}

export type CompiledRule = StandingRule & {
  readonly slot: number
  /** Rule slots of the exceptions that defeat it. */
  readonly exceptions: readonly number[]
  /** Alternatives, each a list of [slot, passing bits]: the condition with exceptions left out. */
  readonly alternatives: readonly (readonly Literal[])[]
  /** Facts it rests on, through other rules too. */
  readonly facts: ReadonlySet<string>
  readonly scopes: ReadonlySet<FactScope>
  /** 0 where it takes no part in the outcome, else the position of its outcome in the lattice. */
  readonly severity: number
}
export type Literal = readonly [slot: number, mask: number]

const alternativesMax = 4096

/** Compiles a snapshot. Deterministic: the same law gives the same program whatever the order of its files. */
export function compile(snapshot: Snapshot): Program {
  const { book } = snapshot
  const rules = inOrder(snapshot.rules)
  const tests = Map.groupBy(
    rules.flatMap(each => testsIn(each.rule.when)),
    test => test.fact,
  )
  const factList = [...book.facts.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(fact => classesOf(fact, tests.get(fact.id) ?? [], book.groups))
  const factSlot = new Map(factList.map(({ classes }, index) => [classes.fact.id, index]))
  const masks = new Map<Test, number>(factList.flatMap(each => [...each.masks]))

  const laws = [...new Set(rules.flatMap(each => openLawOf(each) ?? []))].sort()
  const lawSlots = factList.length
  const ruleSlots = lawSlots + laws.length
  const ruleSlot = new Map(rules.map((each, index) => [each.rule.id, ruleSlots + index]))
  const exceptions = exceptionsIn(rules)

  const compiled: CompiledRule[] = []
  const byId = new Map<string, CompiledRule>()
  for (const standing of rules) {
    const { rule } = standing
    const literals = (condition: Condition, negated: boolean): Literal[][] =>
      normalise(condition, negated, { masks, factSlot, ruleSlot, factList })
    const openLaw = openLawOf(standing)
    const lawLiteral: Literal[] = openLaw === undefined ? [] : [[lawSlots + laws.indexOf(openLaw), isTrue]]
    const alternatives =
      standing.standing === 'suspended' ? [] : literals(rule.when, false).map(each => [...each, ...lawLiteral])
    const own = new Set([...testsIn(rule.when)].map(test => test.fact))
    const leansOn = [...referencesIn(rule.when), ...(exceptions.get(rule.id) ?? [])].flatMap(id => byId.get(id) ?? [])
    const facts = new Set([...own, ...leansOn.flatMap(other => [...other.facts])])
    const next: CompiledRule = {
      ...standing,
      slot: ruleSlots + compiled.length,
      exceptions: (exceptions.get(rule.id) ?? []).map(id => ruleSlot.get(id) ?? -1),
      alternatives,
      facts,
      scopes: new Set([...facts].flatMap(id => book.facts.get(id)?.of ?? [])),
      severity: rule.effect.kind === 'outcome' || rule.effect.kind === 'may' ? severityOf(rule.effect.outcome) : 0,
    }
    compiled.push(next)
    byId.set(rule.id, next)
  }

  const size = ruleSlots + rules.length
  const blank = new Int32Array(size)
  factList.forEach(({ classes }, index) => {
    blank[index] = classes.all
  })
  blank.fill(isOpen, lawSlots)
  const { code, starts } = flatten(compiled)
  const deciding = compiled.map((_, index) => index).filter(index => (compiled[index]?.severity ?? 0) > 0)
  deciding.sort((a, b) => (compiled[b]?.severity ?? 0) - (compiled[a]?.severity ?? 0) || a - b)
  return {
    snapshot,
    facts: factList.map(each => each.classes),
    factSlot,
    factSlots: Int32Array.from(factList.keys()),
    lawSlots,
    laws,
    ruleSlots,
    rules: compiled,
    ruleSlot,
    size,
    blank,
    code,
    starts,
    ends: endsOf(compiled, starts, code.length),
    restsOn: compiled.map(rule => Int32Array.from([...rule.facts].flatMap(id => factSlot.get(id) ?? []))),
    leaning: leaningOn(compiled, size),
    deciding: Int32Array.from(deciding),
    severity: Int32Array.from(compiled, each => each.severity),
    passes: (test, value) => passes(test, value, book.groups),
  }
}

export const severityOf = (outcome: Outcome): number => outcomes.indexOf(outcome)

/** What about the law itself is open in this rule: the standing of its text, or a discretion that only a person exercises. */
function openLawOf({ rule, standing, window }: StandingRule): string | undefined {
  if (rule.effect.kind === 'may') return `discretion:${rule.id}`
  return standing === 'unconfirmed' ? `standing:${window?.by ?? rule.id}` : undefined
}

type Names = {
  readonly masks: ReadonlyMap<Test, number>
  readonly factSlot: ReadonlyMap<string, number>
  readonly ruleSlot: ReadonlyMap<string, number>
  readonly factList: readonly { readonly classes: FactClasses }[]
}

/**
 * A condition as alternatives of literals. Distribution and De Morgan's laws hold in Kleene's logic, so the alternatives have
 * the same three-valued truth as the condition; a rule that is not in force never holds.
 */
function normalise(condition: Condition, negated: boolean, names: Names): Literal[][] {
  switch (condition.kind) {
    case 'always':
      return negated ? [] : [[]]
    case 'not':
      return normalise(condition.of, !negated, names)
    case 'holds': {
      const slot = names.ruleSlot.get(condition.rule)
      if (slot === undefined) return negated ? [[]] : []
      return [[[slot, negated ? isFalse : isTrue]]]
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map(part => normalise(part, negated, names))
      if ((condition.kind === 'any') !== negated) return parts.flat()
      return parts.reduce<Literal[][]>(
        (left, right) => {
          if (left.length * right.length > alternativesMax)
            throw new Error('A condition has too many alternatives: define parts of it as rules of their own.')
          return left.flatMap(a => right.map(b => [...a, ...b]))
        },
        [[]],
      )
    }
    default: {
      const slot = names.factSlot.get(condition.fact) ?? -1
      const mask = names.masks.get(condition) ?? 0
      const all = names.factList[slot]?.classes.all ?? 0
      return [[[slot, negated ? all & ~mask : mask]]]
    }
  }
}

function endsOf(rules: readonly CompiledRule[], starts: Int32Array, all: number): Program['ends'] {
  const after = (kinds: readonly string[]) =>
    starts[rules.findLastIndex(({ rule }) => kinds.includes(rule.effect.kind)) + 1] ?? all
  return { outcome: after(['outcome', 'may']), routes: after(['outcome', 'may', 'opens', 'bars']), all }
}

/** A rule comes after those that it leans on, so one pass finds what leans on what, however far up. */
function leaningOn(rules: readonly CompiledRule[], size: number): readonly Int32Array[] {
  const below = rules.map((): Set<number> => new Set())
  const leaning = Array.from({ length: size }, (): number[] => [])
  const ruleSlots = size - rules.length
  for (const [position, { exceptions, alternatives }] of rules.entries()) {
    const own = below[position] ?? new Set()
    for (const slot of [...exceptions, ...alternatives.flat().map(([each]) => each)]) {
      own.add(slot)
      for (const further of below[slot - ruleSlots] ?? []) own.add(further)
    }
    for (const slot of own) leaning[slot]?.push(position)
  }
  return leaning.map(positions => Int32Array.from(positions))
}

/**
 * `code` holds for each rule: number of exceptions, their slots; number of alternatives, and for each the number of literals
 * and their slot and mask. `starts` says where each rule begins.
 */
function flatten(rules: readonly CompiledRule[]): { code: Int32Array; starts: Int32Array } {
  const code: number[] = []
  const starts: number[] = []
  for (const rule of rules) {
    starts.push(code.length)
    code.push(rule.exceptions.length, ...rule.exceptions, rule.alternatives.length)
    for (const alternative of rule.alternatives) code.push(alternative.length, ...alternative.flat())
  }
  return { code: Int32Array.from(code), starts: Int32Array.from(starts) }
}
