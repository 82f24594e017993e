import { breadcrumbs } from '../components/breadcrumbs.ts'
import { frame } from '../components/frame.ts'
import { gallery } from '../components/gallery.ts'
import { type Html, html } from '../html.ts'
import type { Visit } from '../visit.ts'

/** Every component of the pages with its examples; for those who work on them. */
export function galleryPage(visit: Visit): Html {
  const { voice } = visit
  const title = voice.t('gallery.title')
  const main = html`${breadcrumbs(voice, [{ href: `/${voice.lang}/`, label: voice.t('start.crumb') }, { label: title }])}
<h1 class="govuk-heading-l">${title}</h1>
${gallery(voice).map(({ name, shown }) => html`<h2 class="govuk-heading-m" id="${name}"><bdi class="sy-code sy-breaks">${name}</bdi></h2>${shown}`)}`
  return frame(visit, { title, main })
}
