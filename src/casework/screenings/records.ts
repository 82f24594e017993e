import type { Transaction } from '../../office/storage/index.ts'
import { canonicalJson, type Digest, type Instant } from '../../values/index.ts'
import { digestsOf, type ScreeningRecord } from './screen-parties.ts'

/** Keeps the record under its digest. It is written once: the same digest is the same text. */
export async function keepRecord(tx: Transaction, record: ScreeningRecord): Promise<Digest> {
  const { digest, requestHash } = digestsOf(record)
  await tx.query(
    `insert into screening (digest, request_hash, record, first_at) values ($1, $2, $3, $4) on conflict (digest) do nothing`,
    [digest, requestHash, canonicalJson(record), record.request.asOf],
  )
  return digest
}

export type KeptRecord = { readonly digest: string; readonly text: string; readonly firstAt: Instant }

export async function findRecord(tx: Transaction, digest: string): Promise<KeptRecord | undefined> {
  const { rows } = await tx.query('select record, first_at from screening where digest = $1', [digest])
  const { record, first_at: firstAt } = rows[0] ?? {}
  return typeof record === 'string' ? { digest, text: record, firstAt: firstAt as Instant } : undefined
}
