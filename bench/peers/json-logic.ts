import { LogicEngine } from 'json-logic-engine'
import type { Condition } from '../../src/law/rulebooks/index.ts'
import { inOrder, type Peer, type PlainLaw, type PlainRule, type Prepared } from './peer.ts'

/** One expression that gives the outcome. It cannot say which rules decided. */
export function jsonLogic(law: PlainLaw): readonly Peer[] {
  const logic = { if: [...inOrder(law.rules).flatMap(rule => [ruleLogic(law, rule), rule.outcome]), 'not_required'] }
  const interpreted = new LogicEngine()
  const compiled = new LogicEngine().build(logic)
  const prepare = (kase: Prepared): Prepared => ({ ...kase, contentShare: Number(kase['contentShare']) })
  return [
    { name: 'json-logic-engine, compiled', prepare, answer: prepared => ({ outcome: compiled(prepared) }) },
    { name: 'json-logic-engine, interpreted', prepare, answer: prepared => ({ outcome: interpreted.run(logic, prepared) }) },
  ]
}

function ruleLogic(law: PlainLaw, rule: PlainRule): unknown {
  const exceptions = law.rules.filter(other => rule.unless.includes(other.id))
  const when = logicOf(law, rule.when)
  return exceptions.length === 0 ? when : { and: [when, { '!': { or: exceptions.map(other => ruleLogic(law, other)) } }] }
}

function logicOf(law: PlainLaw, condition: Condition): unknown {
  switch (condition.kind) {
    case 'all':
      return { and: condition.of.map(part => logicOf(law, part)) }
    case 'any':
      return { or: condition.of.map(part => logicOf(law, part)) }
    case 'not':
      return { '!': logicOf(law, condition.of) }
    case 'in':
      return condition.values.length === 1 ? { '===': [{ var: condition.fact }, condition.values[0]] } : { in: [{ var: condition.fact }, condition.values] }
    case 'has':
      return { in: [condition.value, { var: condition.fact }] }
    case 'group':
      return { in: [{ var: condition.fact }, [...(law.groups.get(condition.group) ?? [])]] }
    case 'compare':
      return { '>=': [{ var: condition.fact }, Number(condition.limit)] }
    default:
      throw new Error(`The twelve rules have no "${condition.kind}"`)
  }
}
