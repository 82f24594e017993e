import type { Condition, StandingRule } from '../../law/rulebooks/index.ts'

/** An exception names what it defeats; and where two ranks contradict each other, the higher instrument defeats the lower. */
export function exceptionsIn(rules: readonly StandingRule[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  const add = (of: string, by: string) => map.set(of, [...new Set([...(map.get(of) ?? []), by])].sort())
  for (const { rule } of rules) for (const id of rule.exceptTo) add(id, rule.id)
  for (const [free, strict] of contradictions(rules)) {
    if (free.rank < strict.rank) add(strict.id, free.id)
    else if (strict.rank < free.rank) add(free.id, strict.id)
  }
  return map
}

/** Pairs of an express freedom and a stricter rule that no exception puts in order. */
export function contradictions(
  rules: readonly StandingRule[],
): readonly (readonly [StandingRule['rule'], StandingRule['rule']])[] {
  const outcomeOf = ({ rule }: StandingRule) => (rule.effect.kind === 'outcome' ? rule.effect.outcome : undefined)
  const free = rules.filter(each => outcomeOf(each) === 'not_required').map(each => each.rule)
  const strict = rules
    .filter(each => outcomeOf(each) === 'licence_required' || outcomeOf(each) === 'prohibited')
    .map(each => each.rule)
  return free.flatMap(a =>
    strict
      .filter(
        b =>
          !a.exceptTo.includes(b.id) &&
          !b.exceptTo.includes(a.id) &&
          !refersTo(a.when, b.id) &&
          !refersTo(b.when, a.id),
      )
      .map(b => [a, b] as const),
  )
}

export function refersTo(condition: Condition, rule: string): boolean {
  if (condition.kind === 'holds') return condition.rule === rule
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.some(part => refersTo(part, rule))
  return condition.kind === 'not' && refersTo(condition.of, rule)
}

/** Every rule that a condition asks for. */
export function referencesIn(condition: Condition): readonly string[] {
  if (condition.kind === 'holds') return [condition.rule]
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(referencesIn)
  return condition.kind === 'not' ? referencesIn(condition.of) : []
}

/** 0 takes part in the outcome, 1 in the routes, 2 speaks beside them. */
const turn = ({ rule }: StandingRule): number =>
  rule.effect.kind === 'outcome' || rule.effect.kind === 'may'
    ? 0
    : rule.effect.kind === 'opens' || rule.effect.kind === 'bars'
      ? 1
      : 2

/**
 * Rules so ordered that each comes after those it asks for and those that may defeat it. Rules of the outcome come first, with all they
 * lean on, so that a search for its bounds need not run the others; ties by id.
 */
export function inOrder(rules: readonly StandingRule[]): readonly StandingRule[] {
  const exceptions = exceptionsIn(rules)
  const byId = new Map(rules.map(each => [each.rule.id, each]))
  const waiting = new Set(byId.keys())
  const ordered: StandingRule[] = []
  const visit = (each: StandingRule, path: readonly string[]) => {
    if (path.includes(each.rule.id))
      throw new Error(`Rules lean on each other in a circle: ${[...path, each.rule.id].join(' -> ')}.`)
    if (!waiting.has(each.rule.id)) return
    const before = new Set([...referencesIn(each.rule.when), ...(exceptions.get(each.rule.id) ?? [])])
    for (const id of [...before].sort()) {
      const other = byId.get(id)
      if (other !== undefined) visit(other, [...path, each.rule.id])
    }
    waiting.delete(each.rule.id)
    ordered.push(each)
  }
  for (const each of rules.toSorted((a, b) => turn(a) - turn(b) || (a.rule.id < b.rule.id ? -1 : 1))) visit(each, [])
  return ordered
}
