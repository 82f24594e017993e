import type { Acting } from '../../../office/audit/index.ts'
import { addJob, findJob, type Job } from '../../../office/jobs/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import { uploadedRows } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'
import { loadFile } from '../files.ts'
import { type BatchInput, batchJob, columnsMax, rowsMax } from './batch-job.ts'
import { columnsOf } from './columns.ts'

/** Whose batch it is: only they, of their own kind, may see it. */
export type Owner = { readonly kind: string; readonly id: string | null }

/** Takes a table up as a job. One that cannot be read at all is refused now, and not found out later. */
export async function addBatch(tx: Transaction, acting: Acting, input: BatchInput): Promise<Job> {
  const bytes = await loadFile(tx, input.sha256)
  if (bytes === undefined) throw new Refusal('not_found', { thing: 'file' })
  const rows = countRows(bytes)
  const { actor } = acting.by
  const owner: Owner = { kind: actor.kind, id: actor.id }
  const same = `${input.sha256} ${input.scope} ${input.threshold} ${actor.kind} ${actor.id ?? ''} after `
  const subject = `${same}${await lastEnded(tx, same)}`
  return addJob(tx, acting, { kind: batchJob, subject, input: { ...input, rows, owner } })
}

/** The same table may be screened again when it has been: the lists may be others by now. One that waits already is not taken up twice. */
async function lastEnded(tx: Transaction, same: string): Promise<string> {
  const { rows } = await tx.query(
    `select count(*) as n, max(id) as last from job where kind = $1 and starts_with(subject, $2) and ended_at is not null`,
    [batchJob, same],
  )
  return `${rows[0]?.['n'] ?? 0} ${rows[0]?.['last'] ?? ''}`
}

/** Reads the whole table and keeps nothing of it but the number of its rows, of which there must be one. */
function countRows(bytes: Uint8Array): number {
  const rows = uploadedRows(bytes, { rowsMax, columnsMax })
  const { value: header } = rows.next()
  columnsOf(header?.cells ?? [])
  const count = rows.reduce(sum => sum + 1, 0)
  if (count === 0) throw new Refusal('malformed_table', { line: 1, problem: 'there are no rows below its first' })
  return count
}

/** A batch of the same caller. Somebody else's is answered like one that never was. */
export async function findBatch(tx: Transaction, acting: Acting, id: string): Promise<Job> {
  const job = await findJob(tx, id)
  const input: unknown = job?.input
  const owner: unknown = typeof input === 'object' && input !== null && 'owner' in input ? input.owner : undefined
  const { kind, id: who } = acting.by.actor
  const isOwn =
    typeof owner === 'object' &&
    owner !== null &&
    'kind' in owner &&
    'id' in owner &&
    owner.kind === kind &&
    owner.id === who
  if (job === undefined || job.kind !== batchJob || !isOwn) throw new Refusal('not_found', { thing: 'batch' })
  return job
}

/** Deletes batches that ended long ago, with what was uploaded for them: they name persons, and nobody needs them any more. */
export async function purgeBatches(tx: Transaction, olderThan: string): Promise<number> {
  const { rows } = await tx.query(`select id, input->>'sha256' as sha256 from job where kind = $1 and ended_at <= $2`, [
    batchJob,
    olderThan,
  ])
  const ids = rows.map(({ id }) => String(id))
  if (ids.length === 0) return 0
  await tx.query('delete from batch_answer where job = any($1)', [ids])
  await tx.query('delete from job where id = any($1)', [ids])
  await tx.query(
    `delete from kept_file f where f.sha256 = any($1)
       and not exists (select from list_edition e where f.sha256 = any(e.files))
       and not exists (select from job j where j.kind = $2 and j.input->>'sha256' = f.sha256)`,
    [rows.map(({ sha256 }) => String(sha256)), batchJob],
  )
  return ids.length
}
