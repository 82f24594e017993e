import type { ClassificationDesk, Who } from './doors/web/index.ts'
import { clock } from './here.ts'
import type { StoredOperation } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { dayHere } from './operations-of-classification.ts'
import { explainClassification } from './operations-of-classification-looks.ts'

type Ask = <Answer>(who: Who, operation: StoredOperation<Deps>, input: unknown) => Promise<Answer>

/** The pages of classification: the same operation as the API's. */
export function classificationDeskOf(
  ask: Ask,
  deps: Pick<Deps, 'classification' | 'laws' | 'storage'>,
): ClassificationDesk {
  const { classification, storage } = deps
  return {
    classify: (who, item, list) =>
      ask(who, explainClassification, { ...item, ...(list === undefined ? {} : { list }) }),
    rules: async () => (await classification.data()).rules,
    async prepare() {
      const now = clock()
      await storage.transaction(tx => classification.ground(tx, { asOf: dayHere(deps, now), knownAt: now }))
    },
  }
}
