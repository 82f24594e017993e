import { z } from 'zod'
import {
  type BatchSummary,
  browseEntries,
  countQueues,
  fileOfHit,
  findBatch,
  type HitFile,
  hitsOfParties,
  lookUp,
  meaningOf,
  queuedHits,
  queues,
  readStates,
  summaryOfBatch,
  thresholdByDefault,
} from './casework/screenings/index.ts'
import { partyInput, partyOf } from './law/designations/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { findingSchema, hitFields } from './operations-of-hits.ts'
import { sourceFor } from './operations-of-lists.ts'
import { developmentIdentity, scopeOf } from './operations-of-screening.ts'
import {
  againstSchema,
  candidateFields,
  candidateSchema,
  explanationSchema,
  instant,
  meaningSchema,
  resultSchema,
  versionsSchema,
} from './screening-schemas.ts'
import { Refusal } from './values/index.ts'

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

const queuedSchema = z.strictObject({
  ...hitFields,
  waitsFor: z.strictObject({ by: z.string().nullable(), at: instant }).nullable(),
})
const counts = z.strictObject({ open: z.number(), waiting: z.number(), decided: z.number() })
const queueSize = 50

export const queueOfHits: StoredOperation<Deps> = stored({
  name: 'hits.queue',
  summary: 'Give the hits that are open, that wait for a second officer, or that are decided, page by page.',
  http: { method: 'GET', path: '/api/hit-queues/:queue' },
  permission: 'resolve_hits',
  effect: 'reads',
  input: z.strictObject({
    queue: z.enum(queues),
    page: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .default(0),
  }),
  output: z.strictObject({ hits: z.array(queuedSchema), counts, hasMore: z.boolean() }),
  async run({ tx, about }: StoredContext<Deps>, { queue, page }) {
    about('hit_queue', queue)
    const hits = await queuedHits(tx, queue, page, queueSize)
    return { hits: [...hits], counts: await countQueues(tx), hasMore: hits.length === queueSize }
  },
})

export const hitsOfScreened: StoredOperation<Deps> = stored({
  name: 'hits.of_parties',
  summary: 'Give the hits of parties, by their fingerprints.',
  http: { method: 'POST', path: '/api/hits/of-parties' },
  permission: 'resolve_hits',
  effect: 'reads',
  input: z.strictObject({ fingerprints: z.array(z.string().max(100)).max(200) }),
  output: z.strictObject({ hits: z.array(queuedSchema) }),
  run: async ({ tx }: StoredContext<Deps>, { fingerprints }) => ({
    hits: [...(await hitsOfParties(tx, fingerprints))],
  }),
})

const fileFields = {
  hit: z.strictObject({ ...hitFields, developmentIdentity: z.string().exactOptional() }),
  findings: z.array(findingSchema).readonly(),
  waits: z.string().nullable(),
  party: z.unknown(),
  knownFrom: z.array(z.strictObject({ kind: z.string(), ref: z.string(), lastSeen: instant })).readonly(),
  entry,
  explanation: explanationSchema.nullable(),
  near: z.array(candidateSchema).readonly(),
  screenings: z.array(z.strictObject({ digest: z.string(), firstAt: instant })).readonly(),
} satisfies { readonly [K in keyof HitFile]: z.ZodType }

export const readHitFile: StoredOperation<Deps> = stored({
  name: 'hits.file',
  summary:
    'Give a hit with everything that an officer needs to settle it: party, entry, why, what was done, what is near.',
  http: { method: 'GET', path: '/api/hits/:id/file' },
  permission: 'resolve_hits',
  effect: 'reads',
  input: z.strictObject({ id: z.string().max(100) }),
  output: z.strictObject({ ...fileFields, threshold: z.number(), meaning: meaningSchema }),
  async run({ tx, acting, deps, about, actor }: StoredContext<Deps>, { id }) {
    about('hit', id)
    const file = await fileOfHit(tx, acting, deps.screenings, id)
    if (file === undefined) throw new Refusal('not_found', { thing: 'hit' })
    const meaning = meaningOf(deps.screenings.meanings, file.hit.source, file.entry?.programmes)
    return { ...file, hit: { ...file.hit, ...developmentIdentity(actor) }, threshold: thresholdByDefault, meaning }
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
