import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { type Id, type Instant, isInstant } from '../../values/index.ts'
import { record } from './record.ts'
import { openAnswers } from './seal.ts'

export type LoadedEnquiry =
  /** No such enquiry, expired, or not this key: the answer is the same, or a link could be guessed half by half. */
  | { readonly outcome: 'not_found' }
  | { readonly outcome: 'found'; readonly json: string; readonly savedAt: Instant; readonly expiresAt: Instant }

/** Opens a saved enquiry with the key of its private link. The audit entry says that it was opened, or that it was refused. */
export async function loadEnquiry(tx: Transaction, acting: Acting, id: Id<'enq'>, key: string): Promise<LoadedEnquiry> {
  const loaded = await open(tx, acting.now, id, key)
  const outcome = loaded.outcome === 'found' ? 'done' : 'refused'
  await record(tx, acting, { operation: 'enquiries.load', effect: 'reads', outcome, enquiry: id })
  return loaded
}

async function open(tx: Transaction, now: Instant, id: Id<'enq'>, key: string): Promise<LoadedEnquiry> {
  const { rows } = await tx.query(
    'select sealed, created_at, expires_at from saved_enquiry where id = $1 and expires_at > $2',
    [id, now],
  )
  const { sealed, created_at: savedAt, expires_at: expiresAt } = rows[0] ?? {}
  if (!(sealed instanceof Uint8Array) || !isInstant(savedAt) || !isInstant(expiresAt)) return { outcome: 'not_found' }
  const json = openAnswers(sealed, key, id)
  return json === undefined ? { outcome: 'not_found' } : { outcome: 'found', json, savedAt, expiresAt }
}
