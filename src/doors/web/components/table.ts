import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

export type Table = {
  readonly caption: string
  readonly isCaptionHidden?: boolean
  readonly heads: readonly string[]
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly (Html | string)[])[]
}

/** On a phone each row becomes a card; the roles are written out because CSS display takes them away. */
export function table({ caption, isCaptionHidden = false, heads, rows }: Table): Html {
  return html`<div class="sy-table"><table class="govuk-table sy-stack" role="table">
<caption class="govuk-table__caption${isCaptionHidden ? ' govuk-visually-hidden' : ''}">${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader" class="govuk-table__header">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(cells => html`<tr class="govuk-table__row" role="row">${cells.map((cell, i) => (i === 0 ? html`<th scope="row" role="rowheader" class="govuk-table__header">${cell}</th>` : html`<td class="govuk-table__cell" role="cell" data-label="${heads[i] ?? ''}"><span>${cell}</span></td>`))}</tr>`)}</tbody>
</table></div>`
}

export const examples: Examples = voice => [
  table({
    caption: voice.t('law.instruments'),
    heads: [voice.t('law.instrument'), voice.t('law.in_force')],
    rows: [['ECL', '2020-12-01']],
  }),
]
