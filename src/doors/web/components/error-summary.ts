import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

/** What is wrong with one field: the field's id, and what to do about it. */
export type FieldError = { readonly field: string; readonly says: string }

export function errorSummary(voice: Voice, errors: readonly FieldError[]): Html {
  if (errors.length === 0) return nothing
  return html`<div class="govuk-error-summary" role="alert" aria-labelledby="error-summary-title" tabindex="-1">
<h2 class="govuk-error-summary__title" id="error-summary-title">${voice.t('error.summary', { count: errors.length })}</h2>
<ul>${errors.map(error => html`<li><a href="#${error.field}">${error.says}</a></li>`)}</ul>
</div>`
}

export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find(error => error.field === field)?.says
}

export function errorMessage(voice: Voice, id: string, says: string | undefined): Html {
  if (says === undefined) return nothing
  return html`<span class="govuk-error-message" id="${id}-error"><span class="govuk-visually-hidden">${voice.t('error.prefix')}</span> ${says}</span>`
}

export const examples: Examples = voice => [
  errorSummary(voice, [{ field: 'example-date', says: voice.t('error.date', { example: '2026-11-20' }) }]),
]
