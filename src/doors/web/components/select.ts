import { attribute, flag, type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'
import { errorMessage } from './error-summary.ts'
import type { Examples } from './example.ts'
import { describedBy, hintOf } from './text-input.ts'

export type Option = { readonly value: string; readonly label: string; readonly lang?: string }
export type Select = {
  readonly id: string
  readonly name: string
  readonly label: string | Html
  readonly hint?: string | undefined
  readonly options: readonly Option[]
  readonly value?: string | undefined
  readonly error?: string | undefined
  /** The words of the empty choice, which means: not asked yet. */
  readonly empty?: string
  readonly isLabelHidden?: boolean
  /** The form that it belongs to, where it does not stand in it. */
  readonly form?: string
}

export function select(voice: Voice, input: Select): Html {
  const { id, error } = input
  return html`<div class="govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}">
<label class="${input.isLabelHidden === true ? 'govuk-visually-hidden' : 'govuk-label'}" for="${id}">${input.label}</label>
${hintOf(id, input.hint)}${errorMessage(voice, id, error)}
<select class="govuk-select${error === undefined ? '' : ' govuk-input--error'}" id="${id}" name="${input.name}"${attribute('form', input.form)}${describedBy(id, input.hint, error)}${attribute('aria-invalid', error === undefined ? undefined : 'true')}>
${input.empty === undefined ? '' : html`<option value="">${input.empty}</option>`}
${input.options.map(option => html`<option value="${option.value}"${flag('selected', option.value === input.value)}${attribute('lang', option.lang)}>${option.label}</option>`)}
</select>
</div>`
}

export const examples: Examples = voice => [
  select(voice, {
    id: 'example-select',
    name: 'd',
    label: voice.t('export.destination'),
    options: [{ value: 'DE', label: voice.country('DE') }],
    value: 'DE',
    empty: voice.t('choose'),
  }),
]
