import { type BatchParts, productBatchHandler, productBatchJob } from './casework/products/index.ts'
import type { ClassificationRoom } from './classification-room.ts'
import type { Laws } from './laws.ts'
import type { Handler } from './office/jobs/index.ts'
import { dateIn } from './values/index.ts'

type Parts = Omit<BatchParts, 'groundAt'> & { readonly laws: Laws; readonly classification: ClassificationRoom }

/** Kinds of job about products. */
export function productJobs({
  laws,
  classification,
  storage,
  clock,
  random,
  shelf,
}: Parts): Readonly<Record<string, Handler>> {
  const timeZone = laws.packs[0]?.timeZone ?? 'UTC'
  return {
    [productBatchJob]: productBatchHandler({
      storage,
      clock,
      random,
      shelf,
      groundAt: (tx, knownAt) => classification.ground(tx, { asOf: dateIn(knownAt, timeZone), knownAt }),
    }),
  }
}
