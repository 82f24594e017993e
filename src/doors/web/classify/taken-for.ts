import type { FactAnswer } from '../../../reasoning/classification/index.ts'
import type { Classified } from '../classify-desk.ts'
import { details } from '../components/details.ts'
import { select } from '../components/select.ts'
import { type SummaryRow, summaryList } from '../components/summary-list.ts'
import { subjectsOffered } from '../forms/item-questions.ts'
import type { ItemState } from '../forms/item-state.ts'
import { type Html, html, nothing } from '../html.ts'
import { type ItemVoice, statedWords, valueWords } from './item-words.ts'

/** The form that every button beside the questions sends. */
export const stateForm = 'state'

/** What the item was taken for, and which words said so; each can be put right. */
export function takenFor({ voice, rules }: ItemVoice, state: ItemState, { subjects, candidates }: Classified): Html {
  const { t } = voice
  const rows = subjects.map(({ id, label, written }) => ({
    key: voice.words(label),
    value: html`${written === undefined ? t('classify.said_by_you') : voice.rich('classify.said_by', { words: html`<q dir="auto">${written}</q>` })} <button class="sy-link sy-noprint" type="submit" form="${stateForm}" name="act" value="isnot:${id}">${t('classify.is_not')}<span class="govuk-visually-hidden">: ${voice.words(label)}</span></button>`,
  }))
  const options = subjectsOffered(rules, candidates, [])
    .filter(id => !subjects.some(each => each.id === id))
    .slice(0, 60)
    .map(id => ({ value: id, label: voice.plain(rules.subjects.get(id)?.label ?? {}) }))
  const other =
    options.length === 0
      ? nothing
      : html`<div class="sy-noprint">${details(
          t('classify.else'),
          html`${select(voice, { id: 'subject', name: 'subject', label: t('classify.else.label'), options, empty: t('choose'), form: stateForm })}<button class="govuk-button govuk-button--secondary" type="submit" form="${stateForm}" name="act" value="kind">${t('classify.else.button')}</button><p class="sy-note">${t('classify.else.note')}</p>`,
        )}</div>`
  const denied = state.known.isNot.flatMap(id => {
    const label = rules.subjects.get(id)?.label
    return label === undefined ? [] : [voice.words(label)]
  })
  return html`<section aria-labelledby="taken"><h2 class="govuk-heading-m" id="taken">${t('classify.taken_for')}</h2>
${rows.length === 0 ? html`<p class="govuk-body">${t('classify.taken_for.none')}</p>` : summaryList(rows)}
${denied.length === 0 ? nothing : html`<p class="govuk-body-s">${voice.rich('classify.denied', { kinds: voice.join(denied.slice(0, 20), 'or') })} <button class="sy-link sy-noprint" type="submit" form="${stateForm}" name="act" value="allow">${t('classify.denied.undo')}</button></p>`}
${other}</section>`
}

/** What is known of it, and where from; each can be corrected. */
export function knownFacts(page: ItemVoice, answer: Classified): Html {
  const { t } = page.voice
  const change = ({ attribute, label }: FactAnswer) =>
    html` <button class="sy-link sy-noprint" type="submit" form="${stateForm}" name="act" value="ask:${attribute}">${t('change')}<span class="govuk-visually-hidden"> ${page.voice.words(label)}</span></button>`
  const rows = factRows(page, answer, change)
  return html`<section aria-labelledby="facts"><h2 class="govuk-heading-m" id="facts">${t('classify.facts')}</h2>
${rows.length === 0 ? html`<p class="govuk-body">${t('classify.facts.none')}</p>` : summaryList(rows)}</section>`
}

/** Each fact as it was written, and who or what says so. */
export function factRows(
  page: ItemVoice,
  { facts }: Pick<Classified, 'facts'>,
  more: (fact: FactAnswer) => Html = () => nothing,
): readonly SummaryRow[] {
  const { voice } = page
  return facts.map(fact => {
    const { attribute, label, written, from } = fact
    const said =
      from === 'text'
        ? html`<q dir="auto">${written}</q>`
        : html`<strong>${from === 'stated' ? statedWords(page, attribute, written) : valueWords(page, attribute, written)}</strong>`
    return {
      key: voice.words(label),
      value: html`${said} <span class="sy-light">${voice.t(`classify.from.${from}`)}</span>${more(fact)}`,
    }
  })
}
