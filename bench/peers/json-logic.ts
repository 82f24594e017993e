import { LogicEngine } from 'json-logic-engine'
import type { Condition } from '../../src/law/rulebooks/index.ts'
import type { TwelveCase } from '../twelve/cases.ts'
import { decisionList, type Peer, type PlainLaw, type Prepared } from './peer.ts'

/** One expression that gives the outcome. It cannot say which rules decided. */
export function jsonLogic(law: PlainLaw): readonly Peer[] {
  const logic = { if: [...decisionList(law).flatMap(rule => [logicOf(law, rule.when), rule.outcome]), 'not_required'] }
  const interpreted = new LogicEngine()
  const compiled = new LogicEngine().build(logic)
  const prepare = (kase: TwelveCase): Prepared => ({ ...kase, contentShare: Number(kase.contentShare) })
  return [
    { name: 'json-logic-engine 5.0.7, compiled', prepare, answer: prepared => ({ outcome: compiled(prepared) }) },
    {
      name: 'json-logic-engine 5.0.7, interpreted',
      prepare,
      answer: prepared => ({ outcome: interpreted.run(logic, prepared) }),
    },
  ]
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
      return condition.values.length === 1
        ? { '===': [{ var: condition.fact }, condition.values[0]] }
        : { in: [{ var: condition.fact }, condition.values] }
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
