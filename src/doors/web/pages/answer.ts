import type { Explained } from '../../../reasoning/determination/index.ts'
import { changesSection } from '../answer/changes.ts'
import { classifiedSection } from '../answer/classified.ts'
import { deadlinesSection } from '../answer/deadlines.ts'
import { openFactsSection } from '../answer/open-facts.ts'
import { overTimeSection } from '../answer/over-time.ts'
import { instrumentsCited, reasonsSection } from '../answer/reasons.ts'
import { type AnswerView, routesSection } from '../answer/routes.ts'
import { screenedSection } from '../answer/screened.ts'
import { firstPages } from '../answer/so-far.ts'
import { answerTitle, verdictOf, whyOpen } from '../answer/verdict-words.ts'
import { warningsSection } from '../answer/warnings.ts'
import { weightsOf } from '../answer/weights.ts'
import { whyNotSection } from '../answer/why-not.ts'
import { digest } from '../components/digest.ts'
import { frame } from '../components/frame.ts'
import { interval } from '../components/interval.ts'
import { summaryList } from '../components/summary-list.ts'
import { verdict } from '../components/verdict.ts'
import { weighing } from '../components/weighing.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

export type AnswerPage = {
  readonly view: AnswerView
  readonly explained: Explained
  /** The page of the question before this answer. */
  readonly back: string
  /** The next question, where the enquiry was stopped before its end. */
  readonly next: string | undefined
}

/** The answer first, then why, then how to prove it. */
export function answerPage(visit: Visit, { view, explained, back, next }: AnswerPage): Html {
  const { voice, draft, asOf, enquiry } = view
  const { t, lang } = voice
  const { determination } = explained
  const base = `/${lang}/enquiries/${enquiry}`
  const { kind, word, says } = verdictOf(view, determination)
  const title = answerTitle(view)
  const weights = weightsOf(voice, view.law, draft, determination)
  const isOpen = determination.atLeast !== determination.atMost
  const main = html`<a class="govuk-back-link" href="${back}">${t('back.answers')}</a>
<span class="govuk-caption-l">${t('answer.caption', { date: voice.date(asOf) })}</span>
<h1 class="govuk-heading-l">${title}</h1>
${verdict(kind, word, says)}
${isOpen ? interval(voice, determination.atLeast, determination.atMost) : nothing}
${warningsSection(view, determination)}
<div class="sy-cols sy-cols--main">
<div>
<h2 class="govuk-heading-m">${t('answer.now')}</h2>
${nowWords(view, explained, next)}
${determination.atMost === 'not_required' ? nothing : routesSection(view, determination)}
${actions(view, base)}
</div>
<aside aria-labelledby="facts"><div class="sy-box"><h2 class="govuk-heading-s" id="facts">${t('answer.case')}</h2>${summaryList(firstPages(voice, draft))}</div></aside>
</div>
${classifiedSection(voice, draft, enquiry, view.classified)}
${view.screened === undefined ? nothing : screenedSection(voice, draft, view.screened)}
${deadlinesSection(view, determination)}
<section aria-labelledby="balance">
<h2 class="govuk-heading-m" id="balance">${t('answer.balance')}</h2>
${weighing(voice, weights.risk, weights.peace)}
<p class="sy-note sy-note--wide">${t('weighing.note')}</p>
</section>
<h2 class="govuk-heading-m">${t('answer.why')}</h2>
${reasonsSection(view, explained)}
${instrumentsCited(view, explained)}
${whyNotSection(view, determination)}
${changesSection(view, explained)}
${overTimeSection(view, explained)}
<div class="sy-cols sy-cols--2 sy-far">
${openFactsSection(view, explained)}
<section aria-labelledby="again"><h2 class="govuk-heading-m" id="again">${t('answer.again')}</h2><p class="govuk-body">${t('answer.again.says')}</p>${digest(determination.digest)}${digest('steelyard determine case.json')}
<p class="govuk-body sy-noprint"><a href="${base}/answer.json" download>${t('answer.download')}</a> · <a href="/${lang}/rerun">${t('start.door.rerun')}</a></p></section>
</div>`
  return frame(visit, { title: `${word}${t('colon')}${title}`, main })
}

function nowWords({ voice, asOf, draft }: AnswerView, { determination }: Explained, next: string | undefined): Html {
  const { t } = voice
  const key =
    determination.status === 'conflict'
      ? 'now.conflict'
      : determination.atLeast !== determination.atMost
        ? (`now.open.${whyOpen(draft, determination)}` as const)
        : (`now.${determination.atLeast}` as const)
  const goOn =
    next === undefined
      ? nothing
      : html`<p class="govuk-body sy-noprint"><a class="govuk-button" href="${next}">${t('answer.go_on')}</a></p>`
  return html`<p class="govuk-body">${t(key, { date: voice.date(asOf) })}</p>${goOn}`
}

/** Keep, print, take away, or clear: what a visitor may want of the page itself. */
function actions({ voice }: AnswerView, base: string): Html {
  const { t } = voice
  return html`<div class="sy-row sy-noprint">
<a class="govuk-button govuk-button--secondary" href="${base}/answer.pdf">${t('answer.pdf')}</a>
<form action="${base}/save" method="post"><button class="govuk-button govuk-button--secondary" type="submit">${t('save.button')}</button></form>
<form action="${base}/clear" method="post"><button class="sy-link" type="submit">${t('clear.button')}</button></form>
</div>`
}
