import type { Context } from 'hono'
import type { EntryRules } from '../../../law/entry-rules/index.ts'
import { plainNumber } from '../../../reasoning/classification/index.ts'
import { isRefusal, type Refusal } from '../../../values/index.ts'
import { digestOfSearch, type Evidence, evidenceFile, evidenceOf } from '../classify/evidence.ts'
import { printedEvidence } from '../classify/printed.ts'
import type { Classified } from '../classify-desk.ts'
import type { FieldError } from '../components/error-summary.ts'
import { type Fields, readFields } from '../forms/fields.ts'
import {
  askedNow,
  asksFor,
  readAnswers,
  readableFact,
  withKind,
  withoutFact,
  withoutKind,
} from '../forms/item-questions.ts'
import { type ItemState, itemOf, readItemState } from '../forms/item-state.ts'
import { unitShown, unitsFor } from '../forms/written-value.ts'
import { classifiedPage } from '../pages/classified.ts'
import { type ClassifyPlace, classifyPage } from '../pages/classify.ts'
import { type Visit, zoneOf } from '../visit.ts'
import { visitOf, type Web } from '../web-env.ts'

const nobody = { errors: [], sent: new Map() }

type Shown = {
  /** Questions to be put in any case, by their keys. */
  readonly wanted?: readonly string[]
  readonly errors: readonly FieldError[]
  readonly sent: ReadonlyMap<string, readonly string[]>
  /** What to go back to where a fact that was given cannot be read. */
  readonly before?: ItemState
}

/** The form, empty or as it was. */
export async function showForm(
  web: Web,
  c: Context,
  place: ClassifyPlace,
  state: ItemState,
  errors: readonly FieldError[] = [],
) {
  const visit = visitOf(web, c)
  web.deps.desk.classification.prepare().catch(web.deps.reportFault)
  return c.html(classifyPage(visit, { place, state, errors }), errors.length > 0 ? 422 : 200)
}

/** The answer to an item; a fact that cannot be read is asked for again, with what is wrong with it. */
export async function showAnswer(web: Web, c: Context, place: ClassifyPlace, given: ItemState, shown: Shown = nobody) {
  const visit = visitOf(web, c)
  const rules = await web.deps.desk.classification.rules()
  const { state, answer, faults } = await classified(web, visit, rules, given, shown.before)
  const keys = shown.wanted ?? (faults.length === 0 ? undefined : faults.map(({ attribute }) => attribute))
  const asked = askedNow(rules, answer, state.known, keys)
  const errors = [
    ...shown.errors,
    ...faults.map(({ attribute, refusal }) => {
      const i = asked.findIndex(each => asksFor(each, attribute))
      return { field: `value-${Math.max(i, 0)}`, says: factRefusal(visit, rules, attribute, refusal) }
    }),
  ]
  const evidence = evidenceOf(state, answer, web.deps.clock())
  const at = visit.voice.moment(evidence.at, zoneOf(visit))
  const page = { place, rules, state, answer, asked, errors, sent: shown.sent, at, digest: digestOfSearch(evidence) }
  return c.html(classifiedPage(visit, page), errors.length > 0 ? 422 : 200)
}

/** What the form of the page asks for. */
export async function answerForm(web: Web, c: Context, place: ClassifyPlace) {
  const visit = visitOf(web, c)
  const { t } = visit.voice
  const fields = await readFields(c.req.raw)
  const state = readItemState(fields)
  const [act = '', about = ''] = fields.one('act').split(/:(.*)/s)
  const known = state.known
  if (act === 'describe') return showForm(web, c, place, state)
  if (!/[\p{L}\p{N}]/u.test(state.text))
    return showForm(web, c, place, state, [{ field: 'text', says: t('classify.error.text') }])
  const withKnown = (next: ItemState['known']) => showAnswer(web, c, place, { ...state, known: next })
  if (act === 'isnot') return withKnown(withoutKind(known, about))
  if (act === 'allow') return withKnown({ ...known, isNot: [] })
  if (act === 'ask') return showAnswer(web, c, place, state, { ...nobody, wanted: [about] })
  if (act === 'kind') {
    const kind = fields.one('subject')
    if (kind === '')
      return showAnswer(web, c, place, state, {
        ...nobody,
        errors: [{ field: 'subject', says: t('classify.error.kind') }],
      })
    return withKnown(withKind(known, kind))
  }
  if (act !== 'answer') return showAnswer(web, c, place, state)
  const rules = await web.deps.desk.classification.rules()
  const answers = readAnswers(visit.voice, rules, fields, known)
  const keys = fields.many('q')
  const sent = sentIn(fields, keys.length)
  if (answers.errors.length > 0) return showAnswer(web, c, place, state, { wanted: keys, errors: answers.errors, sent })
  return showAnswer(web, c, place, { ...state, known: answers.known }, { errors: [], sent, before: state })
}

