import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

/** A code, rule id or ISO date: left to right in any page, and in the letters that identify. */
export function code(text: string): Html {
  return html`<bdi class="sy-code" dir="ltr">${text}</bdi>`
}

/** A stranger's words (a firm, a description), kept from turning round the sentence they stand in. */
export function name(text: string): Html {
  return html`<bdi>${text}</bdi>`
}

export const examples: Examples = () => [code('cn.licence.listed'), name('Lindental Medizintechnik GmbH')]
