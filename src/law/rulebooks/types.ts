import type { CalendarDate, Text } from '../../values/index.ts'

/** How well the text behind a statement is known. V full text read, E excerpt or digest read, I inferred, K background: may only warn. */
export type Confidence = 'V' | 'E' | 'I' | 'K'

/** Outcomes from the mildest to the strictest; the position is the lattice. */
export const outcomes = ['not_required', 'licence_required', 'prohibited'] as const
export type Outcome = (typeof outcomes)[number]

export type FactType = 'boolean' | 'one' | 'set' | 'decimal' | 'country' | 'notices'
export type FactScope = 'case' | 'item' | 'party'

export type FactDeclaration = {
  readonly id: string
  readonly of: FactScope
  readonly type: FactType
  /** For `one` and `set`: every value the fact can take. */
  readonly values: readonly string[]
  readonly labels: Readonly<Record<string, Text>>
  readonly name: Text
  /** Absent: the fact is never asked for, only stated. */
  readonly question?: Text
  readonly help?: Text
  /** 1 known at once, 5 needs an expert. */
  readonly cost: number
  readonly askIf?: Condition
  /** A paper that this boolean says is ready. While it is not stated, a route that needs the paper is open on that condition. */
  readonly provides?: string
  /** `byItem`: the case holds a map from item id to value. */
  readonly place?: 'byItem'
  readonly where: Place
}

/** A comparison of one fact with fixed values; the leaves of every condition. */
export type Test =
  | { readonly kind: 'in'; readonly fact: string; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'has'; readonly fact: string; readonly value: string }
  | {
      readonly kind: 'compare'
      readonly fact: string
      readonly op: 'atLeast' | 'above' | 'atMost' | 'below'
      readonly limit: string
    }
  | { readonly kind: 'group'; readonly fact: string; readonly group: string }

export type Condition =
  | Test
  | { readonly kind: 'always' }
  | { readonly kind: 'holds'; readonly rule: string }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

/** Where in a pack something stands: faults and rule pages point there. */
export type Place = { readonly file: string; readonly line: number }

/** A window in which a text has no effect without being repealed. Both days are inside. */
export type Suspension = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly by: string
  readonly recorded: CalendarDate
  /** What is known of the time after: in force again, or not known. */
  readonly afterwards: 'resumes' | 'unconfirmed'
  /** Citations (prefixes) it is limited to; empty for the whole. */
  readonly parts: readonly string[]
}

export type Effect =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'may'; readonly outcome: 'licence_required' | 'prohibited' }
  | { readonly kind: 'scope' }
  | { readonly kind: 'defines'; readonly name: Text }
  | { readonly kind: 'opens' | 'bars'; readonly routes: readonly string[] }
  | { readonly kind: 'requires'; readonly documents: readonly string[]; readonly routes: readonly string[] }
  | { readonly kind: 'warns'; readonly code: string }
  | { readonly kind: 'clock' | 'stopsClock'; readonly deadline: string }

export type Example = {
  readonly asOf: CalendarDate
  readonly given: Readonly<Record<string, unknown>>
  readonly expect: ExampleExpectation
  readonly note?: string
  readonly where: Place
}
export type RuleStatus = 'holds' | 'fails' | 'open' | 'defeated'
export type ExampleExpectation = {
  readonly status?: RuleStatus
  readonly outcome?: Outcome | null
  readonly atLeast?: Outcome
  readonly atMost?: Outcome
  readonly routes?: Readonly<Record<string, boolean>>
}

export type Rule = {
  readonly id: string
  readonly title: Text
  readonly says: Text
  readonly memo?: Text
  readonly cite: readonly string[]
  readonly confidence: Confidence
  readonly inForce: { readonly from: CalendarDate; readonly to?: CalendarDate }
  readonly recorded: CalendarDate
  readonly suspended: readonly Suspension[]
  readonly anchor: 'export' | 'application' | 'contract' | 'transit'
  readonly when: Condition
  readonly effect: Effect
  readonly exceptTo: readonly string[]
  /** The rule whose place it takes in time: the one must end where the other begins. */
  readonly replaces?: string
  /** Rank of the highest instrument it rests on; a lower number prevails. */
  readonly rank: number
  readonly examples: readonly Example[]
  readonly where: Place
}

export type Article = { readonly id: string; readonly says: Text }
export type Instrument = {
  readonly id: string
  readonly name: Text
  readonly short: Text
  readonly kind: 'law' | 'decree' | 'announcement' | 'resolution' | 'list'
  readonly rank: number
  readonly adopted?: CalendarDate
  readonly inForce: { readonly from: CalendarDate; readonly to?: CalendarDate }
  readonly recorded: CalendarDate
  readonly suspended: readonly Suspension[]
  readonly confidence: Confidence
  readonly articles: readonly Article[]
  readonly where: Place
}

/** What rules are read from: declarations and rules of one jurisdiction, checked. */
export type Rulebook = {
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly facts: ReadonlyMap<string, FactDeclaration>
  readonly rules: readonly Rule[]
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>
}
