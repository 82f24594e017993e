import type { FactDeclaration } from '../../../law/rulebooks/index.ts'
import { parseDate, parseDecimal } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { Voice } from '../voice.ts'
import { isCountry } from './countries.ts'
import { type Fields, plainDigits } from './fields.ts'

/** What was said to one question. */
export type Answer =
  | { readonly kind: 'known'; readonly value: unknown; readonly isMoreToCome?: true }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'faulty'; readonly errors: readonly FieldError[] }

/** A notice as a case holds it. */
export type Notice = { readonly notice: string; readonly from: string; readonly to: string | null }

/** Reads the answer by the type of the fact. A field that was filled in counts, also where its choice was not ticked. */
export function parseAnswer(voice: Voice, fact: FactDeclaration, fields: Fields, before: unknown): Answer {
  const answer = fields.one('answer')
  if (answer === 'unknown') return { kind: 'unknown' }
  if (answer === 'unavailable') return { kind: 'unavailable' }
  switch (fact.type) {
    case 'boolean':
      return answer === 'value.true' || answer === 'value.false'
        ? { kind: 'known', value: answer === 'value.true' }
        : unanswered(voice)
    case 'one': {
      const value = answer.replace(/^value\./, '')
      return answer.startsWith('value.') && fact.values.includes(value) ? { kind: 'known', value } : unanswered(voice)
    }
    case 'set':
      return parseSet(voice, fact, fields)
    case 'decimal':
      return parseNumber(voice, fields)
    case 'country':
      return isCountry(fields.one('country'))
        ? { kind: 'known', value: fields.one('country') }
        : fault('country', voice.t('error.country'))
    case 'notices':
      return parseNotices(voice, fields, before)
  }
}

function unanswered(voice: Voice): Answer {
  return fault('answer', voice.t('error.answer'))
}

function fault(field: string, says: string): Answer {
  return { kind: 'faulty', errors: [{ field, says }] }
}

function parseSet(voice: Voice, fact: FactDeclaration, fields: Fields): Answer {
  const ticked = fields.many('values')
  const values = fact.values.filter(value => ticked.includes(value))
  if (ticked.includes('none') && values.length > 0) return fault('values', voice.t('error.none_and_others'))
  if (values.length === 0 && !ticked.includes('none'))
    return fault(fields.one('answer') === 'known' ? 'values' : 'answer', voice.t('error.answer'))
  return { kind: 'known', value: values }
}

function parseNumber(voice: Voice, fields: Fields): Answer {
  const typed = plainDigits(fields.one('number')).replace(/\s/g, '')
  if (typed === '' && fields.one('answer') === '') return unanswered(voice)
  const value = parseDecimal(typed)
  return value === undefined ? fault('number', voice.t('error.number')) : { kind: 'known', value }
}

function parseNotices(voice: Voice, fields: Fields, before: unknown): Answer {
  const action = fields.one('action')
  const kept = noticesOf(before).filter((_, i) => action !== `remove-${i}`)
  if (action.startsWith('remove-')) return { kind: 'known', value: kept, isMoreToCome: true }
  const [notice, from, to] = [fields.one('notice'), plainDigits(fields.one('from')), plainDigits(fields.one('to'))]
  if (notice === '' && from === '' && to === '') {
    if (fields.one('answer') === 'none') return { kind: 'known', value: [] }
    if (kept.length > 0) return { kind: 'known', value: kept, ...(action === 'add' ? { isMoreToCome: true } : {}) }
    return fields.one('answer') === 'some' ? fault('notice', voice.t('error.notice')) : unanswered(voice)
  }
  const errors: FieldError[] = []
  const example = '2026-11-20'
  if (notice === '') errors.push({ field: 'notice', says: voice.t('error.notice') })
  if (parseDate(from) === undefined) errors.push({ field: 'from', says: voice.t('error.date', { example }) })
  if (to !== '' && parseDate(to) === undefined) errors.push({ field: 'to', says: voice.t('error.date', { example }) })
  if (errors.length === 0 && to !== '' && to < from) errors.push({ field: 'to', says: voice.t('error.period') })
  if (errors.length > 0) return { kind: 'faulty', errors }
  const value: readonly Notice[] = [...kept, { notice, from, to: to === '' ? null : to }]
  // The same form sent twice must not give two notices.
  const once = value.filter((each, i) => value.findIndex(other => JSON.stringify(other) === JSON.stringify(each)) === i)
  return { kind: 'known', value: once, ...(action === 'add' ? { isMoreToCome: true } : {}) }
}

export function noticesOf(value: unknown): readonly Notice[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (each: unknown): each is Notice => typeof each === 'object' && each !== null && 'notice' in each && 'from' in each,
  )
}
