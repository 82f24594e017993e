import type { Attribute, EntryRules } from '../../../law/entry-rules/index.ts'
import type { ClassificationAnswer, FactInput, QuestionAnswer } from '../../../reasoning/classification/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { Voice } from '../voice.ts'
import type { Fields } from './fields.ts'
import type { KnownOfItem } from './item-state.ts'
import { readableQuantity } from './written-value.ts'

/** So few open questions are asked for together. */
const bundleMax = 5

export const keyOf = ({ attribute, subjects = [] }: Pick<QuestionAnswer, 'attribute' | 'subjects'>): string =>
  attribute ?? `subject ${subjects.join(' ')}`

/** What is asked now: what was asked for, else the first that was not passed over, or the last few together. */
export function askedNow(
  rules: EntryRules,
  answer: Pick<ClassificationAnswer, 'questions' | 'subjects' | 'candidates' | 'status'>,
  known: KnownOfItem,
  wanted: readonly string[] = [],
): readonly QuestionAnswer[] {
  const named = wanted.slice(0, bundleMax).flatMap(key => {
    const attribute = rules.attributes.get(key)
    const open = answer.questions.find(each => keyOf(each) === key)
    return open !== undefined ? [open] : attribute === undefined ? [] : [questionOn(attribute)]
  })
  if (named.length > 0) return named
  if (answer.status === 'listed' || answer.status === 'not_listed') return []
  const open = answer.questions.filter(each => !known.later.includes(keyOf(each)))
  // Nothing that is asked of an item helps while nobody knows what it is.
  const what = answer.subjects.length === 0 ? whatItIs(rules, answer, known) : undefined
  if (what !== undefined) return [what]
  return open.length <= bundleMax ? open : open.slice(0, 1)
}

export const asksFor = (question: QuestionAnswer, key: string): boolean => keyOf(question) === key

function questionOn({ id, kind, question, label, unit, choices, criteria }: Attribute): QuestionAnswer {
  return {
    attribute: id,
    asks: question ?? label,
    kind: kind === 'derived' ? 'quantity' : kind,
    ...(unit === undefined ? {} : { unit }),
    ...(choices.length === 0 ? {} : { choices: choices.map(each => ({ id: each.id, label: each.label })) }),
    ...(criteria === undefined ? {} : { criteria }),
    paths: [],
  }
}

const offeredMax = 12

/** The kinds of thing that the entries which came up speak of, the likeliest first. */
export function subjectsOffered(
  { entries, subjects }: EntryRules,
  candidates: ClassificationAnswer['candidates'],
  isNot: readonly string[],
): readonly string[] {
  const found = candidates
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ code }) => (entries.get(code)?.rules ?? []).flatMap(rule => rule.subjects))
  return [...new Set(found)].filter(id => subjects.has(id) && !isNot.includes(id))
}

function whatItIs(
  rules: EntryRules,
  { candidates }: Pick<ClassificationAnswer, 'candidates'>,
  known: KnownOfItem,
): QuestionAnswer | undefined {
  const ids = subjectsOffered(rules, candidates, known.isNot).slice(0, offeredMax)
  const choices = ids.flatMap(id => {
    const label = rules.subjects.get(id)?.label
    return label === undefined ? [] : [{ id, label }]
  })
  const question = { subjects: ids, asks: {}, kind: 'subject', choices, paths: [] } as const
  return choices.length === 0 || known.later.includes(keyOf(question)) ? undefined : question
}

/** What was typed as the operation reads it. */
export function readableFact(rules: EntryRules, attribute: string, typed: string | readonly string[]): FactInput {
  const { kind, unit = '1' } = rules.attributes.get(attribute) ?? {}
  if (typeof typed !== 'string' || typed === 'unknown') return typed
  return kind === 'quantity' || kind === 'derived' ? readableQuantity(typed, unit) : typed
}

export type Answered = { readonly known: KnownOfItem; readonly errors: readonly FieldError[] }

/** The answers of a form of questions. In a form of several, what was left alone stays open. */
export function readAnswers(voice: Voice, rules: EntryRules, fields: Fields, before: KnownOfItem): Answered {
  const keys = fields.many('q').slice(0, bundleMax)
  let known = before
  const errors: FieldError[] = []
  for (const [i, key] of keys.entries()) {
    const one = readOne(rules, fields, i, key, known)
    if (typeof one !== 'string') known = one
    else if (one === 'value') errors.push({ field: `value-${i}`, says: voice.t('classify.error.value') })
    else if (keys.length === 1) errors.push({ field: `answer-${i}`, says: voice.t('error.answer') })
  }
  return { known, errors }
}

function readOne(
  rules: EntryRules,
  fields: Fields,
  i: number,
  key: string,
  known: KnownOfItem,
): KnownOfItem | 'nothing' | 'value' {
  const typed = fields.one(`value-${i}`)
  const said = fields.one(`answer-${i}`)
  const answer = said === '' && typed !== '' ? 'known' : said
  const attribute = rules.attributes.get(key)
  const fact = (value: string | readonly string[]) => withFact(known, key, value)
  if (answer === '') return 'nothing'
  if (answer === 'later') return { ...known, later: [...known.later.filter(each => each !== key), key] }
  if (key.startsWith('subject ')) return withSubject(known, key.split(' ').slice(1), answer)
  if (attribute === undefined) return 'nothing'
  if (answer === 'unknown') return fact('unknown')
  if (answer === 'forget') return withoutFact(known, key)
  if (answer !== 'known') return fact(answer.replace(/^value\./, ''))
  const chosen = fields.many(`choice-${i}`)
  if (attribute.kind === 'choice') return chosen.length === 0 ? 'value' : fact(chosen)
  return typed === '' ? 'value' : fact(typed.slice(0, 200))
}

export function withFact(known: KnownOfItem, id: string, value: string | readonly string[]): KnownOfItem {
  const later = known.later.filter(each => each !== id)
  return { ...known, later, attributes: { ...known.attributes, [id]: value } }
}

export function withoutFact(known: KnownOfItem, id: string): KnownOfItem {
  const { [id]: _, ...attributes } = known.attributes
  return { ...known, attributes }
}

/** One of the kinds, or none of those that were offered. */
function withSubject(known: KnownOfItem, offered: readonly string[], answer: string): KnownOfItem {
  const id = answer.replace(/^value\./, '')
  if (answer !== 'none') return offered.includes(id) ? withKind(known, id) : known
  return { ...known, isNot: [...new Set([...known.isNot, ...offered])] }
}

/** It is this: also where somebody said before that it is not. */
export function withKind(known: KnownOfItem, id: string): KnownOfItem {
  return { ...known, subjects: [id], isNot: known.isNot.filter(each => each !== id) }
}

export function withoutKind({ subjects, ...known }: KnownOfItem, id: string): KnownOfItem {
  const left = subjects?.filter(each => each !== id)
  return {
    ...known,
    ...(left === undefined || left.length === 0 ? {} : { subjects: left }),
    isNot: [...new Set([...known.isNot, id])],
  }
}
