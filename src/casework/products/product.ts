import type { EvidenceKind } from '../../law/entry-rules/index.ts'
import type { ClassificationAnswer, ClassificationStatus, ItemInput } from '../../reasoning/classification/index.ts'
import type { Digest, Id, Instant } from '../../values/index.ts'
import type { StandEdition } from './stand.ts'

/** How a product stands, in one line. */
export type ProductHead = {
  readonly id: Id<'prd'>
  readonly name: string
  /** The owner's own number for it; no two of their products have the same. */
  readonly reference: string | null
  /** By the last decision of a person on what the item is now, else by the rules. */
  readonly status: ClassificationStatus
  readonly settledBy: 'rules' | 'person'
  /** Where it is listed: the entry that a person named, else those that the rules found met. */
  readonly entries: readonly ProductEntry[]
  readonly version: number
  readonly savedAt: Instant
  readonly changedAt: Instant
}
export type ProductEntry = { readonly list: string; readonly code: string }

/** `decided`: a person decided by lists or rules that were newer than those of the last classification. */
export const productActs = ['saved', 'revised', 'decided', 'batch'] as const
export type ProductAct = (typeof productActs)[number]

/** One classification as it was made. Never rewritten: a revision makes another. */
export type KeptClassification = {
  /** The product's version that it made. */
  readonly version: number
  readonly because: ProductAct
  readonly name: string
  readonly reference: string | null
  readonly item: ItemInput
  readonly status: ClassificationStatus
  readonly answer: ClassificationAnswer
  readonly editions: readonly StandEdition[]
  /** Of all entry rules as they were. */
  readonly rules: Digest
  readonly stand: Digest
  readonly by: string
  readonly at: Instant
}

export const evidenceKinds = [
  'datasheet',
  'test_report',
  'declaration',
  'inspection',
] as const satisfies readonly EvidenceKind[]

/** What may be known of a product beside its description. */
export type EvidenceGiven = {
  readonly kind: EvidenceKind
  readonly words: string
  readonly link?: string
  /** Of a file that is kept elsewhere. */
  readonly sha256?: string
}
export type Evidence = {
  readonly n: number
  /** The product's version that it came with. */
  readonly version: number
  readonly kind: EvidenceKind
  readonly words: string
  readonly link: string | null
  readonly sha256: string | null
  readonly by: string
  readonly at: Instant
}

export const decisionStatuses = ['listed', 'not_listed'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

/** What a person found: the rules' answer confirmed, or another with the reason. */
export type ProductDecision = {
  readonly version: number
  /** The version of the classification that the person had before them. */
  readonly of: number
  readonly status: DecisionStatus
  readonly list: string | null
  readonly code: string | null
  readonly path: string | null
  /** Whether it is what the rules found. */
  readonly agrees: boolean
  readonly reason: string
  /** Numbers of the evidence that it rests on. */
  readonly evidence: readonly number[]
  readonly editions: readonly StandEdition[]
  readonly rules: Digest
  readonly stand: Digest
  readonly by: string
  readonly at: Instant
}
