import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Condition } from '../../src/law/rulebooks/index.ts'
import { answerOf, type Peer, type PlainLaw } from './peer.ts'

/** Twelve rules with an event each; exceptions are named conditions that must not hold. */
export function jsonRulesEngine(law: PlainLaw): Peer {
  const engine = new Engine()
  for (const rule of law.rules) {
    const conditions = {
      all: [
        conditionOf(law, rule.when),
        ...(rule.unless.length === 0 ? [] : [{ not: { any: rule.unless.map(id => ({ condition: id })) } }]),
      ],
    }
    engine.setCondition(rule.id, conditions as TopLevelCondition)
    engine.addRule({ name: rule.id, conditions: conditions as TopLevelCondition, event: { type: rule.id } })
  }
  return {
    name: 'json-rules-engine 7.3.1',
    prepare: kase => ({ ...kase, contentShare: Number(kase.contentShare) }),
    async answer(prepared) {
      const { events } = await engine.run(prepared)
      const held = new Set(events.map(event => event.type))
      return answerOf(law.rules, id => held.has(id))
    },
  }
}

function conditionOf(law: PlainLaw, condition: Condition): unknown {
  switch (condition.kind) {
    case 'all':
      return { all: condition.of.map(part => conditionOf(law, part)) }
    case 'any':
      return { any: condition.of.map(part => conditionOf(law, part)) }
    case 'not':
      return { not: conditionOf(law, condition.of) }
    case 'in':
      return condition.values.length === 1
        ? { fact: condition.fact, operator: 'equal', value: condition.values[0] }
        : { fact: condition.fact, operator: 'in', value: condition.values }
    case 'has':
      return { fact: condition.fact, operator: 'contains', value: condition.value }
    case 'group':
      return { fact: condition.fact, operator: 'in', value: [...(law.groups.get(condition.group) ?? [])] }
    case 'compare':
      return { fact: condition.fact, operator: 'greaterThanInclusive', value: Number(condition.limit) }
    default:
      throw new Error(`The twelve rules have no "${condition.kind}"`)
  }
}
