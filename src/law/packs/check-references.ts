import { type Condition, type FactDeclaration, instrumentOf, type Rule } from '../rulebooks/index.ts'
import { checkListMeanings } from './check-designations.ts'
import type { Pack } from './types.ts'
import type { Fault } from './yaml.ts'

/** Whatever a rule names must exist, no rule may lean on itself, and background knowledge may only warn. */
export function checkReferences(pack: Pack): Fault[] {
  const faults: Fault[] = []
  const { facts, rules, instruments, groups } = pack.book
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  const routes = new Set(pack.routes.map(route => route.id))
  const documents = new Set(pack.documents.map(document => document.id))

  for (const rule of rules) {
    const fault = (code: string, message: string) =>
      faults.push({ ...rule.where, code, message: `${rule.id}: ${message}` })
    for (const problem of problemsOf(rule.when, facts, groups, byId)) fault(problem.code, problem.message)
    if (rule.cite.length === 0) fault('uncited', 'a rule names the provision it restates.')
    for (const citation of rule.cite)
      if (instrumentOf(citation, instruments) === undefined)
        fault('unknown_instrument', `"${citation}" is to no instrument of instruments.yaml.`)
    for (const id of rule.exceptTo)
      if (!byId.has(id)) fault('unknown_rule', `it is an exception to "${id}", which does not exist.`)
    if (rule.confidence === 'K' && rule.effect.kind !== 'warns')
      fault('background_decides', 'a rule of confidence K may only warn.')
    const { effect } = rule
    if (effect.kind === 'opens' || effect.kind === 'bars' || effect.kind === 'requires')
      for (const route of effect.routes) if (!routes.has(route)) fault('unknown_route', `there is no route "${route}".`)
    if (effect.kind === 'requires')
      for (const id of effect.documents)
        if (!documents.has(id)) fault('unknown_document', `there is no document "${id}".`)
    if ((effect.kind === 'clock' || effect.kind === 'stopsClock') && !pack.deadlines.has(effect.deadline))
      fault('unknown_deadline', `there is no deadline "${effect.deadline}".`)
    for (const example of rule.examples)
      for (const fact of Object.keys(example.given))
        if (!facts.has(fact))
          faults.push({
            ...example.where,
            code: 'unknown_fact',
            message: `${rule.id}: an example gives "${fact}", which is no fact.`,
          })
  }
  for (const fact of facts.values())
    if (fact.askIf !== undefined)
      for (const problem of problemsOf(fact.askIf, facts, groups, byId))
        faults.push({ ...fact.where, code: problem.code, message: `${fact.id}, askIf: ${problem.message}` })
  faults.push(...checkListMeanings(pack))
  for (const stretch of pack.uncovered)
    for (const problem of problemsOf(stretch.when, facts, groups, byId))
      faults.push({ file: 'pack.yaml', line: 1, code: problem.code, message: `uncovered: ${problem.message}` })

  const circle = circleIn(rules, byId)
  if (circle !== undefined)
    faults.push({
      ...(byId.get(circle[0] ?? '')?.where ?? { file: 'rules', line: 1 }),
      code: 'circle',
      message: `Rules lean on each other in a circle: ${circle.join(' -> ')}.`,
    })
  return faults
}

type Problem = { readonly code: string; readonly message: string }

function problemsOf(
  condition: Condition,
  facts: ReadonlyMap<string, FactDeclaration>,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
  rules: ReadonlyMap<string, Rule>,
): Problem[] {
  switch (condition.kind) {
    case 'always':
      return []
    case 'all':
    case 'any':
      return condition.of.flatMap(part => problemsOf(part, facts, groups, rules))
    case 'not':
      return problemsOf(condition.of, facts, groups, rules)
    case 'holds':
      return rules.has(condition.rule)
        ? []
        : [{ code: 'unknown_rule', message: `it asks whether "${condition.rule}" holds, which does not exist.` }]
    default:
      return problemsOfTest(condition, facts, groups)
  }
}

function problemsOfTest(
  test: Exclude<Condition, { kind: 'always' | 'all' | 'any' | 'not' | 'holds' }>,
  facts: ReadonlyMap<string, FactDeclaration>,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const fact = facts.get(test.fact)
  if (fact === undefined) return [{ code: 'unknown_fact', message: `"${test.fact}" is no fact of facts.yaml.` }]
  const wrong = (needs: string): Problem[] => [
    { code: 'wrong_test', message: `${fact.id} is ${fact.type}; this test needs ${needs}.` },
  ]
  switch (test.kind) {
    case 'in': {
      if (fact.type === 'boolean')
        return test.values.every(value => typeof value === 'boolean') ? [] : wrong('true or false')
      if (fact.type === 'country')
        return test.values.every(value => /^[A-Z]{2}$/.test(String(value))) ? [] : wrong('two-letter country codes')
      if (fact.type !== 'one' && fact.type !== 'notices') return wrong('a fact with one value')
      const strange = test.values.filter(value => !fact.values.includes(String(value)))
      return strange.map(value => ({
        code: 'unknown_value',
        message: `${fact.id} is never "${value}"; its values are ${fact.values.join(', ')}.`,
      }))
    }
    case 'has':
      if (fact.type !== 'set') return wrong('a set')
      return fact.values.includes(test.value)
        ? []
        : [
            {
              code: 'unknown_value',
              message: `${fact.id} never holds "${test.value}"; its values are ${fact.values.join(', ')}.`,
            },
          ]
    case 'compare':
      if (fact.type !== 'decimal') return wrong('a decimal')
      return /^-?\d+(\.\d+)?$/.test(test.limit)
        ? []
        : [{ code: 'not_a_decimal', message: `"${test.limit}" is no decimal.` }]
    case 'group':
      if (fact.type !== 'country') return wrong('a country')
      return groups.has(test.group)
        ? []
        : [{ code: 'unknown_group', message: `there is no group "${test.group}" in tables/groups.csv.` }]
  }
}

/** Rules by `holds` and by exception must form no circle: a rule would wait for itself. */
function circleIn(rules: readonly Rule[], byId: ReadonlyMap<string, Rule>): readonly string[] | undefined {
  const below = (rule: Rule) => [
    ...referredIn(rule.when),
    ...rules.filter(other => other.exceptTo.includes(rule.id)).map(other => other.id),
  ]
  const done = new Set<string>()
  const visit = (rule: Rule, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(rule.id)) return [...path.slice(path.indexOf(rule.id)), rule.id]
    if (done.has(rule.id)) return undefined
    for (const id of below(rule)) {
      const next = byId.get(id)
      const circle = next === undefined ? undefined : visit(next, [...path, rule.id])
      if (circle !== undefined) return circle
    }
    done.add(rule.id)
    return undefined
  }
  for (const rule of rules) {
    const circle = visit(rule, [])
    if (circle !== undefined) return circle
  }
  return undefined
}

export function referredIn(condition: Condition): readonly string[] {
  if (condition.kind === 'holds') return [condition.rule]
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(referredIn)
  return condition.kind === 'not' ? referredIn(condition.of) : []
}
