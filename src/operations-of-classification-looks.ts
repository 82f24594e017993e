import { z } from 'zod'
import { classificationSchema, itemFields } from './classification-schemas.ts'
import { crosswalkSchema } from './control-list-entry-schemas.ts'
import { day, listId } from './control-list-schemas.ts'
import { type CrosswalkRow, crosswalkOf, isListCode } from './law/lists/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { classifierFor } from './operations-of-classification.ts'
import { answerOf, type CandidateAnswer, type Classifier, classify } from './reasoning/classification/index.ts'
import { linkedEntries } from './reasoning/classification/search/index.ts'
import type { Text } from './values/index.ts'

/** What those read who look at a classification: the answer, and beside each entry its title, what is linked to it, and other lists. */

const words = z.record(z.string(), z.string()).meta({ description: 'Language (BCP 47) to words.' })
const named = z.strictObject({ code: z.string(), title: words })
const beside = z.strictObject({
  list: z.string(),
  code: z.string(),
  title: words.meta({ description: 'A short title of our own where there is one, else the heading of the list.' }),
  software: z.array(named).readonly(),
  technology: z.array(named).readonly(),
  goods: z.array(named).readonly().meta({ description: 'For software and technology: the goods that it is for.' }),
  crosswalk: z
    .array(crosswalkSchema)
    .readonly()
    .meta({ description: 'What other lists hold for it. The same number alone never means the same control.' }),
})

export const explainClassification: StoredOperation<Deps> = stored({
  name: 'classifications.explain',
  summary: 'Classify an item and say what stands beside each entry that came up. Nothing is kept.',
  http: { method: 'POST', path: '/api/classifications/explain' },
  permission: 'enquire',
  effect: 'reads',
  input: z.strictObject({
    ...itemFields,
    list: listId.exactOptional(),
    asOf: day.exactOptional(),
    limit: z.int().min(1).max(50).default(20),
  }),
  output: classificationSchema.omit({ id: true }).extend({ entries: z.array(beside).readonly() }),
  async run(context: StoredContext<Deps>, { list, asOf, limit, ...item }) {
    const { classifier, day: today } = await classifierFor(context, asOf)
    const { crosswalk, catalogue } = await context.deps.classification.data()
    const found = classify(classifier, item, { limit, ...(list === undefined ? {} : { list }) })
    const { candidates, ...answer } = answerOf(classifier.rules, found)
    const kept = candidates.slice(0, limit)
    const titleOf = (of: string, code: string): Text => {
      // Our own titles are of the common numbering, which other lists share in part only.
      const own = of.endsWith('-DU') && isListCode(code) ? catalogue.get(code)?.title : undefined
      return own ?? headingOf(classifier, of, code)
    }
    return {
      ...answer,
      candidates: kept,
      asOf: today,
      lists: classifier.editions,
      entries: kept.map(each => besideOf(classifier, crosswalk, titleOf, each)),
    }
  },
})

function besideOf(
  { index }: Classifier,
  rows: readonly CrosswalkRow[],
  titleOf: (list: string, code: string) => Text,
  { list, code, path, verdict }: CandidateAnswer,
) {
  const linked = linkedEntries(index, list, code)
  const name = (codes: readonly string[]) => codes.map(each => ({ code: each, title: titleOf(list, each) }))
  const isTold = verdict !== 'ruled_out' && isListCode(path)
  return {
    list,
    code,
    title: titleOf(list, code),
    software: name(linked.software),
    technology: name(linked.technology),
    goods: name(linked.goods),
    crosswalk: isTold ? crosswalkOf(rows, list, path) : [],
  }
}

function headingOf({ index }: Classifier, list: string, code: string): Text {
  const heading = index.lists.find(each => each.list === list)?.entries.find(each => each.code === code)?.heading ?? ''
  return heading === '' ? {} : { en: heading.slice(0, 200) }
}
