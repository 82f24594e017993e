import { evidenceKinds, type ProductView } from '../../../casework/products/index.ts'
import { choices } from '../components/choices.ts'
import { errorOf, type FieldError } from '../components/error-summary.ts'
import { select } from '../components/select.ts'
import { textInput } from '../components/text-input.ts'
import { textarea } from '../components/textarea.ts'
import type { DecisionForm } from '../forms/decision-form.ts'
import { type Html, html } from '../html.ts'
import type { Visit } from '../visit.ts'

/** A person confirms what the rules found, or finds otherwise with a reason. Nothing is ticked beforehand. */
export function decideSection(
  { voice }: Visit,
  { product, classification, seen }: ProductView,
  form: DecisionForm,
  errors: readonly FieldError[],
): Html {
  const { t, lang } = voice
  const lists = [...new Set(classification.editions.map(({ list }) => list))]
  const [found] = product.entries
  const entry = html`<div class="sy-fields sy-fields--2">
${select(voice, { id: 'list', name: 'list', label: t('lists.list'), options: lists.map(value => ({ value, label: value })), value: form.list === '' ? (found?.list ?? lists[0]) : form.list })}
${textInput(voice, { id: 'code', name: 'code', label: t('product.code'), value: form.code === '' ? (found?.code ?? '') : form.code, isNarrow: true, isLeftToRight: true, maxLength: 200, error: errorOf(errors, 'code') })}</div>`
  return html`<section class="sy-decide sy-noprint" aria-labelledby="decide"><h2 class="govuk-heading-s" id="decide">${t('product.decide')}</h2>
<form action="/${lang}/products/${product.id}/decisions" method="post" novalidate>
<input type="hidden" name="version" value="${product.version}"><input type="hidden" name="seen" value="${seen}">
${choices(voice, {
  id: 'status',
  name: 'status',
  kind: 'radios',
  legend: t('product.decide.as'),
  choices: [
    { value: 'listed', label: t('product.status.listed'), inside: entry },
    { value: 'not_listed', label: t('product.status.not_listed') },
  ],
  chosen: [form.status],
  error: errorOf(errors, 'status'),
})}
${textarea(voice, { id: 'reason', name: 'reason', label: t('product.reason'), hint: t('product.reason.hint'), value: form.reason, maxLength: 5_000, error: errorOf(errors, 'reason') })}
<div class="sy-fields sy-fields--2">
${select(voice, { id: 'kind', name: 'kind', label: t('product.evidence.kind'), options: evidenceKinds.map(value => ({ value, label: t(`product.evidence.${value}`) })), value: form.kind, empty: t('product.evidence.none'), error: errorOf(errors, 'kind') })}
${textInput(voice, { id: 'link', name: 'link', label: t('product.evidence.link'), value: form.link, isLeftToRight: true, maxLength: 2_000, error: errorOf(errors, 'link') })}</div>
${textInput(voice, { id: 'words', name: 'words', label: t('product.evidence.words'), value: form.words, maxLength: 5_000, error: errorOf(errors, 'words') })}
<button class="govuk-button" type="submit">${t('product.decide.button')}</button></form></section>`
}
