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

export async function addFinding(tx: Transaction, acting: Acting, hit: StoredHit, finding: NewFinding): Promise<void> {
  await addFindings(tx, acting, [{ hit, finding }])
}

export async function addFindings(
  tx: Transaction,
  { now, random }: Acting,
  findings: readonly { readonly hit: StoredHit; readonly finding: NewFinding }[],
): Promise<void> {
  const column = <T>(read: (each: (typeof findings)[number]) => T) => findings.map(read)
  await tx.query(
    `insert into hit_finding (${columns})
     select id, hit, version, act, from_status, to_status, by_actor, $13, reason, words, evidence::jsonb, bound::jsonb, confirms
     from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                 $10::text[], $11::text[], $12::text[])
       as row (id, hit, version, act, from_status, to_status, by_actor, reason, words, evidence, bound, confirms)`,
    [
      column(() => newId('fnd', now, random)),
      column(({ hit }) => hit.id),
      column(({ hit }) => hit.version),
      column(({ finding }) => finding.act),
      column(({ hit }) => hit.status),
      column(({ finding }) => finding.to),
      column(({ finding }) => finding.by),
      column(({ finding }) => finding.reason ?? null),
      column(({ finding }) => finding.words ?? null),
      column(({ finding }) => canonicalJson(finding.evidence ?? [])),
      column(({ hit, finding }) => canonicalJson(finding.bound ?? hit.bound)),
      column(({ finding }) => finding.confirms ?? null),
      now,
    ],
  )
}
