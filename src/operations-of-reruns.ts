import { z } from 'zod'
import { findEdition } from './casework/enquiries/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { FormerLawDeps } from './operations-deps.ts'
import { rerun } from './rerun.ts'
import { isDigest } from './values/index.ts'

/** An answer as it is downloaded. */
export const keptAnswer = z.strictObject({
  format: z.literal('steelyard-answer-1').optional(),
  case: z.unknown(),
  result: z.unknown(),
})

const lawUsed = z.strictObject({ edition: z.string(), pack: z.string(), engine: z.string() })

export const rerunOutcome = z.union([
  z.strictObject({
    outcome: z.literal('same'),
    digest: z.string(),
    law: lawUsed,
    since: z.strictObject({ law: lawUsed, differs: z.array(z.string()).readonly() }).optional(),
  }),
  z.strictObject({
    outcome: z.literal('other_law'),
    was: lawUsed,
    is: lawUsed,
    differs: z.array(z.string()).readonly(),
  }),
  z.strictObject({ outcome: z.literal('differs'), differs: z.array(z.string()).readonly() }),
])

export const rerunAnswer: StoredOperation<FormerLawDeps> = stored({
  name: 'determinations.rerun',
  summary:
    'Put a case again under the law its answer was given under, and say whether the answer is the one that was kept.',
  effect: 'reads',
  http: { method: 'POST', path: '/api/reruns' },
  permission: 'enquire',
  input: keptAnswer,
  output: rerunOutcome,
  run: ({ deps, tx }: StoredContext<FormerLawDeps>, kept) => {
    const former = async (pack: string) => {
      const edition = isDigest(pack) ? await findEdition(tx, pack) : undefined
      return edition === undefined ? undefined : deps.laws.former(edition.digest, edition.source)
    }
    return rerun(deps.laws, former, kept)
  },
})
