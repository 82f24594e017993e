import { z } from 'zod'
import { determinationSchema, explainedSchema } from './answer-schemas.ts'
import { type Context, type PureOperation, pure } from './office/operations/index.ts'
import type { Deps, LawDeps } from './operations-deps.ts'
import { caseSchema, type Determination, writeDetermination } from './reasoning/determination/index.ts'

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
  run: ({ deps }: Context<LawDeps>, kase): Determination => deps.laws.determine(kase),
  write: writeDetermination,
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

export const listPacks: PureOperation<Deps> = pure({
  name: 'packs.list',
  summary: 'Name the law packs that answer here: edition, coverage, and the day their law was last reviewed.',
  http: { method: 'GET', path: '/api/packs' },
  permission: 'enquire',
  input: z.strictObject({}),
  output: z.strictObject({
    packs: z.array(
      z.strictObject({
        jurisdiction: z.string(),
        name: z.record(z.string(), z.string()),
        edition: z.string(),
        digest: z.string(),
        coverageFrom: z.string(),
        reviewedUntil: z.string(),
        languages: z.array(z.string()).readonly(),
      }),
    ),
  }),
  run: ({ deps }: Context<Deps>) => ({
    packs: deps.laws.packs.map(({ id, name, edition, digest, coverage, reviewedUntil, languages }) => ({
      jurisdiction: id,
      name,
      edition,
      digest,
      coverageFrom: coverage.from,
      reviewedUntil,
      languages,
    })),
  }),
})
