import type { Explained, Flip } from '../../../reasoning/determination/index.ts'
import { name } from '../components/code.ts'
import { factName, valueLabel } from '../fact-words.ts'
import { about } from '../fact-words.ts'
import { type Html, html, nothing } from '../html.ts'
import type { AnswerView } from './routes.ts'

/** One fact with another value, and where that leads, nearest answer first; and the facts that carry the answer. */
export function changesSection(view: AnswerView, explained: Explained): Html {
  const { voice, law } = view
  const { t } = voice
  const { flips, deciding } = explained
  if (flips.length === 0 && deciding.length === 0) return nothing
  const carried = deciding.map((each, i) => {
    const of = about(voice, view.draft, each)
    return html`${i === 0 ? '' : t('comma')}${factName(voice, law, each.fact)}${of === '' ? nothing : html` (${name(of)})`}`
  })
  return html`<h2 class="govuk-heading-m">${t('answer.changes')}</h2>
${flips.length === 0 ? html`<p class="govuk-body">${t('answer.changes.none')}</p>` : html`<ul class="govuk-list">${flips.map(flip => html`<li>${flipWords(view, flip)}</li>`)}</ul>`}
${carried.length === 0 ? nothing : html`<p class="sy-note">${voice.rich('answer.deciding', { facts: html`${carried}` })}</p>`}`
}

function flipWords({ voice, law, draft }: AnswerView, flip: Flip): Html {
  const of = about(voice, draft, flip)
  const fact = html`${factName(voice, law, flip.fact)}${of === '' ? nothing : html` (${name(of)})`}`
  const to = flip.outcome === null ? voice.t('between', { least: voice.t(`outcome.${flip.atLeast}`), most: voice.t(`outcome.${flip.atMost}`) }) : voice.t(`outcome.${flip.outcome}`)
  return voice.rich('answer.flip', { outcome: html`<strong>${to}</strong>`, fact, value: valueLabel(voice, law, flip.fact, flip.to) })
}