function sentIn(fields: Fields, count: number): ReadonlyMap<string, readonly string[]> {
  const names = Array.from({ length: count }, (_, i) => [`answer-${i}`, `value-${i}`, `choice-${i}`]).flat()
  return new Map(names.flatMap(name => (fields.many(name).length === 0 ? [] : [[name, fields.many(name)] as const])))
}

type Fault = { readonly attribute: string; readonly refusal: Refusal }

/** Classifies, without the facts that cannot be read: as each was before, or as nobody said it. */
export async function classified(
  web: Web,
  visit: Visit,
  rules: EntryRules,
  given: ItemState,
  before: ItemState | undefined,
  list?: string,
) {
  const faults: Fault[] = []
  let state = given
  for (;;)
    try {
      const item = itemOf(state, (attribute, typed) => readableFact(rules, attribute, typed))
      return { state, faults, answer: await web.deps.desk.classification.classify(visit.officer, item, list) }
    } catch (error) {
      const attribute = attributeOf(error)
      if (!isRefusal(error) || attribute === undefined || state.known.attributes[attribute] === undefined) throw error
      const was = before?.known.attributes[attribute]
      const isNew = was !== undefined && was !== state.known.attributes[attribute]
      const known = withoutFact(state.known, attribute)
      state = { ...state, known: isNew ? { ...known, attributes: { ...known.attributes, [attribute]: was } } : known }
      faults.push({ attribute, refusal: error })
    }
}

function attributeOf(error: unknown): string | undefined {
  if (!isRefusal(error)) return undefined
  const pointer = /^\/attributes\/([^/]+)/.exec(error.path ?? '')?.[1]
  return pointer?.replaceAll('~1', '/').replaceAll('~0', '~')
}

export function factRefusal(
  { voice }: Visit,
  rules: EntryRules,
  attribute: string,
  { code, details }: Refusal,
): string {
  const units = unitsFor(rules.attributes.get(attribute)?.unit ?? '1').map(unitShown)
  const allowed = voice.list(units.slice(0, 14), 'or')
  const unit = String(details['unit'] ?? '').slice(0, 40)
  if (code === 'wrong_unit_kind')
    return voice.t('classify.error.unit_kind', {
      unit: unit === plainNumber ? voice.t('refusal.plain_number') : unitShown(unit),
      allowed,
    })
  if (code === 'unknown_unit') return voice.t('classify.error.unit', { unit, allowed })
  if (code === 'not_a_decimal') return voice.t('classify.error.value')
  return voice.t('error.answer')
}

/** The search as it stands, worked out anew: nothing that a page sends back is taken for a result. */
export async function searchOf(
  web: Web,
  c: Context,
): Promise<
  | {
      readonly fields: Fields
      readonly state: ItemState
      readonly evidence: Evidence
      readonly rules: EntryRules
      readonly answer: Classified
    }
  | undefined
> {
  const fields = await readFields(c.req.raw)
  const given = readItemState(fields)
  if (!/[\p{L}\p{N}]/u.test(given.text)) return undefined
  const rules = await web.deps.desk.classification.rules()
  const { state, answer } = await classified(web, visitOf(web, c), rules, given, undefined)
  return { fields, state, rules, answer, evidence: evidenceOf(state, answer, web.deps.clock()) }
}

export async function evidenceAsFile(web: Web, c: Context, place: ClassifyPlace) {
  const found = await searchOf(web, c)
  if (found === undefined) return c.redirect(`/${visitOf(web, c).voice.lang}${place.path}`, 303)
  return c.body(evidenceFile(found.evidence), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="steelyard-classification-${found.answer.asOf}.json"`,
  })
}

export async function evidenceAsPdf(web: Web, c: Context, place: ClassifyPlace) {
  const visit = visitOf(web, c)
  const found = await searchOf(web, c)
  if (found === undefined) return c.redirect(`/${visit.voice.lang}${place.path}`, 303)
  const bytes = web.deps.printer.pdf(printedEvidence(visit, found))
  return c.body(bytes, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="steelyard-classification-${found.answer.asOf}.pdf"`,
  })
}
