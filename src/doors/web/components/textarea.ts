import { attribute, type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'
import { errorMessage } from './error-summary.ts'
import type { Examples } from './example.ts'
import { describedBy, hintOf } from './text-input.ts'

export type Textarea = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string | undefined
  readonly error?: string | undefined
  /** For JSON and the like. */
  readonly isCode?: boolean
  readonly maxLength: number
  readonly rows?: number
}

export function textarea(voice: Voice, input: Textarea): Html {
  const { id, error, isCode = false, rows = isCode ? 8 : 3 } = input
  return html`<div class="govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}">
<label class="govuk-label" for="${id}">${input.label}</label>
${hintOf(id, input.hint)}${errorMessage(voice, id, error)}
<textarea class="govuk-textarea${isCode ? ' sy-textarea' : ''}" id="${id}" name="${input.name}" maxlength="${input.maxLength}" rows="${rows}" autocomplete="off"${attribute('dir', isCode ? 'ltr' : 'auto')}${attribute('spellcheck', isCode ? 'false' : undefined)}${describedBy(id, input.hint, error)}${attribute('aria-invalid', error === undefined ? undefined : 'true')}>
${input.value ?? ''}</textarea>
</div>`
}

export const examples: Examples = voice => [
  textarea(voice, {
    id: 'example-area',
    name: 'c',
    label: voice.t('parties.use'),
    hint: voice.t('parties.use.hint'),
    maxLength: 1000,
  }),
]
