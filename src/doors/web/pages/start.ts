import { code } from '../components/code.ts'
import { frame } from '../components/frame.ts'
import { steelyard } from '../components/steelyard.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

/** Only doors that exist: a start page with dead links is a promise broken on the first click. */
export function startPage(visit: Visit, apiPath: string | undefined): Html {
  const { voice } = visit
  const { lang, t } = voice
  const example = visit.laws.find(law => law.codeGrammar !== undefined)?.codeGrammar?.example ?? '2B350.g'
  const main = html`<div class="sy-cols sy-cols--2 sy-centre">
<div>
<h1 class="govuk-heading-xl">${t('start.title')}</h1>
<p class="govuk-body-l">${t('start.lead')}</p>
<p class="govuk-body"><a class="govuk-button govuk-button--start" href="/${lang}/enquiries/new">${t('start.button')}</a></p>
<p class="sy-note">${t('start.note')}</p>
</div>
${steelyard(voice)}
</div>
<h2 class="govuk-heading-m">${t('start.have')}</h2>
<div class="sy-cols sy-cols--3">
<p class="govuk-body">${voice.rich('start.have.item', { item: html`<strong>${t('start.have.item.word')}</strong>`, code: code(example) })}</p>
<p class="govuk-body">${voice.rich('start.have.people', { people: html`<strong>${t('start.have.people.word')}</strong>` })}</p>
<p class="govuk-body">${voice.rich('start.have.use', { use: html`<strong>${t('start.have.use.word')}</strong>` })}</p>
</div>
<h2 class="govuk-heading-m">${t('start.where')}</h2>
<ul class="sy-doors">
<li><a href="/${lang}/enquiries/new">${t('start.door.enquiry')}</a><p>${t('start.door.enquiry.says')}</p></li>
<li><a href="/${lang}/classify">${t('start.door.classify')}</a><p>${t('start.door.classify.says')}</p></li>
<li><a href="/${lang}/screening">${t('start.door.screening')}</a><p>${t('start.door.screening.says')}</p></li>
<li><a href="/${lang}/law">${t('start.door.law')}</a><p>${t('start.door.law.says')}</p></li>
<li><a href="/${lang}/rerun">${t('start.door.rerun')}</a><p>${t('start.door.rerun.says')}</p></li>
${apiPath === undefined ? nothing : html`<li><a href="${apiPath}">${t('start.door.api')}</a><p>${t('start.door.api.says')}</p></li>`}
</ul>
<h2 class="govuk-heading-m">${t('start.what')}</h2>
<div class="sy-cols sy-cols--2">
<p class="govuk-body">${t('start.what.1')}</p>
<p class="govuk-body">${t('start.what.2')} <a href="/${lang}/answers">${t('footer.answers')}</a></p>
</div>`
  return frame(visit, { title: t('start.title'), main, isRoomy: true })
}
