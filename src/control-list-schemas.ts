import { z } from 'zod'
import {
  editionStatuses,
  type FlagResolution,
  type KeptEdition,
  listActs,
  type ReportedFlag,
  type Signature,
} from './casework/control-lists/index.ts'
import {
  type Figure,
  type FigureChange,
  type ListChange,
  type ListFlagCode,
  type ListReport,
  listFlagTexts,
  listFormats,
  nodeKinds,
} from './law/control-lists/index.ts'
import { instant } from './screening-schemas.ts'
import { type CalendarDate, isDate } from './values/index.ts'

/** What control lists look like to those outside. The types of the rooms are the source: a field that is not described does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: z.ZodType }

export const day = z.custom<CalendarDate>(isDate).meta({ type: 'string', format: 'date' })
export const listId = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/)
/** Of a query or a path, where everything is text. */
export const numberInText = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
export const words = z.record(z.string(), z.string())
const codes = Object.keys(listFlagTexts) as readonly ListFlagCode[]
export const flagCode = z.enum(codes as [ListFlagCode, ...ListFlagCode[]])

export const keptEditionFields = {
  list: z.string(),
  number: z.number(),
  name: z.string(),
  language: z.string(),
  format: z.enum(listFormats),
  parser: z.string(),
  sha256: z.string(),
  size: z.number(),
  source: z.string(),
  retrievedAt: instant,
  statedFrom: z.string().nullable(),
  former: z.number().nullable(),
  importedBy: z.string(),
  importedAt: instant,
  entries: z.number(),
  provisions: z.number(),
  nodes: z.number(),
  flags: z.record(z.string(), z.number()).meta({ description: 'How many flags of each kind.' }),
  reportDigest: z.string().meta({ description: 'What an officer signs.' }),
  status: z.enum(editionStatuses),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable().meta({ description: 'The first day on which it no longer applies.' }),
  knownFrom: instant.nullable(),
  knownTo: instant.nullable(),
  version: z.number(),
} satisfies Fields<KeptEdition>
export const keptEditionSchema = z.strictObject(keptEditionFields)

export const figureSchema = z.strictObject({
  written: z.string(),
  at: z.number(),
  value: z.string().exactOptional().meta({ description: 'Absent where it cannot be read for certain.' }),
  unit: z.string().exactOptional(),
  of: z.string().exactOptional(),
  comparator: z.string().exactOptional(),
} satisfies Fields<Figure>)

export const changeSchema = z.strictObject({
  change: z.enum(['added', 'amended', 'moved', 'deleted']),
  path: z.string(),
  code: z.string(),
  kind: z.enum(nodeKinds),
  from: z.string().exactOptional(),
  before: z.string().exactOptional(),
  after: z.string().exactOptional(),
  fields: z.array(z.string()).readonly(),
  figures: z
    .array(
      z.strictObject({
        before: figureSchema.exactOptional(),
        after: figureSchema.exactOptional(),
        direction: z.enum(['tighter', 'looser', 'unknown']),
      } satisfies Fields<FigureChange>),
    )
    .readonly(),
} satisfies Fields<ListChange>)

export const resolutionSchema = z.strictObject({
  n: z.number(),
  uid: z.string(),
  textHash: z.string(),
  flag: z.string(),
  written: z.string(),
  value: z.string().nullable(),
  unit: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  at: instant,
  number: z.number(),
} satisfies Fields<FlagResolution>)

export const flagFields = {
  code: flagCode,
  line: z.number(),
  path: z.string(),
  value: z.string(),
  resolution: resolutionSchema.exactOptional(),
}
export const reportedFlagSchema = z.strictObject({
  ...flagFields,
  entry: z.string().exactOptional(),
  texts: words.exactOptional(),
} satisfies Fields<ReportedFlag>)

export const reportSchema = z.strictObject({
  list: z.string(),
  edition: z.string(),
  sha256: z.string(),
  nodes: z.number(),
  entries: z.number(),
  kinds: z.record(z.enum(nodeKinds), z.number()),
  notUsed: z.number(),
  passed: z.number(),
  flagCounts: z.record(z.string(), z.number()),
  former: z.strictObject({ edition: z.string(), entries: z.number(), provisions: z.number() }).exactOptional(),
} satisfies Fields<Omit<ListReport, 'flags'>>)

export const signatureSchema = z.strictObject({
  version: z.number(),
  act: z.enum(listActs),
  by: z.string(),
  at: instant,
  seen: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  words: z.string(),
  confirms: z.number().nullable(),
} satisfies Fields<Signature>)
