import { attribute, type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { errorMessage } from './error-summary.ts'
import type { Examples } from './example.ts'
import { describedBy, hintOf } from './text-input.ts'

export type FileInput = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string | Html
  readonly error?: string | undefined
  readonly accept?: string
  readonly isMultiple?: boolean
}

export function fileInput(voice: Voice, { id, name, label, hint, error, accept, isMultiple = false }: FileInput): Html {
  return html`<div class="govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}">
<label class="govuk-label" for="${id}">${label}</label>
${hintOf(id, hint)}${errorMessage(voice, id, error)}
<input class="sy-file" id="${id}" name="${name}" type="file"${attribute('accept', accept)}${isMultiple ? html` multiple` : nothing}${describedBy(id, hint, error)}${attribute('aria-invalid', error === undefined ? undefined : 'true')}>
</div>`
}

export const examples: Examples = voice => [
  fileInput(voice, { id: 'example-file', name: 'g', label: voice.t('batch.file'), hint: voice.t('batch.file.hint') }),
]
