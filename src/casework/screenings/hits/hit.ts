import { z } from 'zod'
import type { Row, Transaction } from '../../../office/storage/index.ts'
import { type Digest, type Id, type Instant, isInstant } from '../../../values/index.ts'
import type { Candidate } from '../screen-parties.ts'
import { type HitStatus, hitStatuses } from './transitions.ts'

/** All that a finding rests on. When any of it is another, the finding no longer holds, and the hit opens again. */
export type Bound = {
  readonly fingerprint: Digest
  readonly list: string
  readonly key: string
  readonly entryHash: string
  readonly matcher: string
  readonly calibration: string
  readonly band: string
}

/** A party and an entry that may be the same. */
export type StoredHit = {
  readonly id: Id<'hit'>
  readonly fingerprint: Digest
  readonly source: string
  readonly key: string
  readonly status: HitStatus
  readonly bound: Bound
  /** The candidate as it was last seen: score, aligned names, evidence. */
  readonly seen: Candidate
  readonly openedAt: Instant
  /** Of a discharge: after it the hit opens again. */
  readonly expiresAt: Instant | null
  readonly version: number
}

export const hitColumns =
  'h.id, h.fingerprint, h.source, h.key, h.status, h.bound, h.seen, h.opened_at, h.expires_at, h.version'

const rowShape = z.object({
  id: z.custom<Id<'hit'>>(value => typeof value === 'string'),
  fingerprint: z.custom<Digest>(value => typeof value === 'string'),
  source: z.string(),
  key: z.string(),
  status: z.enum(hitStatuses),
  bound: z.custom<Bound>(value => typeof value === 'object' && value !== null),
  seen: z.custom<Candidate>(value => typeof value === 'object' && value !== null),
  opened_at: z.custom<Instant>(isInstant),
  expires_at: z.custom<Instant>(isInstant).nullable(),
  version: z.number(),
})

export function hitOf(row: Row): StoredHit {
  const { opened_at: openedAt, expires_at: expiresAt, ...rest } = rowShape.parse(row)
  return { ...rest, openedAt, expiresAt }
}

export async function findHit(tx: Transaction, id: string): Promise<StoredHit | undefined> {
  const { rows } = await tx.query(`select ${hitColumns} from hit h where h.id = $1`, [id])
  return rows[0] === undefined ? undefined : hitOf(rows[0])
}

export type HitFilter = { readonly status?: HitStatus; readonly after?: string; readonly limit: number }

/** The oldest first: it waits longest. */
export async function listHits(tx: Transaction, { status, after, limit }: HitFilter): Promise<readonly StoredHit[]> {
  const { rows } = await tx.query(
    `select ${hitColumns} from hit h where ($1::text is null or h.status = $1) and h.id > $2 order by h.id limit $3`,
    [status ?? null, after ?? '', limit],
  )
  return rows.map(hitOf)
}

export async function countHits(tx: Transaction): Promise<Readonly<Record<string, number>>> {
  const { rows } = await tx.query('select status, count(*) as n from hit group by status order by status')
  return Object.fromEntries(rows.map(({ status, n }) => [String(status), Number(n)]))
}
