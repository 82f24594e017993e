import type {
  Condition,
  Effect,
  FactDeclaration,
  FactScope,
  FactType,
  Rule,
  Rulebook,
  Snapshot,
  StandingRule,
} from '../../../law/rulebooks/index.ts'
import { date } from '../../../values/index.ts'

const day = date('2026-01-01')
const nowhere = { file: 'random.yaml', line: 1 }

/** Words that read alike when they are put one after the other, or hold what a writer of keys might put between them. */
const words = ['a', 'b', 'a b', 'a,b', ',', '', '[a', 'b]', 'true', 'none', '0'] as const
const countries = ['DE', 'FR', 'CN', 'KP'] as const
const limits = ['0', '0.1', '0.10', '1', '-1', '10'] as const

/** A small law that nobody would write: few facts, many rules that lean on each other, exceptions, open and sleeping texts. */
export function randomSnapshot(random: () => number): Snapshot {
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const count = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const some = <T>(from: readonly T[]) => from.filter(() => random() < 0.4)

  const facts = Array.from({ length: count(2, 6) }, (_, index): FactDeclaration => {
    const type = one(['boolean', 'one', 'one', 'set', 'decimal', 'country'] satisfies FactType[])
    const of = one(['case', 'case', 'item', 'party'] satisfies FactScope[])
    const values = type === 'one' || type === 'set' ? words.slice(0, type === 'set' ? 3 : count(2, words.length)) : []
    return { id: `fact.${index}`, of, type, values, labels: {}, name: {}, cost: 1, where: nowhere }
  })
  const groups = new Map([['group', new Set(some(countries))]])

  const testOf = ({ id, type, values }: FactDeclaration): Condition => {
    switch (type) {
      case 'boolean':
        return { kind: 'in', fact: id, values: [random() < 0.5] }
      case 'set':
        return { kind: 'has', fact: id, value: one(values) }
      case 'decimal':
        return {
          kind: 'compare',
          fact: id,
          op: one(['atLeast', 'above', 'atMost', 'below'] as const),
          limit: one(limits),
        }
      case 'country':
        return random() < 0.4
          ? { kind: 'group', fact: id, group: 'group' }
          : { kind: 'in', fact: id, values: some(countries) }
      default:
        return { kind: 'in', fact: id, values: some(values) }
    }
  }
  const conditionOf = (before: readonly string[], depth: number): Condition => {
    const dice = random()
    if (depth > 0 && dice < 0.45) {
      const of = Array.from({ length: count(1, 3) }, () => conditionOf(before, depth - 1))
      return { kind: random() < 0.5 ? 'all' : 'any', of }
    }
    if (depth > 0 && dice < 0.6) return { kind: 'not', of: conditionOf(before, depth - 1) }
    if (before.length > 0 && dice < 0.75) return { kind: 'holds', rule: one(before) }
    return dice > 0.97 ? { kind: 'always' } : testOf(one(facts))
  }
  const effectOf = (): Effect => {
    const dice = random()
    if (dice < 0.3) return { kind: 'outcome', outcome: 'licence_required' }
    if (dice < 0.5) return { kind: 'outcome', outcome: 'prohibited' }
    return dice < 0.6 ? { kind: 'may', outcome: one(['licence_required', 'prohibited'] as const) } : { kind: 'scope' }
  }

  const length = count(2, 9)
  const ids = Array.from({ length }, (_, index) => `rule.${index}`)
  const rules = ids.map((id, index): StandingRule => {
    const rule: Rule = {
      id,
      title: {},
      says: {},
      cite: [],
      confidence: 'V',
      inForce: { from: day },
      recorded: day,
      suspended: [],
      anchor: 'export',
      when: conditionOf(ids.slice(0, index), 3),
      effect: effectOf(),
      // A rule may defeat one that comes after it: nothing then leans on itself.
      exceptTo: random() < 0.2 ? some(ids.slice(index + 1)) : [],
      rank: 1,
      examples: [],
      where: nowhere,
    }
    const dice = random()
    return { rule, standing: dice < 0.85 ? 'in_force' : dice < 0.93 ? 'unconfirmed' : 'suspended', cite: [] }
  })
  const book: Rulebook = {
    instruments: new Map(),
    facts: new Map(facts.map(fact => [fact.id, fact])),
    rules: rules.map(each => each.rule),
    groups,
  }
  return { book, lawAsOf: day, knownAsOf: day, rules }
}
