import { type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

/** The last is the page itself and no link. */
export function breadcrumbs(
  voice: Voice,
  trail: readonly { readonly href?: string; readonly label: string | Html }[],
): Html {
  return html`<nav class="govuk-breadcrumbs" aria-label="${voice.t('breadcrumb')}"><ol class="govuk-breadcrumbs__list">${trail.map(
    ({ href, label }) => html`<li>${href === undefined ? label : html`<a href="${href}">${label}</a>`}</li>`,
  )}</ol></nav>`
}

export const examples: Examples = voice => [
  breadcrumbs(voice, [{ href: `/${voice.lang}/`, label: voice.t('start.crumb') }, { label: voice.t('law.title') }]),
]
