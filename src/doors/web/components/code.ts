import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

/** Longer than the paths of provisions are: names of versions and digests, which may break where a line ends. */
const wholeMax = 16

/** A code, rule id or ISO date: left to right in any page, and in the letters that identify. */
export function code(text: string): Html {
  return html`<bdi class="sy-code${text.length > wholeMax ? ' sy-breaks' : ''}" dir="ltr">${text}</bdi>`
}

/** A stranger's words (a firm, a description), kept from turning round the sentence they stand in. */
export function name(text: string): Html {
  return html`<bdi>${text}</bdi>`
}

export const examples: Examples = () => [code('cn.licence.listed'), name('Lindental Medizintechnik GmbH')]
