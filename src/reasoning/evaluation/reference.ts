import type { Condition, Outcome, Snapshot, StandingRule, Test } from '../../law/rulebooks/index.ts'
import { classesOf } from './classes.ts'
import { severityOf } from './compile.ts'
import type { StatedFacts } from './encode.ts'
import { type FactValue, passes, testsIn } from './meaning.ts'
import { exceptionsIn } from './order.ts'

/**
 * The reference evaluator: SEMANTICS.md word for word, slow and obvious. It shares with the compiled one only the meaning of a
 * single test. Everything faster is held against it.
 */

export type Truth = 'true' | 'false' | 'open'

/** Answers to open questions of law, by name; what is not answered is open. */
export type LawAnswers = Readonly<Record<string, boolean>>

/** Kleene's truth of every rule of the snapshot for one combination. */
export function referenceTruths(
  snapshot: Snapshot,
  stated: StatedFacts,
  law: LawAnswers = {},
): ReadonlyMap<string, Truth> {
  const truths = new Map<string, Truth>()
  const exceptions = exceptionsIn(snapshot.rules)
  const byId = new Map(snapshot.rules.map(each => [each.rule.id, each]))

  const truthOfRule = (id: string): Truth => {
    const known = truths.get(id)
    if (known !== undefined) return known
    const standing = byId.get(id)
    const truth =
      standing === undefined
        ? 'false'
        : and([
            truthOfText(standing),
            truthOf(standing.rule.when),
            not(or((exceptions.get(id) ?? []).map(truthOfRule))),
          ])
    truths.set(id, truth)
    return truth
  }
  const truthOfText = ({ rule, standing, window }: StandingRule): Truth => {
    if (standing === 'suspended') return 'false'
    const name =
      rule.effect.kind === 'may'
        ? `discretion:${rule.id}`
        : standing === 'unconfirmed'
          ? `standing:${window?.by ?? rule.id}`
          : undefined
    if (name === undefined) return 'true'
    const answer = law[name]
    return answer === undefined ? 'open' : answer ? 'true' : 'false'
  }
  const truthOf = (condition: Condition): Truth => {
    switch (condition.kind) {
      case 'always':
        return 'true'
      case 'not':
        return not(truthOf(condition.of))
      case 'all':
        return and(condition.of.map(truthOf))
      case 'any':
        return or(condition.of.map(truthOf))
      case 'holds':
        return truthOfRule(condition.rule)
      default: {
        const value = stated[condition.fact]
        if (value === undefined || typeof value === 'symbol') return isDecidedAnyway(snapshot, condition) ?? 'open'
        return passes(condition, value, snapshot.book.groups) ? 'true' : 'false'
      }
    }
  }
  for (const { rule } of snapshot.rules) truthOfRule(rule.id)
  return truths
}

/** A test that every possible value passes, or none, is not open. */
function isDecidedAnyway(snapshot: Snapshot, condition: Test): Truth | undefined {
  const known = anyway.get(condition) ?? decidedAnyway(snapshot, condition)
  anyway.set(condition, known)
  return known === 'open' ? undefined : known
}

const anyway = new WeakMap<Test, Truth>()

function decidedAnyway(snapshot: Snapshot, condition: Test): Truth {
  const fact = snapshot.book.facts.get(condition.fact)
  if (fact === undefined) return 'open'
  const { classes } = classesOf(fact, [condition], snapshot.book.groups)
  const verdicts = classes.values.map(value => passes(condition, value, snapshot.book.groups))
  return verdicts.every(Boolean) ? 'true' : verdicts.some(Boolean) ? 'open' : 'false'
}

const and = (parts: readonly Truth[]): Truth =>
  parts.includes('false') ? 'false' : parts.includes('open') ? 'open' : 'true'
const or = (parts: readonly Truth[]): Truth =>
  parts.includes('true') ? 'true' : parts.includes('open') ? 'open' : 'false'
