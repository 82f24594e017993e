import type { DeskPlace } from '../components/desk-bar.ts'
import { frame } from '../components/frame.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

/** A page that says one thing and where to go from there: not found, expired, refused, a fault of ours. */
export function messagePage(
  visit: Visit,
  message: {
    readonly title: string
    readonly says: Html | string
    readonly links?: readonly { readonly href: string; readonly label: string }[]
  },
  desk?: DeskPlace,
): Html {
  const links = message.links ?? [{ href: `/${visit.voice.lang}/`, label: visit.voice.t('back.start') }]
  const main = html`<h1 class="govuk-heading-l">${message.title}</h1>
<p class="govuk-body">${message.says}</p>
${links.length === 0 ? nothing : html`<ul class="govuk-list">${links.map(link => html`<li><a href="${link.href}">${link.label}</a></li>`)}</ul>`}`
  return frame(visit, { title: message.title, main, ...(desk === undefined ? {} : { desk }) })
}
