import { z } from 'zod'
import {
  type BatchSummary,
  browseEntries,
  findBatch,
  lookUp,
  meaningOf,
  readStates,
  summaryOfBatch,
  thresholdByDefault,
} from './casework/screenings/index.ts'
import { partyInput, partyOf } from './law/designations/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import { scopeOf } from './operations-callers.ts'
import type { Deps } from './operations-deps.ts'
import { sourceFor } from './operations-of-lists.ts'
import {
  againstSchema,
  candidateFields,
  explanationSchema,
  instant,
  meaningSchema,
  resultSchema,
  versionsSchema,
} from './screening-schemas.ts'

/** What those read who look at screenings, hits and lists: the same things as elsewhere, put together for one look. */

const entry = z
  .unknown()
  .meta({ description: 'What the list says, as its publisher does; null where it is not there now.' })

export const explainScreening: StoredOperation<Deps> = stored({
  name: 'screenings.explain',
  summary: 'Screen one party and say of every hit why it is one, word by word. Nothing is kept.',
  http: { method: 'POST', path: '/api/screenings/explain' },
  permission: 'screen',
  effect: 'reads',
  input: z.strictObject({ party: partyInput, limit: z.int().min(1).max(50).default(20) }),
  output: z.strictObject({
    asOf: instant,
    threshold: z.number(),
    against: z.array(againstSchema).readonly(),
    versions: versionsSchema,
    result: resultSchema.omit({ hits: true }),
    hits: z.array(
      z.strictObject({ ...candidateFields, meaning: meaningSchema, explanation: explanationSchema, entry }),
    ),
  }),
  async run(context: StoredContext<Deps>, { party: input, limit }) {
    const { tx, acting, deps } = context
    const party = partyOf(input, '/party')
    const question = { party, limit, threshold: thresholdByDefault, scope: scopeOf(context) } as const
    const { hits, ...found } = await lookUp(tx, acting, deps.screenings, question)
    const { meanings } = deps.screenings
    return {
      asOf: acting.now,
      threshold: thresholdByDefault,
      ...found,
      hits: hits.map(hit => ({ ...hit, meaning: meaningOf(meanings, hit.list, hit.entry?.programmes) })),
    }
  },
})

const summarySchema = z.strictObject({
  counts: z.record(z.string(), z.number()),
  unread: z.array(z.unknown()).readonly(),
  found: z.array(z.unknown()).readonly(),
} satisfies { readonly [K in keyof BatchSummary]: z.ZodType })

export const summariseBatch: StoredOperation<Deps> = stored({
  name: 'screenings.batch_summary',
  summary: 'Count how the rows of a batch came out, and give the first that were not read and the first with hits.',
  http: { method: 'GET', path: '/api/screening-batches/:id/summary' },
  permission: 'screen_batches',
  effect: 'reads',
  input: z.strictObject({ id: z.string().max(100) }),
  output: summarySchema,
  async run({ tx, acting, about }: StoredContext<Deps>, { id }) {
    const job = await findBatch(tx, acting, id)
    about('job', job.id)
    return summaryOfBatch(tx, job.id, 50)
  },
})

export const listEntries: StoredOperation<Deps> = stored({
  name: 'lists.entries',
  summary: 'Give the entries of a list as it is in force, page by page in the order of their keys.',
  http: { method: 'GET', path: '/api/lists/:source/entries' },
  permission: 'screen',
  effect: 'reads',
  input: z.strictObject({ source: z.string().max(100), after: z.string().max(200).default('') }),
  output: z.strictObject({ entries: z.array(z.unknown()), hasMore: z.boolean() }),
  async run(context: StoredContext<Deps>, { source, after }) {
    const { id } = sourceFor(context, source)
    context.about('list', id)
    const edition = (await readStates(context.tx)).get(id)?.edition ?? null
    const entries = edition === null ? [] : await browseEntries(context.tx, id, edition, after, entriesMax)
    return { entries: [...entries], hasMore: entries.length === entriesMax }
  },
})
const entriesMax = 50
