import { z } from 'zod'
import {
  type Against,
  type Candidate,
  hitStatuses,
  type PartyResult,
  partyStatuses,
  type Versions,
} from './casework/screenings/index.ts'
import { type Instant, isInstant } from './values/index.ts'

/** What screenings look like to those outside. The types of the rooms are the source: a field that is not described does not compile. */
type Fields<T> = { readonly [K in keyof T]-?: z.ZodType }

export const instant = z.custom<Instant>(isInstant).meta({ type: 'string', format: 'date-time' })
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const strings = z.array(z.string()).readonly()

export const meaningSchema = z.strictObject({
  effect: z.enum(['prohibit', 'licence', 'red_flag', 'watch']).meta({
    description:
      'What being on this list means under the law. A foreign list is a red flag unless national law adopts it.',
  }),
  partyList: z
    .string()
    .exactOptional()
    .meta({ description: 'What a true match establishes of the party in a determination.' }),
  cite: strings,
  confidence: z.enum(['V', 'E', 'I', 'K']),
})

const evidence = z.strictObject({
  fact: z.string(),
  finding: z.enum(['agree', 'agree_in_part', 'conflict', 'absent']),
  query: strings,
  listed: strings,
  remark: z.string().exactOptional(),
})

const candidateFields = {
  list: z.string(),
  key: z.string(),
  name: z.string(),
  queryName: z.string(),
  nameScore: z.number(),
  score: z.number().meta({ description: 'Probability that the entry is meant, 0 to 1, calibrated.' }),
  band: z.enum(['strong', 'possible', 'weak']),
  via: z.enum(['identifier', 'exact', 'name']),
  evidence: z.array(evidence).readonly(),
} satisfies Fields<Candidate>
export const candidateSchema = z.strictObject(candidateFields)

const standingFields = {
  state: z.enum(['current', 'stale', 'absent']),
  ageDays: z.number().nullable(),
  because: z.string().exactOptional(),
}
export const againstSchema = z.strictObject({
  ...standingFields,
  list: z.string(),
  needed: z.boolean(),
  edition: z.number().nullable(),
  sha256: z.string().nullable(),
  published: z.string().nullable(),
} satisfies Fields<Against>)

export const resultSchema = z.strictObject({
  id: z.string(),
  role: z.string().exactOptional(),
  fingerprint: z.string(),
  status: z.enum(partyStatuses).meta({
    description:
      '`no_hit` only where every needed list was read and is current; `not_screened` and `stale_list` are never that.',
  }),
  hits: z.array(z.strictObject({ ...candidateFields, meaning: meaningSchema })).readonly(),
  below: z.array(candidateSchema).readonly(),
  weak: z.strictObject({ why: z.string(), cap: z.number() }).exactOptional(),
  notScreened: strings,
  stale: strings,
} satisfies Fields<PartyResult>)

export const versionsSchema = z.strictObject({
  matcher: z.string(),
  calibration: z.string(),
} satisfies Fields<Versions>)

export const hitStatus = z.enum(hitStatuses)
export const standingSchema = z.strictObject(standingFields)
