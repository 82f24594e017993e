import { z } from 'zod'
import type { Acting } from '../../../office/audit/index.ts'
import type { Row, Transaction } from '../../../office/storage/index.ts'
import { canonicalJson, type Id, type Instant, isInstant, newId } from '../../../values/index.ts'
import type { Bound, StoredHit } from './hit.ts'
import { type Act, acts, type HitStatus } from './transitions.ts'

/** What was done about a hit, by whom and why. Only ever added to: it is what four eyes are counted from. */
export type Finding = {
  readonly id: Id<'fnd'>
  readonly hit: Id<'hit'>
  /** The version of the hit that was answered. */
  readonly version: number
  readonly act: Act | 'open'
  readonly from: HitStatus
  readonly to: HitStatus
  /** Null: nobody asked for it, the system did it. */
  readonly by: string | null
  readonly at: Instant
  readonly reason: string | null
  readonly words: string | null
  readonly evidence: unknown
  readonly bound: Bound
  readonly confirms: Id<'fnd'> | null
}

const columns = 'id, hit, version, act, from_status, to_status, by_actor, at, reason, words, evidence, bound, confirms'

const rowShape = z.object({
  id: z.custom<Id<'fnd'>>(value => typeof value === 'string'),
  hit: z.custom<Id<'hit'>>(value => typeof value === 'string'),
  version: z.number(),
  act: z.enum([...acts, 'open']),
  from_status: z.custom<HitStatus>(value => typeof value === 'string'),
  to_status: z.custom<HitStatus>(value => typeof value === 'string'),
  by_actor: z.string().nullable(),
  at: z.custom<Instant>(isInstant),
  reason: z.string().nullable(),
  words: z.string().nullable(),
  evidence: z.unknown(),
  bound: z.custom<Bound>(value => typeof value === 'object' && value !== null),
  confirms: z.custom<Id<'fnd'>>(value => typeof value === 'string').nullable(),
})

function findingOf(row: Row): Finding {
  const { from_status: from, to_status: to, by_actor: by, ...rest } = rowShape.parse(row)
  return { ...rest, from, to, by }
}

/** In the order in which they were made. */
export async function findingsOf(tx: Transaction, hit: string): Promise<readonly Finding[]> {
  const { rows } = await tx.query(`select ${columns} from hit_finding where hit = $1 order by version`, [hit])
  return rows.map(findingOf)
}

export type NewFinding = Pick<Finding, 'act' | 'to' | 'by'> & {
  readonly reason?: string
  readonly words?: string
  readonly evidence?: unknown
  readonly confirms?: Id<'fnd'>
  readonly bound?: Bound
}

export async function addFinding(tx: Transaction, acting: Acting, hit: StoredHit, finding: NewFinding): Promise<Id<'fnd'>> {
  const id = newId('fnd', acting.now, acting.random)
  await tx.query(
    `insert into hit_finding (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      hit.id,
      hit.version,
      finding.act,
      hit.status,
      finding.to,
      finding.by,
      acting.now,
      finding.reason ?? null,
      finding.words ?? null,
      canonicalJson(finding.evidence ?? []),
      canonicalJson(finding.bound ?? hit.bound),
      finding.confirms ?? null,
    ],
  )
  return id
}
