import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

export type SummaryRow = { readonly key: string | Html; readonly value: string | Html }

export function summaryList(rows: readonly SummaryRow[]): Html {
  return html`<dl class="govuk-summary-list">${rows.map(
    row =>
      html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${row.key}</dt><dd class="govuk-summary-list__value">${row.value}</dd></div>`,
  )}</dl>`
}

export const examples: Examples = voice => [
  summaryList([{ key: voice.t('export.destination'), value: voice.country('DE') }]),
]
