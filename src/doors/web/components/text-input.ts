import { attribute, type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { errorMessage } from './error-summary.ts'
import type { Examples } from './example.ts'

export type TextInput = {
  readonly id: string
  readonly name: string
  readonly label: string | Html
  readonly hint?: string | Html | undefined
  readonly value?: string | undefined
  readonly error?: string | undefined
  readonly type?: 'text' | 'date' | 'search'
  readonly inputmode?: 'decimal'
  readonly isNarrow?: boolean
  readonly isLabelHidden?: boolean
  /** For codes, dates and numbers, which are written left to right everywhere. */
  readonly isLeftToRight?: boolean
  readonly maxLength?: number
}

export function textInput(voice: Voice, input: TextInput): Html {
  const { id, error } = input
  const classes = `govuk-input${input.isNarrow === true ? ' govuk-input--width-10' : ''}${error === undefined ? '' : ' govuk-input--error'}`
  return html`<div class="govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}">
<label class="${input.isLabelHidden === true ? 'govuk-visually-hidden' : 'govuk-label'}" for="${id}">${input.label}</label>
${hintOf(id, input.hint)}${errorMessage(voice, id, error)}
<input class="${classes}" id="${id}" name="${input.name}" type="${input.type ?? 'text'}" value="${input.value ?? ''}" autocomplete="off" maxlength="${input.maxLength ?? 500}"${attribute('inputmode', input.inputmode)}${attribute('dir', input.isLeftToRight === true ? 'ltr' : 'auto')}${describedBy(id, input.hint, error)}${attribute('aria-invalid', error === undefined ? undefined : 'true')}>
</div>`
}

export function hintOf(id: string, hint: string | Html | undefined): Html {
  return hint === undefined ? nothing : html`<div class="govuk-hint" id="${id}-hint">${hint}</div>`
}

export function describedBy(id: string, hint: unknown, error: unknown): Html {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    each => each !== '',
  )
  return attribute('aria-describedby', ids.length === 0 ? undefined : ids.join(' '))
}

export const examples: Examples = voice => [
  textInput(voice, {
    id: 'example-text',
    name: 'a',
    label: voice.t('export.description'),
    hint: voice.t('export.description.hint'),
  }),
  textInput(voice, {
    id: 'example-date',
    name: 'b',
    label: voice.t('export.date'),
    value: '2026-02-30',
    error: voice.t('error.date', { example: '2026-11-20' }),
    isNarrow: true,
    isLeftToRight: true,
  }),
]
