import { breadcrumbs } from '../components/breadcrumbs.ts'
import { digest } from '../components/digest.ts'
import { frame } from '../components/frame.ts'
import { interval } from '../components/interval.ts'
import { type Html, html } from '../html.ts'
import type { Visit } from '../visit.ts'

/** How answers are made, for who wants to rely on one. */
export function answersPage(visit: Visit): Html {
  const { voice } = visit
  const { t, lang } = voice
  const part = (n: 1 | 2 | 3 | 4 | 5 | 6) =>
    html`<h2 class="govuk-heading-m">${t(`made.${n}.title`)}</h2><p class="govuk-body">${t(`made.${n}`)}</p>`
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { label: t('made.title') }])}
<h1 class="govuk-heading-l">${t('made.title')}</h1>
<p class="govuk-body-l">${t('made.lead')}</p>
${part(1)}${part(2)}${interval(voice, 'not_required', 'licence_required')}${part(3)}${part(4)}${part(5)}${digest('steelyard determine case.json')}${part(6)}`
  return frame(visit, { title: t('made.title'), main })
}
