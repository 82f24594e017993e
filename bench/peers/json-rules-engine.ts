import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Condition, Outcome } from '../../src/law/rulebooks/index.ts'
import { decisionList, type Peer, type PlainLaw } from './peer.ts'

/** A rule with an event for each; by their priorities they are a decision list, and the first that holds stops the engine. */
export function jsonRulesEngine(law: PlainLaw): Peer {
  const engine = new Engine()
  const list = decisionList(law)
  for (const [index, { id, when, outcome }] of list.entries()) {
    // The top of a condition must be "all" or "any".
    const conditions = { all: [conditionOf(law, when)] } as TopLevelCondition
    engine.addRule({ name: id, priority: list.length - index, conditions, event: { type: outcome, params: { id } } })
  }
  engine.on('success', () => engine.stop())
  return {
    name: 'json-rules-engine 7.3.1',
    prepare: kase => ({ ...kase, contentShare: Number(kase.contentShare) }),
    async answer(prepared) {
      const { events } = await engine.run(prepared)
      const outcome = events[0]?.type ?? 'not_required'
      return { outcome: outcome as Outcome }
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
