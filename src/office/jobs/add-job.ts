import { canonicalJson, type Id, type Instant, newId, type Random } from '../../values/index.ts'
import type { Transaction } from '../storage/index.ts'
import { type Job, type Json, jobColumns, jobOf } from './job.ts'

/** Announced with each new job: the worker of this process listens. Those of other processes look by themselves. */
export const jobAdded = 'jobs.added'

export type NewJob = { readonly kind: string; readonly subject: string; readonly input: Json }

/**
 * Adds a job in the caller's transaction: it is there exactly when what asks for it is. Asked for again, of the same kind and about
 * the same thing, it is the one that is there.
 */
export async function addJob(
  tx: Transaction,
  { now, random }: { readonly now: Instant; readonly random: Random },
  { kind, subject, input }: NewJob,
): Promise<Job> {
  const id: Id<'job'> = newId('job', now, random)
  await tx.query(
    `insert into job (id, kind, subject, input, added_at) values ($1, $2, $3, $4, $5) on conflict (kind, subject) do nothing`,
    [id, kind, subject, canonicalJson(input), now],
  )
  const { rows } = await tx.query(`select ${jobColumns} from job where kind = $1 and subject = $2`, [kind, subject])
  const [row] = rows
  if (row === undefined) throw new Error(`The job ${kind} about ${subject} is not there after it was added`)
  tx.announce(jobAdded)
  return jobOf(row)
}

export async function findJob(tx: Transaction, id: string): Promise<Job | undefined> {
  const { rows } = await tx.query(`select ${jobColumns} from job where id = $1`, [id])
  return rows[0] === undefined ? undefined : jobOf(rows[0])
}

export async function findJobAbout(tx: Transaction, kind: string, subject: string): Promise<Job | undefined> {
  const { rows } = await tx.query(`select ${jobColumns} from job where kind = $1 and subject = $2`, [kind, subject])
  return rows[0] === undefined ? undefined : jobOf(rows[0])
}
