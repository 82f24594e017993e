import { z } from 'zod'
import { type Context, type PureOperation, pure } from '../office/operations/index.ts'
import type { Deps } from './deps.ts'

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
