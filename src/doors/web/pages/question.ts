import type { Pack } from '../../../law/packs/index.ts'
import type { FactDeclaration } from '../../../law/rulebooks/index.ts'
import type { Determination } from '../../../reasoning/determination/index.ts'
import { type CalendarDate, parseDate } from '../../../values/index.ts'
import { answersSoFar } from '../answer/so-far.ts'
import { askedOf, questionPath } from '../assess.ts'
import { type Choice, choices } from '../components/choices.ts'
import { cites } from '../components/cite.ts'
import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { interval } from '../components/interval.ts'
import { about } from '../fact-words.ts'
import { chosenFor, inputFor } from '../forms/answer-inputs.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Asked, factKey, type Session } from '../session/draft.ts'
import type { Visit } from '../visit.ts'

export type QuestionPage = {
  readonly enquiry: string
  readonly law: Pack
  readonly session: Session
  readonly asked: Asked
  readonly fact: FactDeclaration
  /** What the case holds for the fact now. */
  readonly value: unknown
  readonly determination: Determination
  readonly errors: readonly FieldError[]
  /** What was typed, where it was not accepted. */
  readonly typed: ReadonlyMap<string, readonly string[]>
}

export function questionPage(visit: Visit, page: QuestionPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { enquiry, law, session, asked, fact, determination, errors } = page
  const of = about(voice, session.draft, asked)
  const question = fact.question ?? fact.name
  const asOf = parseDate(session.draft.asOf)
  const unsure: readonly Choice[] = [
    { value: 'unknown', label: t('question.unknown'), hint: t('question.unknown.hint'), isSetApart: true },
    { value: 'unavailable', label: t('question.unavailable'), hint: t('question.unavailable.hint') },
  ]
  const legend = html`${of === '' ? nothing : html`<span class="govuk-caption-l"><bdi>${of}</bdi></span>`}${voice.words(question)}`
  const main = html`<a class="govuk-back-link" href="${backPath(lang, page)}">${t('back.question')}</a>
${errorSummary(voice, errors)}
<div class="sy-cols sy-cols--main">
<div>
<section aria-labelledby="sofar">
<h2 class="govuk-body-s sy-strong" id="sofar">${t('question.certain')}</h2>
${interval(voice, determination.atLeast, determination.atMost)}
</section>
<form action="${questionPath(lang, enquiry, asked)}" method="post" novalidate>
${choices(voice, {
  id: 'answer',
  name: 'answer',
  kind: 'radios',
  legend,
  isTitle: true,
  hint: fact.help === undefined ? undefined : voice.words(fact.help),
  choices: [...inputFor(voice, fact, page.value, page.typed, errors), ...unsure],
  chosen: chosenFor(fact, page.value, page.typed, session.skipped.includes(factKey(asked))),
  error: errorOf(errors, 'answer'),
})}
<div class="sy-row"><button class="govuk-button" type="submit" name="action" value="continue">${t('continue')}</button>
${fact.type === 'notices' ? html`<button class="govuk-button govuk-button--secondary" type="submit" name="action" value="add">${t('notices.add')}</button>` : nothing}
<a href="/${lang}/enquiries/${enquiry}/answer">${t('question.stop')}</a></div>
</form>
</div>
<aside aria-label="${t('question.about')}">
${whyWeAsk(visit, page, asOf)}
<h2 class="govuk-heading-s">${t('question.sofar')}</h2>
${answersSoFar({ voice, law, session, enquiry })}
<p class="sy-note">${t('question.left', { count: determination.missing.length })}</p>
</aside>
</div>`
  return frame(visit, { title: voice.plain(question), main, hasErrors: errors.length > 0 })
}

/** The rules the answer could settle, most telling first; four are enough to see what it is about. */
function whyWeAsk(
  { voice }: Visit,
  { law, asked, determination, fact }: QuestionPage,
  asOf: CalendarDate | undefined,
): Html {
  const missing = determination.missing.find(each => each.fact === asked.fact)
  if (missing === undefined) {
    return html`<div class="sy-box sy-end"><h2 class="govuk-heading-s">${voice.t('question.why')}</h2><p class="govuk-body-s">${voice.t(isForRoute(determination, fact.id) ? 'question.why.route' : 'question.why.settled')}</p></div>`
  }
  const rules = missing.rules.flatMap(id => law.book.rules.filter(rule => rule.id === id)).slice(0, 4)
  const bans = missing.canChange.includes('prohibited')
  return html`<div class="sy-box sy-end">
<h2 class="govuk-heading-s">${voice.t('question.why')}</h2>
<p class="govuk-body-s">${voice.t('question.why.rules', { count: rules.length })}</p>
<ul class="govuk-list govuk-body-s">${rules.map(rule => html`<li>${voice.words(rule.says)} ${cites(voice, law, rule.cite, asOf)}</li>`)}</ul>
${bans ? nothing : html`<p class="govuk-body-s">${voice.t('question.no_ban')}</p>`}
</div>`
}

function isForRoute(determination: Determination, fact: string): boolean {
  return determination.routes.some(route => route.missing.includes(fact))
}

/** The question before this one; before the first, the page of the parties. */
function backPath(lang: string, { enquiry, session, asked }: QuestionPage): string {
  const at = session.trail.indexOf(factKey(asked))
  const before = session.trail[(at < 0 ? session.trail.length : at) - 1]
  if (before === undefined) return `/${lang}/enquiries/${enquiry}/parties`
  return questionPath(lang, enquiry, askedOf(before))
}
