import type { Explained, Flip } from '../../../reasoning/determination/index.ts'
import { name } from '../components/code.ts'
import { about, factName, valueHtml } from '../fact-words.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { AnswerView } from './routes.ts'

/** One fact with another value, and where that leads, gathered by the answer; and the facts that carry the answer. */
export function changesSection(view: AnswerView, explained: Explained): Html {
  const { voice, law } = view
  const { t } = voice
  const { flips, deciding } = explained
  if (flips.length === 0 && deciding.length === 0) return nothing
  const carried = deciding.map((each, i) => {
    const of = about(voice, view.draft, each)
    return html`${i === 0 ? '' : t('comma')}${factName(voice, law, each.fact)}${of === '' ? nothing : html` (${name(of)})`}`
  })
  const byOutcome = Map.groupBy(flips, each => flipOutcome(voice, each))
  return html`<h2 class="govuk-heading-m">${t('answer.changes')}</h2>
${flips.length === 0 ? html`<p class="govuk-body">${t('answer.changes.none')}</p>` : html`<ul class="govuk-list">${[...byOutcome].map(([outcome, each]) => html`<li><strong>${outcome}</strong>${t('colon')}${flipWords(view, each)}</li>`)}</ul>`}
${carried.length === 0 ? nothing : html`<p class="sy-note">${voice.rich('answer.deciding', { facts: html`${carried}` })}</p>`}`
}

export function flipOutcome(voice: Voice, flip: Flip): string {
  return flip.outcome === null
    ? voice.t('between', { least: voice.t(`outcome.${flip.atLeast}`), most: voice.t(`outcome.${flip.atMost}`) })
    : voice.t('answer.flip.to', { outcome: voice.t(`outcome.${flip.outcome}`) })
}

/** “if the act were Import; if the destination were Japan or North Korea.” */
function flipWords({ voice, law, draft }: AnswerView, flips: readonly Flip[]): Html {
  const byFact = Map.groupBy(flips, each => `${each.fact}|${about(voice, draft, each)}`)
  return html`${[...byFact.values()].map((each, i) => {
    const [first] = each
    if (first === undefined) return nothing
    const of = about(voice, draft, first)
    const fact = html`${factName(voice, law, first.fact)}${of === '' ? nothing : html` (${name(of)})`}`
    const values = [...new Set(each.map(flip => flip.to))].map(to => valueHtml(voice, law, first.fact, to))
    return html`${i === 0 ? '' : voice.t('semicolon')}${voice.rich('answer.flip.if', { fact, values: voice.join(values, 'or') })}`
  })}${voice.t('stop')}`
}
