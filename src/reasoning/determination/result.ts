import type { Outcome } from '../../law/rulebooks/index.ts'
import type { CalendarDate, Text } from '../../values/index.ts'

/** The answer to one case, as the determination contract gives it. Fields beyond the contract are marked so. */
export type Determination = {
  readonly id: string
  readonly status: 'decided' | 'needs_facts' | 'conflict' | 'unreviewed_law'
  /** Null while the bounds differ, or where two rules contradict each other. */
  readonly outcome: Outcome | null
  /** The bounds that hold whatever the missing facts turn out to be. */
  readonly atLeast: Outcome
  readonly atMost: Outcome
  readonly routes: readonly RouteAnswer[]
  /** The rules that applied, scope among them. */
  readonly reasons: readonly Reason[]
  /** Beyond the contract: rules of which one or another applies whatever the open facts are, though it is not known which. */
  readonly either: readonly Reason[]
  /** The nearest rules that did not apply, and what stopped each. */
  readonly almost: readonly Almost[]
  /** Facts whose answer can change the bounds, the next question first. */
  readonly missing: readonly Missing[]
  readonly warnings: readonly Warning[]
  /** Beyond the contract: time limits that run for this case. */
  readonly deadlines: readonly DeadlineAnswer[]
  /** Beyond the contract: the law that answered: pack edition and its digest, engine, and the day of its last legal review. */
  readonly law: {
    readonly jurisdiction: string
    readonly edition: string
    readonly pack: string
    readonly engine: string
    readonly reviewedUntil: CalendarDate
  }
  /** Beyond the contract: the exact check met its limit, and the bounds may be wider than the law makes them. */
  readonly boundMet?: true
  readonly digest: string
}

export type RouteAnswer = {
  readonly route: string
  /** Null: a fact about the exporter is still open. */
  readonly open: boolean | null
  /** Papers that the application needs, by id. */
  readonly conditions: readonly string[]
  /** Beyond the contract: duties that come with the licence, by id. */
  readonly duties: readonly string[]
  readonly because: readonly string[]
  /** Facts that would settle it. */
  readonly missing: readonly string[]
}

export type Reason = {
  readonly rule: string
  readonly effect: string
  readonly cite: readonly string[]
  readonly says: Text
  readonly item?: string
  readonly party?: string
}

export type Almost = {
  readonly rule: string
  readonly effect: string
  readonly stoppedBy: readonly string[]
  readonly cite: readonly string[]
  readonly says: Text
  readonly item?: string
  readonly party?: string
}

export type Missing = {
  readonly fact: string
  readonly question: Text
  /** Outcomes that stay possible, one answer or another. */
  readonly canChange: readonly Outcome[]
  /** Items, or parties by id or name, of which it is open; one question asks for all of them. */
  readonly items?: readonly string[]
  readonly parties?: readonly string[]
  /** Rules it could settle. */
  readonly rules: readonly string[]
}

export type Warning = {
  readonly code: string
  readonly cite: readonly string[]
  readonly says: Text
  readonly rule?: string
  /** For codes that are not understood: what was probably meant. */
  readonly suggestions?: readonly string[]
}

export type DeadlineAnswer = {
  readonly id: string
  readonly actor: Text
  readonly n: number | null
  readonly unit: string
  readonly runs: boolean
  readonly cite: readonly string[]
  readonly says: Text
}

/** What would change a settled answer: one fact, its other value, and where that leads. */
export type Flip = {
  readonly fact: string
  readonly to: string
  readonly outcome: Outcome | null
  readonly atLeast: Outcome
  readonly atMost: Outcome
  readonly item?: string
  readonly party?: string
  readonly rules: readonly string[]
}

/** The same case under the law of each stretch of time. Half-open; `because` names what changed at `from`. */
export type Stretch = {
  readonly from: CalendarDate
  readonly to?: CalendarDate
  readonly status: Determination['status'] | 'before_coverage'
  readonly outcome: Outcome | null
  readonly atLeast: Outcome
  readonly atMost: Outcome
  readonly rules: readonly string[]
  readonly because: readonly string[]
}

/** One step of a proof: a condition of a rule with what was found. */
export type Rung = {
  readonly says: Text
  readonly verdict: 'holds' | 'fails' | 'open'
  readonly found?: string
  readonly of?: readonly Rung[]
  readonly join?: 'all' | 'any' | 'not'
}

/** The full explanation of one rule in one case: sentence, memo, proof. */
export type Explanation = {
  readonly rule: string
  readonly sentence: Text
  readonly memo: Text
  readonly proof: readonly Rung[]
  readonly cite: readonly string[]
  readonly item?: string
  readonly party?: string
}

/** Everything a reader of one answer may want beyond the contract's result. */
export type Explained = {
  readonly determination: Determination
  readonly explanations: readonly Explanation[]
  readonly flips: readonly Flip[]
  /** A smallest set of known facts that suffices for the answer: take one away and it is open. */
  readonly deciding: readonly { readonly fact: string; readonly item?: string; readonly party?: string }[]
  readonly overTime: readonly Stretch[]
  /** Facts still open that cannot change the answer. */
  readonly idle: readonly string[]
}
