import Publicodes, { type RawPublicodes } from 'publicodes'
import type { Condition, FactDeclaration } from '../../src/law/rulebooks/index.ts'
import { decisionList, type Peer, type PlainLaw } from './peer.ts'

/** Twelve rules and the outcome as a choice over them. Sets are given as one boolean a member, since it has none. */
export function publicodes(law: PlainLaw, facts: Iterable<FactDeclaration>): Peer {
  const source: Record<string, unknown> = {}
  for (const fact of facts) for (const name of namesOf(fact)) source[name] = null
  for (const { id, when } of law.rules) source[nameOf(id)] = conditionOf(law, when)
  source['outcome'] = {
    variations: [
      ...decisionList(law).map(rule => ({ si: nameOf(rule.id), alors: `'${rule.outcome}'` })),
      { sinon: "'not_required'" },
    ],
  }
  const engine = new Publicodes(source as RawPublicodes<string>, {
    logger: { log() {}, warn() {}, error: console.error },
  })
  return {
    name: 'publicodes 1.10.3',
    prepare(kase) {
      const situation: Record<string, string | number> = {}
      for (const [fact, value] of Object.entries(kase)) {
        if (Array.isArray(value))
          for (const member of ['sanctioned', 'watch'])
            situation[memberName(fact, member)] = value.includes(member) ? 'oui' : 'non'
        else if (typeof value === 'boolean') situation[fact] = value ? 'oui' : 'non'
        else situation[fact] = fact === 'contentShare' ? Number(value) : `'${value}'`
      }
      return situation
    },
    answer(prepared) {
      engine.setSituation(prepared as Record<string, string | number>)
      const { nodeValue } = engine.evaluate('outcome')
      if (nodeValue !== 'prohibited' && nodeValue !== 'licence_required' && nodeValue !== 'not_required')
        throw new Error(`publicodes answers ${String(nodeValue)}`)
      return { outcome: nodeValue }
    },
  }
}

const nameOf = (id: string) => `rule ${id.replaceAll(/[.-]/g, ' ')}`
const memberName = (fact: string, member: string) => `${fact} ${member}`
const namesOf = (fact: FactDeclaration) =>
  fact.type === 'set' ? fact.values.map(value => memberName(fact.id, value)) : [fact.id]

function conditionOf(law: PlainLaw, condition: Condition): unknown {
  switch (condition.kind) {
    case 'all':
      return { 'toutes ces conditions': condition.of.map(part => conditionOf(law, part)) }
    case 'any':
      return { 'une de ces conditions': condition.of.map(part => conditionOf(law, part)) }
    case 'not':
      return { '=': [conditionOf(law, condition.of), 'non'] }
    case 'in':
      return oneOf(condition.fact, condition.values)
    case 'has':
      return memberName(condition.fact, condition.value)
    case 'group':
      return oneOf(condition.fact, [...(law.groups.get(condition.group) ?? [])])
    case 'compare':
      return `${condition.fact} >= ${condition.limit}`
    default:
      throw new Error(`The twelve rules have no "${condition.kind}"`)
  }
}

function oneOf(fact: string, values: readonly (string | boolean)[]): unknown {
  const tests = values.map(value => `${fact} = ${value === true ? 'oui' : value === false ? 'non' : `'${value}'`}`)
  return tests.length === 1 ? tests[0] : { 'une de ces conditions': tests }
}
