import { frame } from '../components/frame.ts'
import { type Html, html } from '../html.ts'
import type { Visit } from '../visit.ts'

/** Shown once, right after saving: the key is in the link and nowhere else. */
export function savedPage(visit: Visit, link: string, until: string, answer: string): Html {
  const { t } = visit.voice
  const main = html`<a class="govuk-back-link" href="${answer}">${t('back.answer')}</a>
<h1 class="govuk-heading-l">${t('save.title')}</h1>
<p class="govuk-body">${t('save.says', { date: until })}</p>
<p class="sy-private" dir="ltr">${link}</p>
<p class="govuk-body">${t('save.warning')}</p>
<p class="govuk-body sy-noprint"><a href="${link}">${t('save.open')}</a></p>`
  return frame(visit, { title: t('save.title'), main })
}

/** Where the private link leads. Opening it changes nothing; going on and forgetting are acts. */
export function resumePage(visit: Visit, place: string, until: string): Html {
  const { t } = visit.voice
  const main = html`<h1 class="govuk-heading-l">${t('resume.title')}</h1>
<p class="govuk-body">${t('resume.says', { date: until })}</p>
<div class="sy-row">
<form action="${place}/resume" method="post"><button class="govuk-button" type="submit">${t('resume.button')}</button></form>
<form action="${place}/forget" method="post"><button class="govuk-button govuk-button--secondary" type="submit">${t('forget.button')}</button></form>
</div>
<p class="sy-note sy-start">${t('forget.note')}</p>`
  return frame(visit, { title: t('resume.title'), main })
}
