import type { Pack } from '../../law/packs/index.ts'
import type { DocumentRenderer } from '../../office/documents/index.ts'
import type { Determination, Explained } from '../../reasoning/determination/index.ts'
import type { Clock, Id, Instant, Random } from '../../values/index.ts'
import type { Desk } from './desk.ts'

/** Saved enquiries: what their owners typed, readable only with the key in the link. Each call is one transaction with its audit entry. */
export type SavedEnquiries = {
  readonly save: (
    json: string,
  ) => Promise<{ readonly id: Id<'enq'>; readonly key: string; readonly expiresAt: Instant }>
  /** Undefined where there is none, no longer, or not with this key. */
  readonly load: (
    id: Id<'enq'>,
    key: string,
  ) => Promise<{ readonly json: string; readonly expiresAt: Instant } | undefined>
  readonly forget: (id: Id<'enq'>, key: string) => Promise<'forgotten' | 'not_found'>
}

export type RerunOutcome = {
  readonly outcome: 'same' | 'other_law' | 'differs'
  /** Of `same`: the edition it is the same under, and whether today's answers otherwise. */
  readonly law?: { readonly edition: string } | undefined
  readonly since?: unknown
}

/** Everything the pages need from below. A case goes in as the determination contract has it; a bad one is a Refusal. */
export type WebDeps = {
  /** The first is the one an enquiry begins with. */
  readonly laws: readonly Pack[]
  readonly determine: (kase: unknown) => Determination
  readonly explain: (kase: unknown) => Explained
  /** What the operation says of an answer that was kept: also under the edition of the law that it was given under. */
  readonly rerun: (kept: { readonly case: unknown; readonly result: unknown }) => Promise<RerunOutcome>
  readonly saved: SavedEnquiries
  readonly desk: Desk
  readonly printer: DocumentRenderer
  readonly clock: Clock
  readonly random: Random
  /** 32 bytes or more; answers in cookies are sealed under a key derived from it. */
  readonly secret: Uint8Array
  /** The embedded database is in use: every page says that this is for evaluation only. */
  readonly isEvaluation: boolean
  /** The pages are reached over HTTPS, so cookies are marked Secure. */
  readonly isHttps: boolean
  /** Where the description of the API stands, if it is served. */
  readonly apiPath?: string
  /** Told of errors that are bugs; gives the reference shown to the visitor. Never gets what a visitor typed. */
  readonly reportFault: (error: unknown) => string
}
