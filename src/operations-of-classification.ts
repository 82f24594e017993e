import { z } from 'zod'
import { classificationSchema, type ItemGiven, itemFields, itemSchema } from './classification-schemas.ts'
import { day, listId } from './control-list-schemas.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { answerOf, type Classifier, classify } from './reasoning/classification/index.ts'
import { type CalendarDate, dateIn, type Instant, isRefusal } from './values/index.ts'

const options = {
  list: listId.exactOptional().meta({ description: 'Candidates of this list only.' }),
  asOf: day
    .exactOptional()
    .meta({ description: 'By the lists as they applied on this day; today, where it is not said.' }),
  limit: z.int().min(1).max(100).default(10),
}
const itemsMax = 500
const refused = z.strictObject({
  id: z.union([z.string(), z.number()]).nullable(),
  error: z.strictObject({ code: z.string(), message: z.string(), path: z.string().exactOptional() }),
})

/** What an item is, by the lists in force. Nothing is kept: whoever asks need not say who they are. */
export const classifyItem: StoredOperation<Deps> = stored({
  name: 'classifications.classify',
  summary: 'Find the control list entries an item may belong to, and say what the rules make of it.',
  http: { method: 'POST', path: '/api/classifications' },
  permission: 'enquire',
  effect: 'reads',
  input: z.strictObject({ id: itemSchema.shape.id, ...itemFields, ...options }),
  output: classificationSchema,
  async run(context: StoredContext<Deps>, { list, asOf, limit, ...item }) {
    const { classifier, day: today } = await classifierFor(context, asOf)
    return answered(classifier, item, { limit, ...(list === undefined ? {} : { list }) }, today)
  },
})

export const classifyMany: StoredOperation<Deps> = stored({
  name: 'classifications.classify_many',
  summary: 'Classify several items at once. An item that cannot be read is refused alone.',
  http: { method: 'POST', path: '/api/classifications/batch' },
  permission: 'enquire',
  effect: 'reads',
  input: z.strictObject({ items: z.array(z.unknown()).min(1).max(itemsMax), ...options }),
  output: z.strictObject({ results: z.array(z.union([classificationSchema, refused])).readonly() }),
  async run(context: StoredContext<Deps>, { items, list, asOf, limit }) {
    const { classifier, day: today } = await classifierFor(context, asOf)
    const chosen = { limit, ...(list === undefined ? {} : { list }) }
    return { results: items.map(given => answeredAlone(classifier, given, chosen, today)) }
  },
})

/** The day it is where the law of this installation holds. */
export const dayHere = ({ laws }: Pick<Deps, 'laws'>, now: Instant): CalendarDate =>
  dateIn(now, laws.packs[0]?.timeZone ?? 'UTC')

export async function classifierFor({ tx, acting, deps }: StoredContext<Deps>, asOf: CalendarDate | undefined) {
  const today = asOf ?? dayHere(deps, acting.now)
  return { classifier: await deps.classification.classifier(tx, { asOf: today, knownAt: acting.now }), day: today }
}

type Chosen = { readonly limit: number; readonly list?: string }

function answered(classifier: Classifier, { id = null, ...item }: ItemGiven, chosen: Chosen, asOf: CalendarDate) {
  const { candidates, ...answer } = answerOf(classifier.rules, classify(classifier, item, chosen))
  return { id, ...answer, candidates: candidates.slice(0, chosen.limit), asOf, lists: classifier.editions }
}

function answeredAlone(classifier: Classifier, given: unknown, chosen: Chosen, asOf: CalendarDate) {
  const read = itemSchema.safeParse(given)
  const id = read.success ? (read.data.id ?? null) : null
  if (!read.success) {
    const [issue] = read.error.issues
    const path = `/${issue?.path.join('/') ?? ''}`
    return { id, error: { code: 'wrong_type', message: issue?.message ?? 'This is no item.', path } }
  }
  try {
    return answered(classifier, read.data, chosen, asOf)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return {
      id,
      error: { code: error.code, message: error.message, ...(error.path === undefined ? {} : { path: error.path }) },
    }
  }
}
