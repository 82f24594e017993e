import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

/** `open` is dashed brass: an open fact, and nothing else. */
export function tag(words: string, kind: 'plain' | 'green' | 'red' | 'yellow' | 'blue' | 'open' = 'plain'): Html {
  return html`<span class="govuk-tag${kind === 'plain' ? '' : ` govuk-tag--${kind}`}">${words}</span>`
}

export const examples: Examples = voice => [
  tag(voice.t('route.open'), 'green'),
  tag(voice.t('route.closed')),
  tag(voice.t('route.depends'), 'open'),
]
