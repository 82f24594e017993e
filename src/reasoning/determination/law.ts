import type { Catalogue } from '../../law/lists/index.ts'
import type { DocumentKind, Pack } from '../../law/packs/index.ts'
import {
  breakpoints,
  type FactDeclaration,
  type FactScope,
  type Rule,
  type Snapshot,
  type StandingRule,
  takeSnapshot,
} from '../../law/rulebooks/index.ts'
import { type CalendarDate, type HashText, sha256Hex } from '../../values/index.ts'
import { compile, type Program } from '../evaluation/index.ts'

/** A jurisdiction's law, ready to be asked: the pack, the shared catalogue of codes, and programs compiled once a stretch of time. */
export type Law = {
  readonly pack: Pack
  readonly catalogue: Catalogue
  readonly programOn: (asOf: CalendarDate, knownAsOf: CalendarDate) => Program
  readonly documents: ReadonlyMap<string, DocumentKind>
  /** Facts of the case that say a paper is ready. */
  readonly papers: readonly FactDeclaration[]
  /** Facts of the pack by where they live. */
  readonly facts: Readonly<Record<FactScope, readonly PlacedFact[]>>
  /** Every day on which the law may read differently from the day before. */
  readonly changes: readonly CalendarDate[]
  /** Of the digests of answers. */
  readonly hash: HashText
}

/** A fact with the steps to its place in a case: knowledge, wmd. */
export type PlacedFact = { readonly fact: FactDeclaration; readonly steps: readonly string[] }

/** Programs are small, but a caller may ask for every pair of days: keep the latest few. */
const programsMax = 64

/** The catalogue may be given unread: most cases never look a code up in it, and a command should not wait for it. */
export function makeLaw(pack: Pack, catalogue: Catalogue | (() => Catalogue), hash: HashText = sha256Hex): Law {
  const readCodes = typeof catalogue === 'function' ? catalogue : () => catalogue
  let codes: Catalogue | undefined
  const points = breakpoints(pack.book)
  const changes = [...new Set([...points.law, ...pack.uncovered.flatMap(stretch => [stretch.from, stretch.to])])].sort()
  const programs = new Map<string, Program>()
  const programOn = (asOf: CalendarDate, knownAsOf: CalendarDate): Program => {
    const key = `${stretchOf(changes, asOf)}/${stretchOf(points.known, knownAsOf)}`
    const known = programs.get(key)
    if (known !== undefined) return known
    const snapshot = takeSnapshot(pack.book, asOf, knownAsOf)
    const program = compile({ ...snapshot, rules: [...snapshot.rules, ...helpers(pack, snapshot)] })
    if (programs.size >= programsMax) programs.delete(programs.keys().next().value ?? '')
    programs.set(key, program)
    return program
  }
  const facts = [...pack.book.facts.values()]
  const placed = (scope: FactScope) =>
    facts.filter(fact => fact.of === scope).map(fact => ({ fact, steps: fact.id.split('.') }))
  return {
    pack,
    get catalogue() {
      codes ??= readCodes()
      return codes
    },
    programOn,
    changes,
    hash,
    documents: new Map(pack.documents.map(document => [document.id, document])),
    papers: facts.filter(fact => fact.provides !== undefined && fact.of === 'case'),
    facts: { case: placed('case'), item: placed('item'), party: placed('party') },
  }
}

/** How many changes lie on or before a day: two days with the same number read the same law. */
function stretchOf(changes: readonly CalendarDate[], day: CalendarDate): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

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
function helpers(pack: Pack, { lawAsOf: asOf, rules }: Snapshot): readonly StandingRule[] {
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
