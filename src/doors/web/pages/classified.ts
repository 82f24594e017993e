import type { EntryRules } from '../../../law/entry-rules/index.ts'
import type { QuestionAnswer } from '../../../reasoning/classification/index.ts'
import { entryLink } from '../classify/candidate.ts'
import { entriesSection } from '../classify/entries.ts'
import type { ItemVoice } from '../classify/item-words.ts'
import { type Asking, questionFields, whyAsked } from '../classify/question.ts'
import { statusBlock } from '../classify/status.ts'
import { knownFacts, stateForm, takenFor } from '../classify/taken-for.ts'
import { trailSection } from '../classify/trail.ts'
import { type Classified, isWithoutText } from '../classify-desk.ts'
import { code } from '../components/code.ts'
import { errorOf, errorSummary } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { textInput } from '../components/text-input.ts'
import { warningText } from '../components/warning-text.ts'
import { hiddenFields, type ItemState } from '../forms/item-state.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { ClassifyPlace } from './classify.ts'

export type ClassifiedPage = {
  readonly place: ClassifyPlace
  readonly rules: EntryRules
  readonly state: ItemState
  readonly answer: Classified
  readonly asked: readonly QuestionAnswer[]
  readonly errors: Asking['errors']
  readonly sent: Asking['sent']
  /** When it was looked up, in words, and the digest of the trail. */
  readonly at: string
  readonly digest: string
}

/** The answer first, then the next question, then why: entries with their ladders, and how it was found. */
export function classifiedPage(visit: Visit, page: ClassifiedPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { place, rules, state, answer, errors } = page
  const item: ItemVoice = { voice, rules, typed: state.known.attributes }
  const base = `/${lang}${place.path}`
  const title = titleOf(state.text)
  const main = html`<form id="${stateForm}" action="${base}" method="post">${hidden(state)}</form>
<button class="sy-link sy-back sy-noprint" type="submit" form="${stateForm}" name="act" value="describe">${t('classify.describe_again')}</button>
${errorSummary(voice, errors)}
<span class="govuk-caption-l">${t('classify.caption', { date: voice.date(answer.asOf) })}</span>
<h1 class="govuk-heading-l"><bdi class="sy-breaks">${title}</bdi></h1>
${statusBlock(voice, answer.status, statusWords(visit, answer))}
${warningText(t(answer.status === 'listed' ? 'classify.no_permission.listed' : 'classify.no_permission'))}
${answer.lists.some(isWithoutText) ? html`<p class="govuk-inset-text">${t('classify.list.short_titles.says')}</p>` : nothing}
${questions(item, page, base)}
${goOn(visit, page)}
<div class="sy-cols sy-cols--2 sy-top">${takenFor(item, state, answer)}${knownFacts(item, answer)}</div>
${entriesSection(item, answer)}
${trailSection(item, state, answer, { at: page.at, digest: page.digest, evidence: `${base}/evidence.json` })}
${saveForm(visit, page)}`
  return frame(visit, {
    title: `${t(`classify.status.${answer.status}`)}${t('colon')}${title}`,
    main,
    answers: { form: stateForm, place: place.path },
    hasErrors: errors.length > 0,
  })
}

const titleMax = 90

export function titleOf(text: string): string {
  const [line = ''] = text.split('\n').filter(each => each.trim() !== '')
  return line.length > titleMax ? `${line.slice(0, titleMax).replace(/\s+\S*$/, '')}…` : line
}

function statusWords({ voice }: Visit, answer: Classified): Html {
  const { t } = voice
  const met = answer.candidates.filter(({ verdict }) => verdict === 'met')
  const codes = voice.join(met.map(each => html`${entryLink(voice, answer, each)} (${code(each.list)})`))
  if (answer.status === 'listed') return voice.rich('classify.status.listed.says', { codes })
  if (answer.status === 'not_listed') {
    const lists = voice.join(answer.lists.map(each => code(each.list)))
    return voice.rich('classify.status.not_listed.says', { lists })
  }
  return html`${t(`classify.status.${answer.status}.says`)}`
}

/** One question, or the last few together; what it is about stands beside it. */
function questions(item: ItemVoice, page: ClassifiedPage, base: string): Html {
  const { t } = item.voice
  const { asked, state, answer, errors, sent } = page
  if (asked.length === 0) return nothing
  const asking = { known: state.known, facts: answer.facts, errors, sent, isOfSeveral: asked.length > 1 }
  const left = answer.questions.length - asked.length
  return html`<section class="sy-ask sy-noprint" aria-labelledby="ask"><h2 class="govuk-heading-m" id="ask">${t('classify.ask', { count: asked.length })}</h2>
<div class="sy-cols sy-cols--main"><form action="${base}" method="post" novalidate>${hidden(state)}<input type="hidden" name="act" value="answer">
${asked.length > 1 ? html`<p class="govuk-body">${t('classify.ask.leave')}</p>` : nothing}
${asked.map((each, i) => questionFields(item, each, i, asking))}
<button class="govuk-button" type="submit">${t('continue')}</button></form>
<aside aria-label="${t('question.about')}">${whyAsked(item, asked)}
${left > 0 ? html`<p class="sy-note">${t('classify.ask.left', { count: left })}</p>` : nothing}
<p class="sy-note">${t('classify.ask.stop')}</p></aside></div></section>`
}

/** What follows: the question of the licence, which needs more than the item. */
function goOn({ voice }: Visit, { place }: ClassifiedPage): Html {
  const { t, lang } = voice
  const action =
    place.enquiry === undefined
      ? { to: `/${lang}/classify/enquiry`, label: t('classify.go_on') }
      : { to: `/${lang}${place.path}/take`, label: t('classify.take') }
  return html`<div class="sy-row sy-noprint sy-gap"><button class="govuk-button" type="submit" form="${stateForm}" formaction="${action.to}">${action.label}</button>
<button class="govuk-button govuk-button--secondary" type="submit" form="${stateForm}" formaction="/${lang}${place.path}/evidence.pdf">${t('classify.pdf')}</button></div>`
}

/** An officer may keep it as a product: then newer editions are held against it. */
function saveForm({ voice, officer }: Visit, { state, errors, sent }: ClassifiedPage): Html {
  const { t, lang } = voice
  if (officer === undefined) return nothing
  const field = (name: 'name' | 'reference') =>
    textInput(voice, {
      id: name,
      name,
      label: t(`product.${name}`),
      value: sent.get(name)?.[0],
      maxLength: name === 'name' ? 300 : 200,
      error: errorOf(errors, name),
    })
  return html`<section class="sy-decide sy-noprint" aria-labelledby="keep"><h2 class="govuk-heading-s" id="keep">${t('classify.save')}</h2>
<p class="govuk-body-s">${t('classify.save.says')}</p>
<form action="/${lang}/products" method="post" novalidate>${hidden(state)}<div class="sy-fields sy-fields--2">${field('name')}${field('reference')}</div>
<button class="govuk-button govuk-button--secondary" type="submit">${t('classify.save.button')}</button></form></section>`
}

const hidden = (state: ItemState): Html =>
  html`${hiddenFields(state).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`
