import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

/** What could not be looked at, or was looked at too long ago: held, and never shown like "no". */
export function stale(label: string, words: Html): Html {
  return html`<section class="sy-stale" aria-label="${label}">${words}</section>`
}

/** No record, which is not "no". */
export function emptyBox(words: Html | string): Html {
  return html`<div class="sy-empty"><p>${words}</p></div>`
}

export const examples: Examples = voice => [
  stale(
    voice.t('found.not_screened'),
    html`<p><strong>${voice.t('found.not_screened')}</strong></p><p>${voice.t('found.not_screened.says')}</p>`,
  ),
  emptyBox(voice.t('hits.none')),
]
