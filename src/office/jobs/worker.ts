import { type Clock, isRefusal, newId, type Random } from '../../values/index.ts'
import type { Storage, Transaction } from '../storage/index.ts'
import { jobAdded } from './add-job.ts'
import { attemptsMax, end, LostJob, letGo, moveOn, releaseAll, type Step, takeJob } from './hold.ts'
import type { Job, Json } from './job.ts'

/** A piece of a job: computed outside any transaction, written in the one that moves the cursor past it. */
export type Slice = Step & { readonly write: (tx: Transaction) => Promise<void> }

/** How one kind of job is done. `slices` begins at the job's cursor; what it returns is the job's result. */
export type Handler = {
  readonly slices: (job: Job) => AsyncGenerator<Slice, Json>
  /** In the transaction that ends the job, whichever way. */
  readonly atEnd?: (tx: Transaction, job: Job, ended: Ended) => Promise<void>
}
export type Ended = { readonly status: 'done' | 'failed'; readonly result: Json }

export type WorkerParts = {
  readonly storage: Storage
  readonly clock: Clock
  readonly random: Random
  readonly handlers: Readonly<Record<string, Handler>>
  readonly onFailure: (error: unknown, job: Job | undefined) => void
}

export type Worker = {
  /** Waits until nothing is left to take up. */
  readonly idle: () => Promise<void>
  /** Ends after the slice at hand and lets go of its job. */
  readonly stop: () => Promise<void>
}

/** How often a process looks for jobs that another one added or left behind. */
const lookMs = 2_000

/** Does the jobs of this database, one at a time, until it is stopped. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { storage, onFailure } = parts
  const holder = newId('req', parts.clock(), parts.random)
  if (storage.engine === 'embedded') await releaseAll(storage)
  let isStopping = false
  let running: Promise<void> | undefined
  let isAskedAgain = false
  const stopping = () => isStopping

  const work = async () => {
    do {
      isAskedAgain = false
      while (!isStopping && (await takeOne(parts, holder, stopping)));
    } while (isAskedAgain && !isStopping)
  }
  const wake = () => {
    if (isStopping) return
    isAskedAgain = true
    running ??= work()
      .catch((error: unknown) => onFailure(error, undefined))
      .finally(() => {
        running = undefined
      })
  }
  const silence = storage.listen(jobAdded, wake)
  const looking = setInterval(wake, lookMs).unref()
  wake()
  return {
    async idle() {
      while (running !== undefined) await running
    },
    async stop() {
      isStopping = true
      silence()
      clearInterval(looking)
      await running
    },
  }
}

async function takeOne(parts: WorkerParts, holder: string, isStopping: () => boolean): Promise<boolean> {
  const { storage, handlers, onFailure } = parts
  const job = await takeJob(storage, Object.keys(handlers), holder)
  const handler = job === undefined ? undefined : handlers[job.kind]
  if (job === undefined || handler === undefined) return false
  try {
    if (job.attempts > attemptsMax) await finish(parts, handler, job, holder, { status: 'failed', result: 'given_up' })
    else await go(parts, handler, job, holder, isStopping)
    return true
  } catch (error) {
    if (error instanceof LostJob) return true
    onFailure(error, job)
    // A fault of the job's own input ends it; a database that is away, or a bug, may pass with the next attempt.
    if (isRefusal(error) && error.code !== 'storage_unavailable')
      await finish(parts, handler, job, holder, {
        status: 'failed',
        result: { code: error.code, message: error.message },
      })
    return isRefusal(error) && error.code !== 'storage_unavailable'
  }
}

async function go(parts: WorkerParts, handler: Handler, job: Job, holder: string, isStopping: () => boolean) {
  const { storage } = parts
  const slices = handler.slices(job)
  for (;;) {
    const next = await slices.next()
    if (next.done === true) return finish(parts, handler, job, holder, { status: 'done', result: next.value })
    const { write, ...step } = next.value
    await storage.transaction(async tx => {
      await write(tx)
      await moveOn(tx, job, holder, step)
    })
    // Requests have their turn between two slices.
    await new Promise(resolve => setImmediate(resolve))
    if (isStopping()) {
      await slices.return(null)
      return letGo(storage, job, holder)
    }
  }
}

async function finish({ storage, clock }: WorkerParts, handler: Handler, job: Job, holder: string, ended: Ended) {
  await storage.transaction(async tx => {
    await handler.atEnd?.(tx, job, ended)
    await end(tx, job, holder, { ...ended, now: clock() })
  })
}
