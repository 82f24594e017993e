import type { Transaction } from '../../../office/storage/index.ts'
import { type Finding, findingsOf } from './findings.ts'
import { hitColumns, hitOf, type StoredHit } from './hit.ts'
import { proposalOpen } from './resolve-hit.ts'

/** What officers look for: hits that nobody has settled, those that wait for a second officer, those that are settled. */
export const queues = ['open', 'waiting', 'decided'] as const
export type Queue = (typeof queues)[number]
export type QueuedHit = StoredHit & { readonly waitsFor: Pick<Finding, 'by' | 'at'> | null }

const settled = `('true_match', 'false_positive')`
/** A discharge that was proposed and neither answered nor overtaken; `proposalOpen` has the last word on each. */
const proposed = `exists (select from hit_finding f where f.hit = h.id and f.act = 'propose_discharge'
  and not exists (select from hit_finding a where a.confirms = f.id)
  and not exists (select from hit_finding l where l.hit = h.id and l.version > f.version and l.act in ('find_true_match', 'reopen', 'propose_discharge')))`
const conditions: Readonly<Record<Queue, string>> = {
  open: `h.status not in ${settled}`,
  waiting: `h.status <> 'false_positive' and ${proposed}`,
  decided: `h.status in ${settled}`,
}

/** The oldest first, since it waits longest; of those decided the newest. */
export async function queuedHits(
  tx: Transaction,
  queue: Queue,
  page: number,
  size: number,
): Promise<readonly QueuedHit[]> {
  const order = queue === 'decided' ? 'desc' : 'asc'
  const { rows } = await tx.query(
    `select ${hitColumns} from hit h where ${conditions[queue]} order by h.opened_at ${order}, h.id ${order} limit $1 offset $2`,
    [size, page * size],
  )
  return withProposals(tx, rows.map(hitOf))
}

export async function countQueues(tx: Transaction): Promise<Readonly<Record<Queue, number>>> {
  const counted = queues.map(queue => `count(*) filter (where ${conditions[queue]}) as ${queue}`)
  const { rows } = await tx.query(`select ${counted.join(', ')} from hit h`)
  return {
    open: Number(rows[0]?.['open']),
    waiting: Number(rows[0]?.['waiting']),
    decided: Number(rows[0]?.['decided']),
  }
}

export async function hitsOfParties(tx: Transaction, fingerprints: readonly string[]): Promise<readonly QueuedHit[]> {
  const { rows } = await tx.query(
    `select ${hitColumns} from hit h where h.fingerprint = any($1) order by h.opened_at, h.id limit 500`,
    [fingerprints],
  )
  return withProposals(tx, rows.map(hitOf))
}

async function withProposals(tx: Transaction, hits: readonly StoredHit[]): Promise<readonly QueuedHit[]> {
  const queued: QueuedHit[] = []
  for (const hit of hits) {
    const proposal = proposalOpen(hit, await findingsOf(tx, hit.id))
    queued.push({ ...hit, waitsFor: proposal === undefined ? null : { by: proposal.by, at: proposal.at } })
  }
  return queued
}
