import type { Classifier } from './classifier.ts'
import { classify } from './classify.ts'
import { prepareReading } from './text/index.ts'

/** What would else be made while the first who describes an item waits, in steps between which others have their turn. */
export function* prepareInSteps(classifier: Classifier): Generator<void> {
  yield* prepareReading(classifier.lexicon)
  classify(classifier, { text: 'item' })
  yield
}
