import type { FactDeclaration } from '../../../law/rulebooks/index.ts'
import type { Choice } from '../components/choices.ts'
import { errorMessage, errorOf, type FieldError } from '../components/error-summary.ts'
import { select } from '../components/select.ts'
import { textInput } from '../components/text-input.ts'
import { flag, type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { countryOptions } from './countries.ts'
import { noticesOf } from './parse-answer.ts'

type Typed = ReadonlyMap<string, readonly string[]>

/** The choices by which a fact of this type can be known. */
export function inputFor(
  voice: Voice,
  fact: FactDeclaration,
  value: unknown,
  typed: Typed,
  errors: readonly FieldError[],
): readonly Choice[] {
  const one = (name: string, otherwise: string) => typed.get(name)?.[0] ?? otherwise
  switch (fact.type) {
    case 'boolean':
      return [
        { value: 'value.true', label: label(voice, fact, 'true', voice.t('yes')) },
        { value: 'value.false', label: label(voice, fact, 'false', voice.t('no')) },
      ]
    case 'one':
      return fact.values.map(each => ({ value: `value.${each}`, label: label(voice, fact, each, each) }))
    case 'set':
      return [
        {
          value: 'known',
          label: voice.t('question.known'),
          inside: boxes(voice, fact, typed.get('values') ?? listed(value), errorOf(errors, 'values')),
        },
      ]
    case 'decimal':
      return [
        {
          value: 'known',
          label: voice.t('question.known.value'),
          inside: textInput(voice, {
            id: 'number',
            name: 'number',
            label: voice.plain(fact.name),
            isLabelHidden: true,
            value: one('number', typeof value === 'string' && value !== 'unavailable' ? value : ''),
            isNarrow: true,
            isLeftToRight: true,
            inputmode: 'decimal',
            maxLength: 40,
            error: errorOf(errors, 'number'),
          }),
        },
      ]
    case 'country':
      return [
        {
          value: 'known',
          label: voice.t('question.known'),
          inside: select(voice, {
            id: 'country',
            name: 'country',
            label: voice.plain(fact.name),
            isLabelHidden: true,
            options: countryOptions(voice),
            value: one('country', typeof value === 'string' ? value : ''),
            empty: voice.t('choose'),
            error: errorOf(errors, 'country'),
          }),
        },
      ]
    case 'notices':
      return [
        { value: 'none', label: voice.t('notices.none') },
        { value: 'some', label: voice.t('notices.some'), inside: noticeFields(voice, value, one, errors) },
      ]
  }
}

/** Which choice is ticked: as typed, else as the case has it. Nothing is ticked for what was never answered. */
export function chosenFor(fact: FactDeclaration, value: unknown, typed: Typed, isSkipped: boolean): readonly string[] {
  const answer = typed.get('answer')
  if (answer !== undefined) return answer
  if (value === 'unavailable') return ['unavailable']
  if (value === undefined) return isSkipped ? ['unknown'] : []
  if (fact.type === 'boolean' || fact.type === 'one') return [`value.${String(value)}`]
  if (fact.type === 'notices') return [noticesOf(value).length === 0 ? 'none' : 'some']
  return ['known']
}

function label(voice: Voice, fact: FactDeclaration, value: string, otherwise: string): Html | string {
  const words = fact.labels[value]
  return words === undefined ? otherwise : voice.words(words)
}

function listed(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.length === 0 ? ['none'] : value.map(String)
}

function boxes(voice: Voice, fact: FactDeclaration, ticked: readonly string[], error: string | undefined): Html {
  const all = [
    { value: 'none', words: html`${voice.t('lists.none')}` },
    ...fact.values.map(value => ({ value, words: html`${label(voice, fact, value, value)}` })),
  ]
  return html`${errorMessage(voice, 'values', error)}<div class="govuk-checkboxes">${all.map(
    ({ value, words }, i) =>
      html`<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" name="values" id="${i === 0 ? 'values' : `values-${i + 1}`}" value="${value}"${flag('checked', ticked.includes(value))}><label class="govuk-checkboxes__label" for="${i === 0 ? 'values' : `values-${i + 1}`}">${words}</label></div>`,
  )}</div>`
}

function noticeFields(
  voice: Voice,
  value: unknown,
  one: (name: string, otherwise: string) => string,
  errors: readonly FieldError[],
): Html {
  const kept = noticesOf(value)
  const list = kept.map((each, i) => {
    const words =
      each.to === null
        ? voice.t('notice.open', { notice: each.notice, from: each.from })
        : voice.t('notice.until', { notice: each.notice, from: each.from, to: each.to })
    return html`<li>${words} <button class="sy-link" type="submit" name="action" value="remove-${i}">${voice.t('notices.remove')}<span class="govuk-visually-hidden">: ${each.notice}</span></button></li>`
  })
  return html`${list.length === 0 ? nothing : html`<ul class="govuk-list">${list}</ul>`}
${textInput(voice, { id: 'notice', name: 'notice', label: voice.t('notices.name'), hint: voice.t('notices.name.hint'), value: one('notice', ''), maxLength: 200, error: errorOf(errors, 'notice') })}
<div class="sy-fields sy-fields--2">
${textInput(voice, { id: 'from', name: 'from', label: voice.t('notices.from'), type: 'date', value: one('from', ''), isLeftToRight: true, error: errorOf(errors, 'from') })}
${textInput(voice, { id: 'to', name: 'to', label: voice.t('notices.to'), type: 'date', value: one('to', ''), isLeftToRight: true, error: errorOf(errors, 'to') })}
</div>`
}
