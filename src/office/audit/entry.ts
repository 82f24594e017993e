import { canonicalJson, type Id, type Instant, type Random, sha256Hex } from '../../values/index.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What happened, who did it, and by what right. Never personal data: the log is kept for ever and is read by auditors. */
export type AuditEntry = {
  readonly id: Id<'aud'>
  readonly at: Instant
  /** `kind` is a role such as `visitor` or `system`; `id` tells one of the kind from another, and is null where nobody can. */
  readonly actor: { readonly kind: string; readonly id: string | null }
  /** Name of the operation: `enquiries.save`. */
  readonly operation: string
  readonly effect: 'reads' | 'writes'
  readonly subject: Subject | null
  readonly outcome: 'done' | 'refused' | 'failed'
  /** The permission or rule that allowed it; null when nothing did. */
  readonly allowedBy: string | null
  /** The request it belongs to; null for what the system does by itself. */
  readonly request: string | null
  readonly details: { readonly [key: string]: Json }
}

/** The moment, a source of random bytes, and on whose behalf: what a verb needs that writes its own entry. */
export type Acting = {
  readonly now: Instant
  readonly random: Random
  readonly by: Pick<AuditEntry, 'actor' | 'allowedBy' | 'request'>
}

/** The thing an entry is about. */
export type Subject = { readonly kind: string; readonly id: string }

/**
 * The entry's own hash: of its canonical JSON, with the name of this format, so that no other text of ours hashes the same. The random
 * part of the id is what keeps a withheld entry from being guessed by its hash.
 */
export function entryHash(entry: AuditEntry): string {
  return sha256Hex(canonicalJson({ ...entry, format: 'steelyard-audit-entry/1' }))
}

/** The hash before the first link. */
export const noLink = '0'.repeat(64)

/** Each link takes in its number, its entry and the link before it: none can be changed, moved or left out without every later one. */
export function linkHash(n: number, entry: string, previous: string): string {
  return sha256Hex(`steelyard-audit-link/1\n${n}\n${entry}\n${previous}`)
}
