import { z } from 'zod'
import {
  type Against,
  type Candidate,
  hitStatuses,
  type PartyResult,
  partyStatuses,
  thresholdByDefault,
  type Versions,
} from './casework/screenings/index.ts'
import type {
  AlignedWord,
  ExplainedWord,
  Explanation,
  NamedDisguise,
  OwnershipFinding,
  OwnershipShare,
  ScriptBridge,
} from './reasoning/screening/index.ts'
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

export const evidenceSchema = z.strictObject({
  fact: z.string(),
  finding: z.enum(['agree', 'agree_in_part', 'conflict', 'absent']),
  query: strings,
  listed: strings,
  remark: z.string().exactOptional(),
})

export const candidateFields = {
  list: z.string(),
  key: z.string(),
  name: z.string(),
  queryName: z.string(),
  nameScore: z.number(),
  score: z.number().meta({ description: 'Probability that the entry is meant, 0 to 1, calibrated.' }),
  band: z.enum(['strong', 'possible', 'weak']),
  via: z.enum(['identifier', 'exact', 'name']),
  evidence: z.array(evidenceSchema).readonly(),
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

const ownershipShare = z.strictObject({
  owner: z.string(),
  owned: z.string(),
  share: z.string(),
  source: z.string(),
  asOf: z.string().exactOptional(),
} satisfies Fields<OwnershipShare>)
const ownershipPath = z.strictObject({ links: z.array(ownershipShare).readonly(), share: z.string() })
export const ownershipSchema = z.strictObject({
  flagged: z.boolean(),
  share: z.string(),
  owners: z
    .array(z.strictObject({ owner: z.string(), share: z.string(), paths: z.array(ownershipPath).readonly() }))
    .readonly(),
  circular: z.boolean(),
} satisfies Fields<OwnershipFinding>)

export const hitStatus = z.enum(hitStatuses)
export const standingSchema = z.strictObject(standingFields)

const word = z.strictObject({
  text: z.string().meta({ description: 'As it was compared.' }),
  source: z.string().meta({ description: 'As it was written.' }),
  oneIn: z.number().exactOptional().meta({ description: 'One in so many names of the lists has it.' }),
} satisfies Fields<ExplainedWord>)
const words = z.array(word).readonly()

export const explanationSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        query: words,
        listed: words,
        reason: z.enum([
          'exact',
          'typo',
          'transliteration',
          'translation',
          'initial',
          'abbreviation',
          'legal_form',
          'particle',
          'glued',
          'split',
          'homoglyph',
          'whole',
        ]),
        similarity: z.number(),
      } satisfies Fields<AlignedWord>),
    )
    .readonly(),
  unmatchedQuery: words,
  unmatchedListed: words,
  bridge: z
    .strictObject({
      from: z.string(),
      to: z.string(),
      queryVia: z.string(),
      listedVia: z.string(),
      by: z.enum(['transliteration', 'translation', 'both']),
    } satisfies Fields<ScriptBridge>)
    .exactOptional(),
  disguises: z
    .array(
      z.strictObject({
        kind: z.string(),
        at: z.number(),
        what: z.string(),
        in: z.enum(['query', 'listed']),
      } satisfies Fields<NamedDisguise>),
    )
    .readonly(),
  evidence: z.array(evidenceSchema).readonly(),
  nameScore: z.number(),
  score: z.number(),
  band: z.enum(['strong', 'possible', 'weak']),
} satisfies Fields<Explanation>)

export const threshold = z
  .number()
  .min(0)
  .max(1)
  .default(thresholdByDefault)
  .meta({ description: 'Candidates below it are kept in the record and are no hits.' })
