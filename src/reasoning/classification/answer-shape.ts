import type { Text } from '../../values/index.ts'
import type { CandidateVerdict } from './candidates.ts'
import type { ClassificationStatus } from './classify.ts'

/** A classification in plain values: what the command writes, the interface answers and the pages show. */
export type ClassificationAnswer = {
  readonly status: ClassificationStatus
  readonly candidates: readonly CandidateAnswer[]
  readonly questions: readonly QuestionAnswer[]
  /** What the item was taken for, and which words said so. */
  readonly subjects: readonly { readonly id: string; readonly label: Text; readonly written?: string }[]
  readonly facts: readonly FactAnswer[]
}

export type CandidateAnswer = {
  readonly list: string
  readonly code: string
  readonly path: string
  readonly score: number
  readonly verdict: CandidateVerdict
  readonly why: readonly { readonly kind: string; readonly what: string }[]
  readonly provisions?: readonly ProvisionAnswer[]
}

export type ProvisionAnswer = {
  readonly path: string
  readonly says: Text
  readonly is: TruthWord
  /** Whether the item is what the provision speaks of. */
  readonly subject: TruthWord
  readonly subjects: readonly Text[]
  readonly conditions: RungAnswer
  readonly exceptions: readonly {
    readonly note: string
    readonly says: Text
    readonly is: TruthWord
    readonly conditions: RungAnswer
  }[]
  /** Other provisions that come first. */
  readonly yields: readonly { readonly path: string; readonly is: TruthWord }[]
}

/** One rung of the ladder: a limit with the item's own value beside it, or a group of rungs. */
export type RungAnswer = {
  readonly is: TruthWord
  readonly kind: 'all' | 'any' | 'not' | 'limit' | 'yes_no' | 'choice' | 'meets' | 'subject'
  readonly attribute?: string
  readonly label?: Text
  readonly limit?: string
  readonly wanted?: readonly Text[]
  readonly path?: string
  /** As it was given, and in the unit of the limit: exactly, or rounded and marked so. */
  readonly has?: string
  readonly hasInUnit?: string
  readonly of?: readonly RungAnswer[]
}

export type QuestionAnswer = {
  readonly attribute?: string
  readonly subjects?: readonly string[]
  readonly asks: Text
  readonly kind: 'quantity' | 'choice' | 'yes_no' | 'judgement' | 'subject'
  readonly unit?: string
  readonly choices?: readonly { readonly id: string; readonly label: Text }[]
  readonly criteria?: Text
  readonly paths: readonly string[]
}

export type FactAnswer = {
  readonly attribute: string
  readonly label: Text
  readonly written: string
  /** Somebody stated it, its text says it, or it is taken from what the item is. */
  readonly from: 'stated' | 'text' | 'kind'
}

export type TruthWord = 'true' | 'false' | 'open'
