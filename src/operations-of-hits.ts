import { z } from 'zod'
import {
  acts,
  dischargeDaysMax,
  type Finding,
  findHit,
  findingsOf,
  listHits,
  proposalOpen,
  reasons,
  resolveHit,
  type StoredHit,
} from './casework/screenings/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import { developmentIdentity } from './operations-callers.ts'
import type { Deps } from './operations-deps.ts'
import { candidateSchema, hitStatus, instant } from './screening-schemas.ts'
import { Refusal } from './values/index.ts'

type Fields<T> = { readonly [K in keyof T]-?: z.ZodType }

const bound = z
  .record(z.string(), z.string())
  .meta({ description: 'All that a finding rests on; any change opens the hit again.' })
export const hitFields = {
  id: z.string(),
  fingerprint: z.string(),
  source: z.string(),
  key: z.string(),
  status: hitStatus,
  bound,
  seen: candidateSchema,
  openedAt: instant,
  expiresAt: instant.nullable(),
  version: z.number(),
} satisfies Fields<StoredHit>
const hitSchema = z.strictObject({ ...hitFields, developmentIdentity: z.string().exactOptional() })

export const findingSchema = z.strictObject({
  id: z.string(),
  hit: z.string(),
  version: z.number(),
  act: z.enum([...acts, 'open']),
  from: hitStatus,
  to: hitStatus,
  by: z.string().nullable(),
  at: instant,
  reason: z.string().nullable(),
  words: z.string().nullable(),
  evidence: z.unknown(),
  bound,
  confirms: z.string().nullable(),
} satisfies Fields<Finding>)

export const listOpenHits: StoredOperation<Deps> = stored({
  name: 'hits.list',
  summary: 'Give the hits, the oldest first.',
  http: { method: 'GET', path: '/api/hits' },
  permission: 'resolve_hits',
  effect: 'reads',
  input: z.strictObject({ status: hitStatus.optional(), after: z.string().max(100).optional() }),
  output: z.strictObject({ hits: z.array(hitSchema) }),
  async run({ tx }: StoredContext<Deps>, { status, after }) {
    const filter = {
      ...(status === undefined ? {} : { status }),
      ...(after === undefined ? {} : { after }),
      limit: 100,
    }
    return { hits: [...(await listHits(tx, filter))] }
  },
})

export const readHit: StoredOperation<Deps> = stored({
  name: 'hits.read',
  summary: 'Give a hit with everything that was done about it.',
  http: { method: 'GET', path: '/api/hits/:id' },
  permission: 'resolve_hits',
  effect: 'reads',
  input: z.strictObject({ id: z.string().max(100) }),
  output: z.strictObject({
    hit: hitSchema,
    findings: z.array(findingSchema).readonly(),
    waits: z.string().nullable().meta({ description: 'The finding that waits for a second officer.' }),
  }),
  async run({ tx, about, actor }: StoredContext<Deps>, { id }) {
    about('hit', id)
    const hit = await findHit(tx, id)
    if (hit === undefined) throw new Refusal('not_found', { thing: 'hit' })
    const findings = await findingsOf(tx, id)
    return { hit: { ...hit, ...developmentIdentity(actor) }, findings, waits: proposalOpen(hit, findings)?.id ?? null }
  },
})

export const resolveOne: StoredOperation<Deps> = stored({
  name: 'hits.resolve',
  summary: 'Take a hit up, find on it, escalate it, or discharge it with a second officer.',
  http: { method: 'POST', path: '/api/hits/:id/findings' },
  permission: 'resolve_hits',
  effect: 'writes',
  input: z.strictObject({
    id: z.string().max(100),
    act: z.enum(acts).exclude(['reopen']),
    version: z
      .int()
      .meta({ description: 'Of the hit, as the officer saw it: whatever changed meanwhile is not overlooked.' }),
    reason: z.enum(reasons).exactOptional(),
    words: z.string().trim().min(1).max(5_000).exactOptional(),
    evidence: z.array(z.string().trim().min(1).max(2_000)).min(1).max(20).exactOptional(),
    days: z.int().min(1).max(dischargeDaysMax).exactOptional(),
  }),
  output: hitSchema,
  async run({ tx, acting, about, actor }: StoredContext<Deps>, { id, ...resolution }) {
    about('hit', id)
    return { ...(await resolveHit(tx, acting, id, resolution)), ...developmentIdentity(actor) }
  },
})
