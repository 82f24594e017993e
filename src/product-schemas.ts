import { z } from 'zod'
import {
  decisionStatuses,
  type Evidence,
  evidenceKinds,
  type KeptClassification,
  type ProductDecision,
  type ProductHead,
  productActs,
  type ReviewItem,
  type StandEdition,
} from './casework/products/index.ts'
import { classificationFields, itemFields } from './classification-schemas.ts'
import type { Fields } from './control-list-schemas.ts'
import { classificationStatuses } from './reasoning/classification/index.ts'
import { instant, sha256 } from './screening-schemas.ts'
import { type Digest, isDigest } from './values/index.ts'

/** What kept products look like to those outside. The types of the room are the source: a field that is not described does not compile. */

export const productId = z.string().max(100)
export const productName = z.string().trim().min(1).max(300)
export const productReference = z.string().trim().min(1).max(200)
export const productItem = z.strictObject(itemFields)
export const digestGiven = z.custom<Digest>(isDigest).meta({ type: 'string', description: 'sha256: and 64 digits.' })
const nulled = z.string().nullable()
const status = z.enum(classificationStatuses)

export const evidenceGiven = z.strictObject({
  kind: z.enum(evidenceKinds),
  words: z.string().trim().min(1).max(5_000),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .exactOptional(),
  sha256: sha256.exactOptional().meta({ description: 'Of a file that is kept elsewhere.' }),
})
export const evidenceList = z.array(evidenceGiven).max(20).default([])

const entry = z.strictObject({ list: z.string(), code: z.string() })
const edition = z.strictObject({
  list: z.string(),
  number: z.number().nullable().meta({ description: 'Null for our own short titles, where no text was brought in.' }),
  edition: z.string(),
  sha256: z.string(),
} satisfies Fields<StandEdition>)
export const editionsSchema = z.array(edition).readonly()

export const productHead = z.strictObject({
  id: z.string(),
  name: z.string(),
  reference: nulled,
  status,
  settledBy: z.enum(['rules', 'person']),
  entries: z.array(entry).readonly().meta({ description: 'Where it is listed.' }),
  version: z.number(),
  savedAt: instant,
  changedAt: instant,
} satisfies Fields<ProductHead>)

const classifiedFields = {
  version: z.number().meta({ description: 'Of the product, that it made.' }),
  because: z.enum(productActs),
  name: z.string(),
  reference: nulled,
  item: productItem,
  status,
  editions: editionsSchema,
  rules: z.string().meta({ description: 'Digest of all entry rules as they were.' }),
  stand: z.string().meta({ description: 'Digest of the editions, rules and standings together.' }),
  by: z.string(),
  at: instant,
} satisfies Fields<Omit<KeptClassification, 'answer'>>
export const keptClassification = z.strictObject({ ...classifiedFields, answer: z.strictObject(classificationFields) })
const pastClassification = z.strictObject(classifiedFields).omit({ item: true })

const evidence = z.strictObject({
  n: z.number(),
  version: z.number(),
  kind: z.enum(evidenceKinds),
  words: z.string(),
  link: nulled,
  sha256: nulled,
  by: z.string(),
  at: instant,
} satisfies Fields<Evidence>)

export const productDecision = z.strictObject({
  version: z.number(),
  of: z.number().meta({ description: 'Version of the classification that the person had before them.' }),
  status: z.enum(decisionStatuses),
  list: nulled,
  code: nulled,
  path: nulled,
  agrees: z.boolean(),
  reason: z.string(),
  evidence: z.array(z.number()).readonly(),
  editions: editionsSchema,
  rules: z.string(),
  stand: z.string(),
  by: z.string(),
  at: instant,
} satisfies Fields<ProductDecision>)

const listed = { list: z.string(), path: z.string() }
export const touchSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('provision'),
    ...listed,
    change: z.enum(['added', 'amended', 'moved', 'deleted']),
    from: z.string().exactOptional(),
    direction: z.enum(['tighter', 'looser', 'unknown']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('rules'), ...listed }),
  z.strictObject({ kind: z.literal('drafted'), ...listed }),
  z.strictObject({ kind: z.literal('list'), list: z.string(), change: z.enum(['added', 'deleted']) }),
])

export const reviewSchema = z.strictObject({
  product: productHead,
  was: z.strictObject({ version: z.number(), status, entries: z.array(entry).readonly(), editions: editionsSchema }),
  now: z.strictObject({ status, entries: z.array(entry).readonly(), editions: editionsSchema }),
  wouldChange: z.boolean().meta({ description: 'Whether the rules give another status or other entries now.' }),
  touches: z.array(touchSchema).readonly(),
  touchesLeftOut: z.number(),
  decision: productDecision.nullable().meta({ description: 'The decision that is to be looked at again.' }),
  seen: z.string().meta({ description: 'To be sent with a decision: the lists and rules that were looked at.' }),
} satisfies Fields<ReviewItem>)

export const productSchema = z.strictObject({
  product: productHead,
  classification: keptClassification,
  decision: productDecision.nullable().meta({ description: 'On what the item is now.' }),
  classifications: z.array(pastClassification).readonly().meta({ description: 'All, the newest first.' }),
  decisions: z.array(productDecision).readonly(),
  evidence: z.array(evidence).readonly(),
  review: reviewSchema
    .nullable()
    .meta({ description: 'Why it is to be looked at again; null where nothing touches it.' }),
  seen: z.string().meta({ description: 'To be sent with a decision.' }),
  developmentIdentity: z.string().exactOptional(),
})
