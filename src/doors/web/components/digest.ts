import { type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

/** The bytes to re-run, or the command that does it. */
export function digest(text: string): Html {
  return html`<p class="sy-digest" dir="ltr">${text}</p>`
}

export const examples: Examples = () => [
  digest('sha256:5c1e09b7a2f4d8863e7740c19fd2ab5568e03f917bc46da0125983eef07a4c6d'),
]
