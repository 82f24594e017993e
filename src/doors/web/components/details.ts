import { flag, type Html, html, nothing } from '../html.ts'
import type { Examples } from './example.ts'

/** `of` is read out after the summary, so that ten “The proof” in a row can be told apart. */
export function details(
  summary: string,
  text: Html,
  { isOpen = false, of }: { isOpen?: boolean; of?: string | Html } = {},
): Html {
  const hidden = of === undefined ? nothing : html`<span class="govuk-visually-hidden">: ${of}</span>`
  return html`<details class="govuk-details"${flag('open', isOpen)}><summary class="govuk-details__summary">${summary}${hidden}</summary><div class="govuk-details__text">${text}</div></details>`
}

export const examples: Examples = voice => [details(voice.t('answer.proof'), html`<p>…</p>`)]
