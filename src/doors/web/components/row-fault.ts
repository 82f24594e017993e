import { type Html, html, nothing } from '../html.ts'
import { refusalSays } from '../refusal-says.ts'
import type { Voice } from '../voice.ts'
import { name } from './code.ts'
import type { Examples } from './example.ts'

type Unread = {
  readonly fault?: string
  readonly refusal?: Parameters<typeof refusalSays>[1]
  readonly column?: string
}

/** Why a row of a table could not be read, and in which column. What was kept before faults were kept in terms is said as it stands there. */
export function rowFaultWords(voice: Voice, { fault = '', refusal, column }: Unread): Html {
  const where = column === undefined ? nothing : html`<strong>${voice.t('batch.column')} ${name(column)}</strong><br>`
  return html`${where}${refusal === undefined ? html`<span lang="en" dir="ltr">${fault}</span>` : refusalSays(voice, refusal)}`
}

export const examples: Examples = voice => [
  rowFaultWords(voice, {
    column: 'Born',
    refusal: { code: 'impossible_date', details: { date: '31.13.1999' } },
  }),
]
