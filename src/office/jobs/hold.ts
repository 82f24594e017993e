import { canonicalJson, type Instant } from '../../values/index.ts'
import type { Storage, Transaction } from '../storage/index.ts'
import { type Job, type Json, jobColumns, jobOf } from './job.ts'

/** How long a process that says nothing keeps its job. The database's clock counts, since those of two machines differ. */
const holdSeconds = 30
/** A job taken up so often without coming to an end is given up: it may be what ends the processes. */
export const attemptsMax = 5

/**
 * Takes up the oldest job of these kinds that nobody holds. Two processes never take the same: one row is locked by one, and passed
 * over by the other.
 */
export async function takeJob(storage: Storage, kinds: readonly string[], holder: string): Promise<Job | undefined> {
  const { rows } = await storage.query(
    `update job set status = 'running', holder = $2, held_until = clock_timestamp() + make_interval(secs => ${holdSeconds}),
                    attempts = attempts + 1
     where id = (
       select id from job
       where kind = any($1) and (status = 'waiting' or (status = 'running' and held_until < clock_timestamp()))
       order by added_at, id limit 1 for update skip locked
     )
     returning ${jobColumns}`,
    [kinds, holder],
  )
  return rows[0] === undefined ? undefined : jobOf(rows[0])
}

/** The jobs of whoever had this database before: for an engine that only one process has, whatever is held is held by the dead. */
export async function releaseAll(storage: Storage): Promise<void> {
  await storage.query(`update job set status = 'waiting', holder = null, held_until = null where status = 'running'`)
}

export type Step = { readonly cursor: Json; readonly done: number; readonly total?: number }

/** Moves the cursor on, in the transaction of the slice it moves past. Whoever has lost the job meanwhile writes nothing. */
export async function moveOn(tx: Transaction, job: Job, holder: string, { cursor, done, total }: Step): Promise<void> {
  const { count } = await tx.query(
    `update job set cursor = $3, done = $4, total = coalesce($5, total), attempts = 1,
                    held_until = clock_timestamp() + make_interval(secs => ${holdSeconds})
     where id = $1 and status = 'running' and holder = $2`,
    [job.id, holder, canonicalJson(cursor), done, total ?? null],
  )
  if (count !== 1) throw new LostJob(job)
}

export async function end(
  tx: Transaction,
  job: Job,
  holder: string,
  { status, result, now }: { readonly status: 'done' | 'failed'; readonly result: Json; readonly now: Instant },
): Promise<void> {
  const { count } = await tx.query(
    `update job set status = $3, result = $4, ended_at = $5, holder = null, held_until = null
     where id = $1 and status = 'running' and holder = $2`,
    [job.id, holder, status, canonicalJson(result), now],
  )
  if (count !== 1) throw new LostJob(job)
}

/** Puts it back for whoever comes next, as far as it is done. */
export async function letGo(storage: Storage, job: Job, holder: string): Promise<void> {
  await storage.query(
    `update job set status = 'waiting', holder = null, held_until = null, attempts = greatest(attempts - 1, 0)
     where id = $1 and status = 'running' and holder = $2`,
    [job.id, holder],
  )
}

/** Another process has taken the job up, because this one was silent for too long. */
export class LostJob extends Error {
  constructor(job: Job) {
    super(`The job ${job.id} is held by another process`)
  }
}
