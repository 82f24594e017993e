import { z } from 'zod'

/**
 * What an answer looks like to those outside, for `openapi.json` and for the tests that hold every answer against it. The types of
 * `reasoning/determination` are the source; the compiler refuses an operation whose answer would not fit.
 */
const text = z.record(z.string(), z.string()).meta({ description: 'Language (BCP 47) to words.' })
const strings = z.array(z.string()).readonly()
const outcome = z.enum(['not_required', 'licence_required', 'prohibited'])
const status = z.enum(['decided', 'needs_facts', 'conflict', 'unreviewed_law'])
/** Which item or party of the case it concerns; absent: the case as a whole. */
const whom = { item: z.string().optional(), party: z.string().optional() }

const reason = z.strictObject({ rule: z.string(), effect: z.string(), cite: strings, says: text, ...whom })

export const determinationSchema = z.strictObject({
  id: z.string(),
  status,
  outcome: outcome
    .nullable()
    .meta({ description: 'Null while the bounds differ, or where rules contradict each other.' }),
  atLeast: outcome.meta({ description: 'Holds whatever the missing facts turn out to be.' }),
  atMost: outcome.meta({ description: 'Holds whatever the missing facts turn out to be.' }),
  routes: z
    .array(
      z.strictObject({
        route: z.string(),
        open: z.boolean().nullable().meta({ description: 'Null: facts about the exporter are still open.' }),
        conditions: strings,
        because: strings,
        missing: strings,
      }),
    )
    .readonly(),
  reasons: z.array(reason).readonly(),
  either: z
    .array(reason)
    .readonly()
    .meta({ description: 'One or another of these applies, whatever the open facts are.' }),
  almost: z
    .array(
      z.strictObject({ rule: z.string(), effect: z.string(), stoppedBy: strings, cite: strings, says: text, ...whom }),
    )
    .readonly(),
  missing: z
    .array(
      z.strictObject({
        fact: z.string(),
        question: text,
        canChange: z.array(outcome).readonly(),
        rules: strings,
        ...whom,
      }),
    )
    .readonly()
    .meta({ description: 'Facts whose answer can change the bounds, the next question first.' }),
  warnings: z
    .array(
      z.strictObject({
        code: z.string(),
        cite: strings,
        says: text,
        rule: z.string().optional(),
        suggestions: strings.optional(),
      }),
    )
    .readonly(),
  deadlines: z
    .array(
      z.strictObject({
        id: z.string(),
        actor: text,
        n: z.number().nullable(),
        unit: z.string(),
        runs: z.boolean(),
        cite: strings,
        says: text,
      }),
    )
    .readonly(),
  law: z.strictObject({
    jurisdiction: z.string(),
    edition: z.string(),
    pack: z.string().meta({ description: 'Digest of the law pack.' }),
    engine: z.string(),
    reviewedUntil: z.string(),
  }),
  boundMet: z.literal(true).optional(),
  digest: z
    .string()
    .meta({ description: 'Of the case, the pack edition and the engine version: the same three give the same bytes.' }),
})

const rung = z
  .strictObject({
    says: text,
    verdict: z.enum(['holds', 'fails', 'open']),
    found: z.string().optional(),
    join: z.enum(['all', 'any', 'not']).optional(),
    get of(): z.ZodOptional<z.ZodReadonly<z.ZodArray<typeof rung>>> {
      return z.array(rung).readonly().optional()
    },
  })
  .meta({ id: 'ProofStep' })

const bounds = { outcome: outcome.nullable(), atLeast: outcome, atMost: outcome }

export const explainedSchema = z.strictObject({
  determination: determinationSchema,
  explanations: z
    .array(
      z.strictObject({
        rule: z.string(),
        sentence: text,
        memo: text,
        proof: z.array(rung).readonly(),
        cite: strings,
        ...whom,
      }),
    )
    .readonly(),
  flips: z
    .array(z.strictObject({ fact: z.string(), to: z.string(), ...bounds, rules: strings, ...whom }))
    .readonly()
    .meta({ description: 'What would change the answer: one fact, its other value, and where that leads.' }),
  deciding: z
    .array(z.strictObject({ fact: z.string(), ...whom }))
    .readonly()
    .meta({ description: 'A smallest set of known facts that suffices for the answer.' }),
  overTime: z
    .array(
      z.strictObject({
        from: z.string(),
        to: z.string().optional(),
        status: z.enum([...status.options, 'before_coverage']),
        ...bounds,
        rules: strings,
        because: strings,
      }),
    )
    .readonly()
    .meta({ description: 'The same case under the law of each stretch of time; half-open.' }),
  idle: strings.meta({ description: 'Facts still open that cannot change the answer.' }),
})
