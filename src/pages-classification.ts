import type { ClassificationDesk, Who } from './doors/web/index.ts'
import type { StoredOperation } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { explainClassification } from './operations-of-classification-looks.ts'

type Ask = <Answer>(who: Who, operation: StoredOperation<Deps>, input: unknown) => Promise<Answer>

/** The pages of classification: the same operation as the API's. */
export function classificationDeskOf(ask: Ask, { classification }: Pick<Deps, 'classification'>): ClassificationDesk {
  return {
    classify: (who, item, list) =>
      ask(who, explainClassification, { ...item, ...(list === undefined ? {} : { list }) }),
    rules: async () => (await classification.data()).rules,
  }
}
