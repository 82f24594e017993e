import { z } from 'zod'
import {
  countQueues,
  fileOfHit,
  type HitFile,
  hitsOfParties,
  meaningOf,
  queuedHits,
  queues,
  thresholdByDefault,
} from './casework/screenings/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import { developmentIdentity } from './operations-callers.ts'
import type { Deps } from './operations-deps.ts'
import { findingSchema, hitFields } from './operations-of-hits.ts'
import { candidateSchema, explanationSchema, instant, meaningSchema } from './screening-schemas.ts'
import { Refusal } from './values/index.ts'

/** What an officer has before them who works off hits. */

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
  entry: z.unknown().meta({ description: 'What the list says now; null where the entry is no longer on it.' }),
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
