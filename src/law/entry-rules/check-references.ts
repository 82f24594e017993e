import { isSameKind, unitOf } from '../../values/index.ts'
import type { Fault } from '../packs/index.ts'
import type { Attribute, EntryCondition, EntryRule, EntryRules, Formula, RulePlace } from './types.ts'

/** What a reader of one value cannot see: names that lead nowhere, limits in a unit of another kind, circles. */
export function checkEntryRules(rules: EntryRules): Fault[] {
  const faults: Fault[] = []
  const fault = (where: RulePlace, code: string, message: string) => faults.push({ ...where, code, message })
  const subject = (id: string, where: RulePlace) => {
    if (!rules.subjects.has(id)) fault(where, 'unknown_subject', `There is no subject "${id}".`)
  }
  for (const attribute of rules.attributes.values()) {
    for (const id of attribute.bare) subject(id, attribute.where)
    if (attribute.formula !== undefined) checkFormula(rules, attribute, attribute.formula, [], fault)
  }
  for (const each of rules.subjects.values()) {
    for (const id of [...each.is, ...each.mayBe, ...each.madeOf]) subject(id, each.where)
    for (const id of Object.keys(each.implies)) {
      const attribute = rules.attributes.get(id)
      if (attribute === undefined) fault(each.where, 'unknown_attribute', `There is no attribute "${id}".`)
      else if (attribute.kind === 'judgement')
        fault(each.where, 'wrong_kind', `"${id}" is a judgement: what an item is does not make it.`)
    }
    if (climbs(rules, each.id)) fault(each.where, 'circle', `"${each.id}" is a kind of itself.`)
  }
  for (const rule of rules.byPath.values()) {
    for (const id of rule.subjects) subject(id, rule.where)
    for (const path of rule.otherThan)
      if (!rules.byPath.has(path) && !rules.entries.has(path))
        fault(rule.where, 'unknown_path', `${rule.path} yields to ${path}, which has no rule.`)
    checkCondition(rules, rule, rule.when, [rule.path], fault)
    for (const { when } of rule.unless) checkCondition(rules, rule, when, [rule.path], fault)
    for (const each of rule.cases) {
      const where = { file: rule.where.file, line: each.line }
      subject(each.item, where)
      for (const id of Object.keys(each.facts))
        if (!rules.attributes.has(id)) fault(where, 'unknown_attribute', `There is no attribute "${id}".`)
    }
  }
  return faults
}

type Report = (where: RulePlace, code: string, message: string) => void

function checkCondition(
  rules: EntryRules,
  rule: EntryRule,
  condition: EntryCondition,
  via: readonly string[],
  report: Report,
): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const each of condition.of) checkCondition(rules, rule, each, via, report)
      return
    case 'not':
      checkCondition(rules, rule, condition.of, via, report)
      return
    case 'subject':
      for (const id of condition.of)
        if (!rules.subjects.has(id)) report(rule.where, 'unknown_subject', `${rule.path}: there is no subject "${id}".`)
      return
    case 'meets': {
      const other = rules.byPath.get(condition.path)
      if (other === undefined)
        report(rule.where, 'unknown_path', `${rule.path} refers to ${condition.path}, which has no rule.`)
      else if (via.includes(other.path))
        report(rule.where, 'circle', `${[...via, other.path].join(' → ')} is a circle.`)
      else checkCondition(rules, rule, other.when, [...via, other.path], report)
      return
    }
    default:
      checkTest(rules, rule, condition, report)
  }
}

function checkTest(
  rules: EntryRules,
  rule: EntryRule,
  test: Extract<EntryCondition, { attribute: string }>,
  report: Report,
): void {
  const attribute = rules.attributes.get(test.attribute)
  if (attribute === undefined) {
    report(rule.where, 'unknown_attribute', `${rule.path}: there is no attribute "${test.attribute}".`)
  } else if (test.kind === 'compare') {
    if (attribute.unit === undefined) report(rule.where, 'wrong_kind', `${rule.path}: ${attribute.id} is no quantity.`)
    else if (!isSameKind(attribute.unit, test.limit.unit))
      report(
        rule.where,
        'unit_kind_differs',
        `${rule.path}: ${attribute.id} is in ${attribute.unit}, the limit in ${test.limit.unit}.`,
      )
  } else if (test.kind === 'is') {
    if (attribute.kind !== 'yes_no' && attribute.kind !== 'judgement')
      report(rule.where, 'wrong_kind', `${rule.path}: ${attribute.id} is not answered with yes or no.`)
  } else {
    if (attribute.kind !== 'choice') report(rule.where, 'wrong_kind', `${rule.path}: ${attribute.id} has no choices.`)
    for (const id of test.of)
      if (!attribute.choices.some(each => each.id === id))
        report(rule.where, 'unknown_choice', `${rule.path}: ${attribute.id} has no choice "${id}".`)
  }
}

function checkFormula(
  rules: EntryRules,
  of: Attribute,
  formula: Formula,
  via: readonly string[],
  report: Report,
): void {
  if (formula.kind === 'number') {
    if (unitOf(formula.value.unit) === undefined) report(of.where, 'unknown_unit', `${of.id}: ${formula.value.unit}`)
    return
  }
  if (formula.kind !== 'attribute') {
    for (const part of formula.of) checkFormula(rules, of, part, via, report)
    return
  }
  const input = rules.attributes.get(formula.id)
  if (input?.unit === undefined)
    report(of.where, 'unknown_attribute', `${of.id} is made of "${formula.id}", which is no quantity.`)
  else if (input.id === of.id || via.includes(input.id)) report(of.where, 'circle', `${of.id} is made of itself.`)
  // A quantity is worked out of what is told only, never of what is worked out itself: there is no circle beyond it.
  else if (input.kind === 'derived' && input.formula !== undefined)
    checkFormula(rules, of, input.formula, [...via, input.id], report)
}

function climbs(rules: EntryRules, id: string): boolean {
  const seen = new Set<string>()
  const open = [...(rules.subjects.get(id)?.is ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(rules.subjects.get(next)?.is ?? []))
  }
  return false
}
