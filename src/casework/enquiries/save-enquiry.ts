import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { type Id, type Instant, instantOf, millisecondsOf, newId } from '../../values/index.ts'
import { record } from './record.ts'
import { type EnquiryKey, newKey, sealAnswers } from './seal.ts'

/** How long a saved enquiry is kept. */
const keptDays = 30

export type SavedEnquiry = {
  readonly id: Id<'enq'>
  /** For the private link. It is not stored and cannot be had again. */
  readonly key: EnquiryKey
  readonly expiresAt: Instant
}

/** Keeps the answers sealed under a new key, and the audit entry of it. */
export async function saveEnquiry(tx: Transaction, acting: Acting, json: string): Promise<SavedEnquiry> {
  const { now, random } = acting
  const id = newId('enq', now, random)
  const key = newKey(random)
  const expiresAt = instantOf(millisecondsOf(now) + keptDays * 86_400_000)
  await tx.query('insert into saved_enquiry (id, sealed, created_at, expires_at) values ($1, $2, $3, $4)', [
    id,
    sealAnswers(json, key, id, random),
    now,
    expiresAt,
  ])
  await record(tx, acting, { operation: 'enquiries.save', effect: 'writes', outcome: 'done', enquiry: id })
  return { id, key, expiresAt }
}
