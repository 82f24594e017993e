import { z } from 'zod'
import { type Context, type PureOperation, pure } from '../office/operations/index.ts'
import { caseSchema } from '../reasoning/determination/index.ts'
import { rerun } from '../rerun.ts'
import { determinationSchema, explainedSchema } from './answer-schemas.ts'
import type { LawDeps } from './deps.ts'

/** The case reads itself: the law it is put to knows its facts, and says what is wrong with which field. */
const unread = (input: unknown): unknown => input
const oneCase: z.ZodType<unknown> = caseSchema

export const determine: PureOperation<LawDeps> = pure({
  name: 'determinations.decide',
  summary: 'Say whether a licence is needed, which routes are open, and why.',
  http: { method: 'POST', path: '/api/determinations' },
  permission: 'enquire',
  batch: { inputs: 'cases', outputs: 'results' },
  input: oneCase,
  output: determinationSchema,
  read: unread,
  run: ({ deps }: Context<LawDeps>, kase) => deps.laws.determine(kase),
})

export const explainCase: PureOperation<LawDeps> = pure({
  name: 'determinations.explain',
  summary: 'Answer a case with its proofs, what would change the answer, and how it reads over time.',
  http: { method: 'POST', path: '/api/explanations' },
  permission: 'enquire',
  batch: { inputs: 'cases', outputs: 'results' },
  input: oneCase,
  output: explainedSchema,
  read: unread,
  run: ({ deps }: Context<LawDeps>, kase) => deps.laws.explain(kase),
})

const lawUsed = z.strictObject({ edition: z.string(), pack: z.string(), engine: z.string() })

export const rerunAnswer: PureOperation<LawDeps> = pure({
  name: 'determinations.rerun',
  summary: 'Put a case again, and say whether the answer is the one that was kept.',
  http: { method: 'POST', path: '/api/reruns' },
  permission: 'enquire',
  input: z.strictObject({
    format: z.literal('steelyard-answer-1').optional(),
    case: z.unknown(),
    result: z.unknown(),
  }),
  output: z.union([
    z.strictObject({ outcome: z.literal('same'), digest: z.string() }),
    z.strictObject({
      outcome: z.literal('other_law'),
      was: lawUsed,
      is: lawUsed,
      differs: z.array(z.string()).readonly(),
    }),
    z.strictObject({ outcome: z.literal('differs'), differs: z.array(z.string()).readonly() }),
  ]),
  run: ({ deps }: Context<LawDeps>, kept) => rerun(deps.laws.determine, kept),
})
