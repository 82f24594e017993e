import { z } from 'zod'
import type {
  Almost,
  DeadlineAnswer,
  Determination,
  Explained,
  Explanation,
  Flip,
  Missing,
  Reason,
  RouteAnswer,
  Rung,
  Stretch,
  Warning,
} from './reasoning/determination/index.ts'

/**
 * What an answer looks like to those outside, for `openapi.json` and for the tests that hold answers against it. The types of
 * `reasoning/determination` are the source: a field of theirs that is not described here, or not as it is, does not compile.
 */
type Fields<T> = { readonly [K in keyof T]-?: z.ZodType }

const text = z.record(z.string(), z.string()).meta({ description: 'Language (BCP 47) to words.' })
const strings = z.array(z.string()).readonly()
const outcome = z.enum(['not_required', 'licence_required', 'prohibited'])
const status = z.enum(['decided', 'needs_facts', 'conflict', 'unreviewed_law'])
const bound = outcome.meta({ description: 'Holds whatever the missing facts turn out to be.' })
const outcomeOrNull = outcome
  .nullable()
  .meta({ description: 'Null while the bounds differ, or where rules contradict each other.' })
/** Which item or party of the case it concerns; absent: the case as a whole. */
const item = z.string().optional()
const party = z.string().optional()

const reason = z.strictObject({
  rule: z.string(),
  effect: z.string(),
  cite: strings,
  says: text,
  item,
  party,
} satisfies Fields<Reason>)

const route = z.strictObject({
  route: z.string(),
  open: z.boolean().nullable().meta({ description: 'Null: facts about the exporter are still open.' }),
  conditions: strings.meta({ description: 'Papers that the application needs, by id.' }),
  duties: strings.meta({ description: 'Duties that come with the licence, by id.' }),
  because: strings,
  missing: strings,
} satisfies Fields<RouteAnswer>)

const almost = z.strictObject({
  rule: z.string(),
  effect: z.string(),
  stoppedBy: strings,
  cite: strings,
  says: text,
  item,
  party,
} satisfies Fields<Almost>)

const missing = z.strictObject({
  fact: z.string(),
  question: text,
  canChange: z.array(outcome).readonly(),
  items: strings.optional(),
  parties: strings.optional(),
  rules: strings,
} satisfies Fields<Missing>)

const warning = z.strictObject({
  code: z.string(),
  cite: strings,
  says: text,
  rule: z.string().optional(),
  suggestions: strings.optional(),
} satisfies Fields<Warning>)

const deadline = z.strictObject({
  id: z.string(),
  actor: text,
  n: z.number().nullable(),
  unit: z.string(),
  runs: z.boolean(),
  cite: strings,
  says: text,
} satisfies Fields<DeadlineAnswer>)

const law = z.strictObject({
  jurisdiction: z.string(),
  edition: z.string(),
  pack: z.string().meta({ description: 'Digest of the law pack.' }),
  engine: z.string(),
  reviewedUntil: z.string(),
} satisfies Fields<Determination['law']>)

export const determinationSchema = z.strictObject({
  id: z.string(),
  status,
  outcome: outcomeOrNull,
  atLeast: bound,
  atMost: bound,
  routes: z.array(route).readonly(),
  reasons: z.array(reason).readonly(),
  either: z
    .array(reason)
    .readonly()
    .meta({ description: 'One or another of these applies, whatever the open facts are.' }),
  almost: z.array(almost).readonly(),
  missing: z.array(missing).readonly().meta({ description: 'What can change the bounds, the next question first.' }),
  warnings: z.array(warning).readonly(),
  deadlines: z.array(deadline).readonly(),
  law,
  boundMet: z.literal(true).optional(),
  digest: z.string().meta({ description: 'Of case, law pack and engine: the same three give the same bytes.' }),
} satisfies Fields<Determination>)

const rung: z.ZodType<Rung> = z
  .strictObject({
    says: text,
    verdict: z.enum(['holds', 'fails', 'open']),
    found: z.string().exactOptional(),
    join: z.enum(['all', 'any', 'not']).exactOptional(),
    get of() {
      return z.array(rung).readonly().exactOptional()
    },
  } satisfies Fields<Rung>)
  .meta({ id: 'ProofStep' })

const explanation = z.strictObject({
  rule: z.string(),
  sentence: text,
  memo: text,
  proof: z.array(rung).readonly(),
  cite: strings,
  item,
  party,
} satisfies Fields<Explanation>)

const flip = z.strictObject({
  fact: z.string(),
  to: z.string(),
  outcome: outcomeOrNull,
  atLeast: bound,
  atMost: bound,
  rules: strings,
  item,
  party,
} satisfies Fields<Flip>)

const stretch = z.strictObject({
  from: z.string(),
  to: z.string().optional(),
  status: z.enum([...status.options, 'before_coverage']),
  outcome: outcomeOrNull,
  atLeast: bound,
  atMost: bound,
  rules: strings,
  because: strings,
} satisfies Fields<Stretch>)

const fact = z.strictObject({
  fact: z.string(),
  item,
  party,
} satisfies Fields<Explained['deciding'][number]>)

export const explainedSchema = z.strictObject({
  determination: determinationSchema,
  explanations: z.array(explanation).readonly(),
  flips: z
    .array(flip)
    .readonly()
    .meta({ description: 'What would change it: one fact, its other value, and where that leads.' }),
  deciding: z
    .array(fact)
    .readonly()
    .meta({ description: 'A smallest set of known facts that suffices for the answer.' }),
  overTime: z
    .array(stretch)
    .readonly()
    .meta({ description: 'The case under the law of each stretch of time; half-open.' }),
  idle: strings.meta({ description: 'Facts still open that cannot change the answer.' }),
} satisfies Fields<Explained>)
