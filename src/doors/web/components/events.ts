import { type Html, html, nothing } from '../html.ts'
import type { Examples } from './example.ts'

export type Happened = {
  readonly when: string
  readonly what: Html | string
  readonly more?: Html | undefined
  /** Something waits here: a thick mark on the line. */
  readonly isStop?: boolean
}

/** What happened, the latest first. */
export function events(happened: readonly Happened[]): Html {
  return html`<ol class="sy-events">${happened.map(
    ({ when, what, more, isStop }) =>
      html`<li class="sy-event${isStop === true ? ' is-stop' : ''}"><span class="sy-when">${when}</span>${what}${more ?? nothing}</li>`,
  )}</ol>`
}

export const examples: Examples = voice => [
  events([
    { when: '2026-11-20 10:31', what: html`<strong>${voice.t('officer.name', { number: '07' })}</strong>` },
    { when: '2026-11-20 09:58', what: voice.t('officer.system'), isStop: true },
  ]),
]
