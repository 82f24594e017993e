import { errorOf, type FieldError } from '../components/error-summary.ts'
import { fileInput } from '../components/file-input.ts'
import { textInput } from '../components/text-input.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

/** What was typed, so that it stays when something is wrong. */
export type ImportForm = {
  readonly list: string
  readonly name: string
  readonly edition: string
  readonly source: string
  readonly retrieved: string
  readonly language: string
}
export const emptyImport: ImportForm = { list: '', name: '', edition: '', source: '', retrieved: '', language: '' }

/** Brings in a new edition of a list, or with `isNew` the first of a list that is not here yet. */
export function importForm(
  { voice, officer }: Visit,
  action: string,
  form: ImportForm,
  errors: readonly FieldError[],
  isNew: boolean,
): Html {
  const { t } = voice
  if (officer === undefined) return html`<p class="sy-note sy-noprint">${t('upload.officers')}</p>`
  const field = (name: Exclude<keyof ImportForm, 'retrieved'>, isLeftToRight: boolean) =>
    textInput(voice, {
      id: name,
      name,
      label: t(`cl.import.${name}`),
      hint: t(`cl.import.${name}.hint`),
      value: form[name],
      isLeftToRight,
      error: errorOf(errors, name),
    })
  return html`<section class="sy-decide sy-noprint" aria-labelledby="import"><h2 class="govuk-heading-m" id="import">${t(isNew ? 'cl.import.first' : 'cl.import.title')}</h2>
<p class="govuk-body-s">${t('cl.import.says')}</p>
<form class="sy-form" action="${action}" method="post" enctype="multipart/form-data" novalidate>
${isNew ? html`<div class="sy-fields sy-fields--2">${field('list', true)}${field('name', false)}</div>` : nothing}
${fileInput(voice, { id: 'file', name: 'file', label: t('cl.import.file'), hint: t('cl.import.file.hint', { limit: '32 MB' }), error: errorOf(errors, 'file') })}
${field('source', true)}
<div class="sy-fields sy-fields--2">${textInput(voice, { id: 'retrieved', name: 'retrieved', label: t('cl.import.retrieved'), hint: t('cl.import.retrieved.hint'), value: form.retrieved, type: 'date', isLeftToRight: true, error: errorOf(errors, 'retrieved') })}${field('edition', true)}</div>
${field('language', true)}
<button class="govuk-button" type="submit">${t('cl.import.button')}</button></form></section>`
}
