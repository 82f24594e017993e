import type { Attribute } from '../../../law/entry-rules/index.ts'
import type { FactAnswer, QuestionAnswer } from '../../../reasoning/classification/index.ts'
import { type Choice, choices } from '../components/choices.ts'
import { errorOf, type FieldError } from '../components/error-summary.ts'
import { textInput } from '../components/text-input.ts'
import { keyOf } from '../forms/item-questions.ts'
import type { KnownOfItem } from '../forms/item-state.ts'
import { unitShown, unitsNear } from '../forms/written-value.ts'
import { flag, type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { type ItemVoice, pathWords } from './item-words.ts'

export type Asking = {
  readonly known: KnownOfItem
  readonly facts: readonly FactAnswer[]
  readonly errors: readonly FieldError[]
  /** Several are asked together: what is left alone stays open, so nobody need say so. */
  readonly isOfSeveral: boolean
  /** What was typed into the form, where it was not accepted. */
  readonly sent: ReadonlyMap<string, readonly string[]>
}

/** One question: known, not yet, or not to be known. Silence is never “no”. */
export function questionFields(page: ItemVoice, question: QuestionAnswer, i: number, asking: Asking): Html {
  const { voice } = page
  const { t } = voice
  const key = keyOf(question)
  const asks = Object.keys(question.asks).length === 0 ? t('classify.what_is_it') : voice.words(question.asks)
  const offered = question.kind === 'subject' ? kinds(voice, question) : values(page, question, i, asking)
  return html`<input type="hidden" name="q" value="${key}">${choices(voice, {
    id: `answer-${i}`,
    name: `answer-${i}`,
    kind: 'radios',
    legend: asks,
    hint: hintOf(voice, question),
    choices: [...offered, ...unsure(voice, question, asking)],
    chosen: chosenOf(question, i, asking),
    error: errorOf(asking.errors, `answer-${i}`),
  })}`
}

function hintOf(voice: Voice, { kind, criteria }: QuestionAnswer): Html | undefined {
  if (kind === 'judgement')
    return html`${voice.t('classify.judgement')}${criteria === undefined ? nothing : html` ${voice.words(criteria)}`}`
  return criteria === undefined ? undefined : voice.words(criteria)
}

function unsure({ t }: Voice, question: QuestionAnswer, { known, isOfSeveral }: Asking): readonly Choice[] {
  if (isOfSeveral)
    return question.attribute === undefined ? [] : [{ value: 'unknown', label: t('question.unavailable') }]
  const later = { value: 'later', label: t('question.unknown'), hint: t('classify.later.hint'), isSetApart: true }
  if (question.attribute === undefined) return [later]
  const forget = { value: 'forget', label: t('classify.forget'), hint: t('classify.forget.hint') }
  return [
    later,
    { value: 'unknown', label: t('question.unavailable'), hint: t('classify.unavailable.hint') },
    ...(known.attributes[question.attribute] === undefined ? [] : [forget]),
  ]
}

function kinds(voice: Voice, { choices: all = [] }: QuestionAnswer): readonly Choice[] {
  return [
    ...all.map(({ id, label }) => ({ value: `value.${id}`, label: voice.words(label) })),
    { value: 'none', label: voice.t('classify.none_of_these') },
  ]
}

function values(page: ItemVoice, question: QuestionAnswer, i: number, asking: Asking): readonly Choice[] {
  const { voice, rules } = page
  const { t } = voice
  const { kind, attribute = '', unit = '1', choices: all = [] } = question
  if (kind === 'yes_no' || kind === 'judgement')
    return [
      { value: 'value.yes', label: t('yes') },
      { value: 'value.no', label: t('no') },
    ]
  const own = rules.attributes.get(attribute)
  if (kind === 'choice')
    return [{ value: 'known', label: t('question.known'), inside: boxes(voice, i, all, own, asking, attribute) }]
  const value = textInput(voice, {
    id: `value-${i}`,
    name: `value-${i}`,
    label: voice.plain(own?.label ?? question.asks),
    isLabelHidden: true,
    hint: unitHint(voice, unit),
    value: asking.sent.get(`value-${i}`)?.[0] ?? writtenOf(asking, attribute),
    isNarrow: true,
    isLeftToRight: true,
    maxLength: 200,
    error: errorOf(asking.errors, `value-${i}`),
  })
  return [{ value: 'known', label: t('question.known.value'), inside: value }]
}

function boxes(
  voice: Voice,
  i: number,
  all: NonNullable<QuestionAnswer['choices']>,
  own: Attribute | undefined,
  asking: Asking,
  attribute: string,
): Html {
  const given = asking.sent.get(`choice-${i}`) ?? [asking.known.attributes[attribute] ?? []].flat()
  const type = own?.isSeveral === true ? 'checkbox' : 'radio'
  const kind = type === 'radio' ? 'radios' : 'checkboxes'
  return html`<div class="govuk-${kind} sy-checks" role="group" aria-label="${voice.plain(own?.label ?? {})}">${all.map(
    ({ id, label }, n) =>
      html`<div class="govuk-${kind}__item"><input class="govuk-${kind}__input" type="${type}" name="choice-${i}" id="${n === 0 ? `value-${i}` : `value-${i}-${n}`}" value="${id}"${flag('checked', given.includes(id))}><label class="govuk-${kind}__label" for="${n === 0 ? `value-${i}` : `value-${i}-${n}`}">${voice.words(label)}</label></div>`,
  )}</div>`
}

const unitsShown = 6

/** What a bare number means, what else is understood, and how a range is written. */
export function unitHint(voice: Voice, unit: string): Html {
  if (unit === '1') return html`${voice.t('classify.value.count')}`
  const others = unitsNear(unit).slice(0, unitsShown)
  const bdi = (words: string) => html`<bdi dir="ltr">${words}</bdi>`
  const own = bdi(unitShown(unit))
  const range = bdi(`10..20 ${unitShown(unit)}`)
  return others.length === 0
    ? voice.rich('classify.value.unit', { unit: own, range })
    : voice.rich('classify.value.units', { unit: own, range, units: voice.join(others.map(bdi), 'or') })
}

function writtenOf({ known, facts }: Asking, attribute: string): string {
  const typed = known.attributes[attribute]
  if (typeof typed === 'string') return typed === 'unknown' ? '' : typed
  return facts.find(each => each.attribute === attribute)?.written ?? ''
}

function chosenOf(question: QuestionAnswer, i: number, { known, sent, facts }: Asking): readonly string[] {
  const was = sent.get(`answer-${i}`)
  if (was !== undefined) return was
  const { attribute } = question
  if (attribute === undefined) return known.later.includes(keyOf(question)) ? ['later'] : []
  const typed = known.attributes[attribute] ?? facts.find(each => each.attribute === attribute)?.written
  if (typed === undefined) return known.later.includes(attribute) ? ['later'] : []
  if (typed === 'unknown') return ['unknown']
  if (typed === 'yes' || typed === 'no') return [`value.${typed}`]
  return question.kind === 'yes_no' || question.kind === 'judgement' ? [] : ['known']
}

/** The provisions that the answer could settle; four are enough to see what it is about. */
export function whyAsked(page: ItemVoice, questions: readonly QuestionAnswer[]): Html {
  const { voice, rules } = page
  const paths = [...new Set(questions.flatMap(each => each.paths))]
  if (paths.length === 0) return nothing
  const told = paths
    .slice(0, 4)
    .map(path => html`<li class="sy-says">${pathWords(path)} ${voice.words(rules.byPath.get(path)?.says ?? {})}</li>`)
  return html`<div class="sy-box sy-end"><h3 class="govuk-heading-s">${voice.t('question.why')}</h3>
<p class="govuk-body-s">${voice.t('classify.why_asked', { count: paths.length })}</p><ul class="govuk-list govuk-body-s">${told}</ul></div>`
}
