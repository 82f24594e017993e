import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

export function notification(label: string, words: Html): Html {
  return html`<section class="govuk-notification-banner" aria-label="${label}">${words}</section>`
}

export const examples: Examples = voice => [
  notification(voice.t('rerun.title'), html`<p><strong>${voice.t('rerun.same')}</strong></p>`),
]
