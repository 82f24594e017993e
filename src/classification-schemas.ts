import { z } from 'zod'
import {
  type CandidateAnswer,
  type ClassificationAnswer,
  classificationStatuses,
  type FactAnswer,
  type ProvisionAnswer,
  type QuestionAnswer,
  type RungAnswer,
} from './reasoning/classification/index.ts'

/** What a classification looks like to those outside; the types of `reasoning/classification` are the source. */
type Fields<T> = { readonly [K in keyof T]-?: z.ZodType }

const fact = z.union([z.string().max(2_000), z.boolean(), z.array(z.string().max(200)).max(100).readonly()]).meta({
  description:
    'A quantity with its unit ("1950 MPa"), a range ("1900..2000 MPa"), yes, no, a choice or several, or "unknown".',
})
export const itemFields = {
  text: z
    .string()
    .max(20_000)
    .meta({ description: 'What the item is, in any language: a data sheet, or a few words.' }),
  hs: z
    .string()
    .max(20)
    .exactOptional()
    .meta({ description: 'Harmonized System code. It ranks, and excludes nothing.' }),
  attributes: z.record(z.string().max(100), fact).exactOptional(),
  subjects: z
    .array(z.string().max(100))
    .max(20)
    .readonly()
    .exactOptional()
    .meta({ description: 'What the item is, by subject of the rules, in place of what its text is read to say.' }),
  isNot: z
    .array(z.string().max(100))
    .max(100)
    .readonly()
    .exactOptional()
    .meta({ description: 'Subjects that the item is not.' }),
}
export const itemSchema = z.strictObject({ id: z.union([z.string().max(200), z.number()]).nullish(), ...itemFields })
export type ItemGiven = z.infer<typeof itemSchema>

const text = z.record(z.string(), z.string()).meta({ description: 'Language (BCP 47) to words.' })
const truth = z.enum(['true', 'false', 'open'])
const rungs: z.ZodType = z.lazy(() => z.array(rung).readonly())
const rung = z
  .strictObject({
    is: truth,
    kind: z.enum(['all', 'any', 'not', 'limit', 'yes_no', 'choice', 'meets', 'subject']),
    attribute: z.string().exactOptional(),
    label: text.exactOptional(),
    limit: z.string().exactOptional(),
    wanted: z.array(text).readonly().exactOptional(),
    path: z.string().exactOptional(),
    has: z.string().exactOptional(),
    hasInUnit: z.string().exactOptional().meta({ description: 'The same in the unit of the limit; ≈ where rounded.' }),
    of: rungs.exactOptional(),
  } satisfies Fields<RungAnswer>)
  .meta({ id: 'ClassificationRung' })

const provision = z.strictObject({
  path: z.string(),
  says: text,
  is: truth,
  subject: truth,
  subjects: z.array(text).readonly(),
  conditions: rung,
  exceptions: z.array(z.strictObject({ note: z.string(), says: text, is: truth, conditions: rung })).readonly(),
  yields: z.array(z.strictObject({ path: z.string(), is: truth })).readonly(),
} satisfies Fields<ProvisionAnswer>)

const candidate = z.strictObject({
  list: z.string(),
  code: z.string(),
  path: z.string(),
  score: z.number(),
  verdict: z.enum(['met', 'ruled_out', 'open', 'draft', 'no_rules']),
  why: z.array(z.strictObject({ kind: z.string(), what: z.string() })).readonly(),
  provisions: z.array(provision).readonly().exactOptional(),
} satisfies Fields<CandidateAnswer>)

const question = z.strictObject({
  attribute: z.string().exactOptional(),
  subjects: z.array(z.string()).readonly().exactOptional(),
  asks: text,
  kind: z.enum(['quantity', 'choice', 'yes_no', 'judgement', 'subject']),
  unit: z.string().exactOptional(),
  choices: z
    .array(z.strictObject({ id: z.string(), label: text }))
    .readonly()
    .exactOptional(),
  criteria: text.exactOptional(),
  paths: z.array(z.string()).readonly(),
} satisfies Fields<QuestionAnswer>)

const knownFact = z.strictObject({
  attribute: z.string(),
  label: text,
  written: z.string(),
  from: z.enum(['stated', 'text', 'kind']),
} satisfies Fields<FactAnswer>)

export const classificationFields = {
  status: z.enum(classificationStatuses).meta({
    description: 'not_listed only where rules ruled out every candidate; what is not said never releases.',
  }),
  candidates: z.array(candidate).readonly(),
  questions: z.array(question).readonly(),
  subjects: z.array(z.strictObject({ id: z.string(), label: text, written: z.string().exactOptional() })).readonly(),
  facts: z.array(knownFact).readonly(),
} satisfies Fields<ClassificationAnswer>

export const classificationSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).nullable(),
  ...classificationFields,
  asOf: z.string(),
  lists: z.array(z.strictObject({ list: z.string(), edition: z.string(), sha256: z.string() })).readonly(),
})
