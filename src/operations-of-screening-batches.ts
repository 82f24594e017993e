import { z } from 'zod'
import { addBatch, answersAsCsv, findBatch } from './casework/screenings/index.ts'
import { jobStatuses } from './office/jobs/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import { scopeOf } from './operations-callers.ts'
import type { Deps } from './operations-deps.ts'
import { instant, sha256, threshold } from './screening-schemas.ts'
import { Refusal } from './values/index.ts'

/** Of the job no more than this: its input says who it is for. */
const batchSchema = z.object({
  id: z.string(),
  status: z.enum(jobStatuses),
  done: z.number(),
  total: z.number().nullable(),
  result: z.unknown(),
  addedAt: instant,
  endedAt: instant.nullable(),
})

export const addBatchOfParties: StoredOperation<Deps> = stored({
  name: 'screenings.add_batch',
  summary: 'Screen each row of an uploaded table, as a job.',
  http: { method: 'POST', path: '/api/screening-batches' },
  status: 201,
  permission: 'screen_batches',
  effect: 'writes',
  input: z.strictObject({ file: sha256, threshold }),
  output: batchSchema,
  async run(context: StoredContext<Deps>, { file, threshold: shownFrom }) {
    const { tx, acting, about } = context
    const job = await addBatch(tx, acting, { sha256: file, scope: scopeOf(context), threshold: shownFrom })
    about('job', job.id)
    return job
  },
})

export const readBatch: StoredOperation<Deps> = stored({
  name: 'screenings.batch',
  summary: 'Say how far a batch has come.',
  http: { method: 'GET', path: '/api/screening-batches/:id' },
  permission: 'screen_batches',
  effect: 'reads',
  input: z.strictObject({ id: z.string().max(100) }),
  output: batchSchema,
  async run({ tx, acting, about }: StoredContext<Deps>, { id }) {
    const job = await findBatch(tx, acting, id)
    about('job', job.id)
    return job
  },
})

export const downloadBatch: StoredOperation<Deps> = stored({
  name: 'screenings.batch_answers',
  summary: 'Give the answers of a batch as a table that no spreadsheet takes for formulas.',
  http: { method: 'GET', path: '/api/screening-batches/:id/answers' },
  permission: 'screen_batches',
  effect: 'reads',
  isStream: true,
  download: { type: 'text/csv; charset=utf-8', name: 'screening-answers.csv' },
  input: z.strictObject({ id: z.string().max(100) }),
  output: z.strictObject({ lines: z.custom<AsyncIterable<string>>() }),
  async run({ tx, acting, about, deps }: StoredContext<Deps>, { id }) {
    const job = await findBatch(tx, acting, id)
    about('job', job.id)
    if (job.status !== 'done') throw new Refusal('wrong_state', { act: 'download', state: job.status })
    return { lines: answersAsCsv(deps.storage, job.id) }
  },
})
