import type { Pack } from '../../law/packs/index.ts'
import type { Rule, Snapshot, StandingRule } from '../../law/rulebooks/index.ts'

const askPrefix = 'ask:'
const uncoveredPrefix = 'uncovered:'
const awakePrefix = 'awake:'
export const askRule = (fact: string): string => `${askPrefix}${fact}`
/** The twin of a rule that sleeps, or waits for somebody's word: its condition alone, to see whether it bears on a case. */
export const awakeRule = (rule: string): string => `${awakePrefix}${rule}`
export const isHelper = (rule: string): boolean =>
  [askPrefix, uncoveredPrefix, awakePrefix].some(prefix => rule.startsWith(prefix))
export const isUncovered = (rule: string): boolean => rule.startsWith(uncoveredPrefix)

/** What is not a rule of law but is decided like one: when a fact may be asked for, what sleeps, and where the pack holds no law. */
export function helpers(pack: Pack, { lawAsOf: asOf, rules }: Snapshot): readonly StandingRule[] {
  const blank: Omit<Rule, 'id' | 'when' | 'effect'> = {
    title: {},
    says: {},
    cite: [],
    confidence: 'V',
    inForce: { from: asOf },
    recorded: asOf,
    suspended: [],
    anchor: 'export',
    exceptTo: [],
    rank: 99,
    examples: [],
    where: { file: 'pack.yaml', line: 1 },
  }
  const standing = (rule: Rule): StandingRule => ({ rule, standing: 'in_force', cite: [] })
  const asks = [...pack.book.facts.values()].flatMap(fact =>
    fact.askIf === undefined
      ? []
      : [standing({ ...blank, id: askRule(fact.id), when: fact.askIf, effect: { kind: 'defines', name: {} } })],
  )
  const sleepers = rules.flatMap(({ rule, standing: how }) =>
    how !== 'in_force' || rule.effect.kind === 'may'
      ? [standing({ ...blank, id: awakeRule(rule.id), when: rule.when, effect: { kind: 'defines', name: {} } })]
      : [],
  )
  const gaps = pack.uncovered.flatMap((stretch, index) =>
    stretch.from <= asOf && asOf < stretch.to
      ? [
          standing({
            ...blank,
            id: `${uncoveredPrefix}${index}`,
            says: stretch.says,
            when: stretch.when,
            effect: { kind: 'may', outcome: 'prohibited' },
          }),
        ]
      : [],
  )
  return [...asks, ...sleepers, ...gaps]
}
