import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { EntryRules } from '../../../law/entry-rules/index.ts'
import type { Acting } from '../../../office/audit/index.ts'
import { addJob } from '../../../office/jobs/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import { canonicalJson } from '../../../values/index.ts'
import { byWhom } from '../keeping.ts'
import type { Owner } from '../owner.ts'
import { columnsOf } from './columns.ts'
import { type BatchView, findProductBatch } from './find-batch.ts'
import { readRows } from './read-rows.ts'

export const productBatchJob = 'products.batch'

export type ToClassify = {
  readonly owner: Owner
  readonly bytes: Uint8Array
  /** Whether each row becomes a product. */
  readonly keep: boolean
  readonly rules: EntryRules
}

const pack = promisify(gzip)

/** Takes a table up as a job. One that cannot be read at all is refused now; one that waits already is not taken up twice. */
export async function addProductBatch(
  tx: Transaction,
  acting: Acting,
  { owner, bytes, keep, rules }: ToClassify,
): Promise<BatchView> {
  const [header] = readRows(bytes)
  const { ignored } = columnsOf(header?.cells ?? [], rules)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const subject = `${owner} ${sha256} ${keep ? 'keep' : 'answer'} ${await lastEnded(tx, owner, sha256, keep)}`
  const input = { by: { kind: acting.by.actor.kind, id: byWhom(acting) } }
  const job = await addJob(tx, acting, { kind: productBatchJob, subject, input })
  await tx.query(
    `insert into product_batch (job, owner, sha256, keep, ignored, packing, bytes, added_at)
     values ($1, $2, $3, $4, $5, 'gzip', $6, $7) on conflict (job) do nothing`,
    [job.id, owner, sha256, keep, canonicalJson(ignored), await pack(bytes, { level: 6 }), acting.now],
  )
  return findProductBatch(tx, owner, job.id)
}

/**
 * The same table may be classified again when it has been: the lists may be others by now. The last one tells the next from those before
 * it; how many there were would not do, since old ones are deleted.
 */
async function lastEnded(tx: Transaction, owner: Owner, sha256: string, keep: boolean): Promise<string> {
  const { rows } = await tx.query(
    `select count(*) as n, max(b.job) as last from product_batch b join job j on j.id = b.job
     where b.owner = $1 and b.sha256 = $2 and b.keep = $3 and j.ended_at is not null`,
    [owner, sha256, keep],
  )
  return `${rows[0]?.['n'] ?? 0} ${rows[0]?.['last'] ?? ''}`
}

/** Deletes tables that were answered long ago, with their answers: nobody needs them any more. What was kept as products stays. */
export async function purgeProductBatches(tx: Transaction, olderThan: string): Promise<number> {
  const { rows } = await tx.query(`select id from job where kind = $1 and ended_at <= $2`, [productBatchJob, olderThan])
  const ids = rows.map(({ id }) => String(id))
  if (ids.length === 0) return 0
  await tx.query('delete from product_batch_row where job = any($1)', [ids])
  await tx.query('delete from product_batch where job = any($1)', [ids])
  await tx.query('delete from job where id = any($1)', [ids])
  return ids.length
}