const not = (part: Truth): Truth => (part === 'true' ? 'false' : part === 'false' ? 'true' : 'open')

/** The exact bounds, by trying every completion of every open fact and every open question of law. */
export function referenceBounds(
  snapshot: Snapshot,
  caseFacts: StatedFacts,
  items: readonly StatedFacts[],
  parties: readonly StatedFacts[],
  completionsMax = 200_000,
): { least: Outcome; most: Outcome } | 'too_many' {
  const tests = Map.groupBy(
    snapshot.rules.flatMap(each => testsIn(each.rule.when)),
    test => test.fact,
  )
  type Unknown = {
    readonly where: 'case' | 'item' | 'party' | 'law'
    readonly index: number
    readonly id: string
    readonly values: readonly FactValue[]
  }
  const unknowns: Unknown[] = []
  for (const fact of snapshot.book.facts.values()) {
    const { classes } = classesOf(fact, tests.get(fact.id) ?? [], snapshot.book.groups)
    const places = fact.of === 'case' ? [caseFacts] : fact.of === 'item' ? items : parties
    places.forEach((stated, index) => {
      const value = stated[fact.id]
      if ((value === undefined || typeof value === 'symbol') && tests.has(fact.id))
        unknowns.push({ where: fact.of, index, id: fact.id, values: classes.values })
    })
  }
  for (const { rule, standing, window } of snapshot.rules) {
    const name =
      rule.effect.kind === 'may'
        ? `discretion:${rule.id}`
        : standing === 'unconfirmed'
          ? `standing:${window?.by ?? rule.id}`
          : undefined
    if (name !== undefined && !unknowns.some(unknown => unknown.id === name))
      unknowns.push({ where: 'law', index: 0, id: name, values: [false, true] })
  }
  if (unknowns.reduce((product, unknown) => product * unknown.values.length, 1) > completionsMax) return 'too_many'

  const found = new Set<Outcome>()
  const complete = (
    position: number,
    shared: StatedFacts,
    of: readonly StatedFacts[],
    by: readonly StatedFacts[],
    law: LawAnswers,
  ): void => {
    const unknown = unknowns[position]
    if (unknown === undefined) {
      found.add(outcomeOfCompletion(snapshot, shared, of, by, law))
      return
    }
    for (const value of unknown.values) {
      const put = (list: readonly StatedFacts[]) =>
        list.map((stated, index) => (index === unknown.index ? { ...stated, [unknown.id]: value } : stated))
      if (unknown.where === 'case') complete(position + 1, { ...shared, [unknown.id]: value }, of, by, law)
      else if (unknown.where === 'item') complete(position + 1, shared, put(of), by, law)
      else if (unknown.where === 'party') complete(position + 1, shared, of, put(by), law)
      else complete(position + 1, shared, of, by, { ...law, [unknown.id]: value === true })
    }
  }
  complete(0, caseFacts, items, parties, {})
  const ordered = [...found].sort((a, b) => severityOf(a) - severityOf(b))
  return { least: ordered[0] ?? 'not_required', most: ordered.at(-1) ?? 'not_required' }
}

/** With nothing open, the outcome is the strictest that any rule gives in any combination. */
function outcomeOfCompletion(
  snapshot: Snapshot,
  shared: StatedFacts,
  items: readonly StatedFacts[],
  parties: readonly StatedFacts[],
  law: LawAnswers,
): Outcome {
  let outcome: Outcome = 'not_required'
  for (const item of items)
    for (const party of parties) {
      const truths = referenceTruths(snapshot, { ...shared, ...item, ...party }, law)
      for (const { rule } of snapshot.rules) {
        const given = rule.effect.kind === 'outcome' || rule.effect.kind === 'may' ? rule.effect.outcome : undefined
        if (given !== undefined && truths.get(rule.id) === 'true' && severityOf(given) > severityOf(outcome))
          outcome = given
      }
    }
  return outcome
}
