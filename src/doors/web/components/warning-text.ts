import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

export function warningText(words: Html | string): Html {
  return html`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><span class="govuk-warning-text__text">${words}</span></div>`
}

export const examples: Examples = voice => [warningText(voice.t('verdict.unreviewed', { date: '2026-11-20' }))]
