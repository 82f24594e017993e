import { ownListKinds } from '../../../law/designations/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { code } from '../components/code.ts'
import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { select } from '../components/select.ts'
import { textInput } from '../components/text-input.ts'
import { textarea } from '../components/textarea.ts'
import type { ListStanding } from '../desk.ts'
import { countryOptions } from '../forms/countries.ts'
import type { EntryForm } from '../forms/entry-form.ts'
import { partyKinds } from '../forms/screening-form.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

export type ProposePage = {
  readonly list: ListStanding
  readonly change: 'add' | 'amend' | 'remove'
  readonly form: EntryForm
  readonly errors: readonly FieldError[]
}

const numberKinds = ['registration', 'passport', 'national_id', 'tax', 'imo', 'mmsi', 'lei', 'other'] as const

/** One officer proposes, with reasons; nothing is in force by it. */
export function proposePage(visit: Visit, { list, change, form, errors }: ProposePage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const base = `/${lang}/lists/${list.id}`
  const title = t(`propose.${change}`)
  const line = (field: keyof EntryForm, label: string, more: { hint?: string; isLeftToRight?: boolean } = {}) =>
    textInput(voice, {
      id: field,
      name: field,
      label,
      value: form[field],
      error: errorOf(errors, field),
      maxLength: 1_000,
      ...more,
    })
  const area = (field: keyof EntryForm, label: string, hint: string) =>
    textarea(voice, {
      id: field,
      name: field,
      label,
      hint,
      value: form[field],
      error: errorOf(errors, field),
      maxLength: 10_000,
    })
  const key =
    change === 'add'
      ? line('key', t('propose.key'), { hint: t('propose.key.hint'), isLeftToRight: true })
      : html`<input type="hidden" name="key" value="${form.key}"><p class="govuk-body">${voice.rich('candidate.entry', { key: code(form.key) })} <bdi>${form.names.split('\n')[0] ?? ''}</bdi></p>`
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/lists`, label: t('lists.title') }, { href: base, label: voice.words(list.name) }, { label: title }])}
${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body-s">${t('propose.lead')}</p>
<form action="${base}/proposals" method="post" class="sy-form" novalidate><input type="hidden" name="change" value="${change}">
${key}
${
  change === 'remove'
    ? nothing
    : html`<div class="sy-fields sy-fields--2">
${select(voice, { id: 'list', name: 'list', label: t('propose.list'), options: ownListKinds.map(value => ({ value, label: t(`own.${value}`) })), value: form.list })}
${select(voice, { id: 'schema', name: 'schema', label: t('screening.kind'), options: partyKinds.map(value => ({ value, label: t(`schema.${value}`) })), value: form.schema })}
</div>
${area('names', t('propose.names'), t('propose.names.hint'))}
<div class="sy-fields sy-fields--2">
${line('born', t('screening.born'), { isLeftToRight: true })}
${select(voice, { id: 'country', name: 'country', label: t('screening.country'), options: countryOptions(voice), value: form.country, empty: t('not_known_yet') })}
${select(voice, { id: 'numberKind', name: 'numberKind', label: t('screening.number_kind'), options: numberKinds.map(value => ({ value, label: t(`fact.${value}`) })), value: form.numberKind })}
${line('number', t('screening.number'), { isLeftToRight: true })}
</div>
${line('address', t('fact.address'))}
${area('reason', t('propose.reason'), t('propose.reason.hint'))}
${line('basis', t('propose.basis'), { hint: t('propose.basis.hint') })}
<div class="sy-fields sy-fields--2">${line('from', t('propose.from'), { isLeftToRight: true })}${line('to', t('propose.to'), { isLeftToRight: true })}</div>`
}
${area('why', t('propose.why'), t('propose.why.hint'))}
<button class="govuk-button" type="submit">${t('propose.button')}</button></form>`
  return frame(visit, { title, main, desk: 'lists', hasErrors: errors.length > 0 })
}
