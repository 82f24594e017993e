import { ZenEngine } from '@gorules/zen-engine'
import type { Condition } from '../../src/law/rulebooks/index.ts'
import { answerOf, depthOf, type Peer, type PlainLaw } from './peer.ts'

/** A graph of input, one node of twelve expressions, and output. */
export function zen(law: PlainLaw): Peer {
  // A key may be used by those after it: rules without exceptions first, then the freedoms, then what the freedoms except.
  const ordered = law.rules.toSorted((a, b) => depthOf(law, a.id) - depthOf(law, b.id))
  const expressions = ordered.map(({ id, when, unless }) => ({
    id,
    key: keyOf(id),
    value: [`(${expressionOf(law, when)})`, ...unless.map(other => `not $.${keyOf(other)}`)].join(' and '),
  }))
  const decision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'rules', name: 'rules', type: 'expressionNode', content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  })
  return {
    name: '@gorules/zen-engine 0.54.0',
    prepare: kase => ({ ...kase, contentShare: Number(kase.contentShare) }),
    async answer(prepared) {
      const { result } = await decision.evaluate(prepared)
      return answerOf(law.rules, id => result[keyOf(id)] === true)
    },
  }
}

const keyOf = (id: string) => id.replaceAll(/[.-]/g, '_')

function expressionOf(law: PlainLaw, condition: Condition): string {
  switch (condition.kind) {
    case 'all':
      return condition.of.map(part => `(${expressionOf(law, part)})`).join(' and ')
    case 'any':
      return condition.of.map(part => `(${expressionOf(law, part)})`).join(' or ')
    case 'not':
      return `not (${expressionOf(law, condition.of)})`
    case 'in':
      return condition.values.length === 1
        ? `${condition.fact} == ${JSON.stringify(condition.values[0])}`
        : `${condition.fact} in ${JSON.stringify(condition.values)}`
    case 'has':
      return `${JSON.stringify(condition.value)} in ${condition.fact}`
    case 'group':
      return `${condition.fact} in ${JSON.stringify([...(law.groups.get(condition.group) ?? [])])}`
    case 'compare':
      return `${condition.fact} >= ${condition.limit}`
    default:
      throw new Error(`The twelve rules have no "${condition.kind}"`)
  }
}
