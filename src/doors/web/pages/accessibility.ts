import { breadcrumbs } from '../components/breadcrumbs.ts'
import { frame } from '../components/frame.ts'
import { type Html, html } from '../html.ts'
import type { Visit } from '../visit.ts'

export function accessibilityPage(visit: Visit): Html {
  const { voice } = visit
  const { t, lang } = voice
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { label: t('footer.accessibility') }])}
<h1 class="govuk-heading-l">${t('footer.accessibility')}</h1>
<p class="govuk-body">${t('access.lead')}</p>
<ul class="govuk-list">${([1, 2, 3, 4, 5] as const).map(n => html`<li>${t(`access.${n}`)}</li>`)}</ul>
<p class="govuk-body">${t('access.how')}</p>
<p class="govuk-body">${t('access.limits')}</p>`
  return frame(visit, { title: t('footer.accessibility'), main })
}
