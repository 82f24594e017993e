import type { Explained, Explanation } from '../../../reasoning/determination/index.ts'
import { cites } from '../components/cite.ts'
import { code, name } from '../components/code.ts'
import { details } from '../components/details.ts'
import { ladder } from '../components/ladder.ts'
import { about } from '../fact-words.ts'
import { type Html, html, nothing } from '../html.ts'
import type { AnswerView } from './routes.ts'

/** The rules that applied, each at three depths: a sentence, a memo, the proof. One rule stands once, however many items it met. */
export function reasonsSection(view: AnswerView, explained: Explained): Html {
  const rules = [...new Set(explained.explanations.map(each => each.rule))]
  const shown = rules.map((rule, i) =>
    reason(
      view,
      explained.explanations.filter(each => each.rule === rule),
      i === 0,
    ),
  )
  return html`${shown}${either(view, explained)}`
}

function reason(view: AnswerView, explanations: readonly Explanation[], isFirst: boolean): Html {
  const { voice, law, asOf } = view
  const [first] = explanations
  if (first === undefined) return nothing
  const sentence = voice.words(first.sentence)
  const memo =
    voice.plain(first.memo) === ''
      ? nothing
      : details(voice.t('answer.reasoning'), html`<p>${voice.words(first.memo)}</p>`, { isOpen: isFirst, of: sentence })
  const proofs = explanations.map(each => {
    const of = about(voice, view.draft, each)
    return html`${of === '' ? nothing : html`<p class="govuk-body-s">${name(of)}</p>`}${ladder(voice, each.proof)}`
  })
  const link = html`<p class="sy-note sy-start"><a href="/${voice.lang}/law/${law.id}/rules/${first.rule}">${code(first.rule)}</a></p>`
  return html`<article class="sy-reason"><p>${sentence} ${cites(voice, law, first.cite, asOf)}</p>${memo}${details(voice.t('answer.proof'), html`${proofs}${link}`, { of: sentence })}</article>`
}

/** Of these rules one or another applies, whatever the open facts are. */
function either({ voice, law, asOf }: AnswerView, { determination }: Explained): Html {
  if (determination.either.length === 0) return nothing
  const shown = [...new Map(determination.either.map(each => [each.rule, each])).values()]
  return html`<p class="govuk-body sy-start">${voice.t('answer.either')}</p><ul class="govuk-list">${shown.map(each => html`<li>${voice.words(each.says)} ${cites(voice, law, each.cite, asOf)}</li>`)}</ul>`
}

/** What the short names of the cited instruments stand for. */
export function instrumentsCited({ voice, law }: AnswerView, explained: Explained): Html {
  const cited = new Set(explained.determination.reasons.flatMap(each => each.cite))
  const named = [...law.book.instruments.values()].filter(instrument =>
    [...cited].some(cite => cite === instrument.id || cite.startsWith(`${instrument.id} `)),
  )
  if (named.length === 0) return nothing
  return html`<ul class="sy-plain sy-start">${named.map(each => html`<li class="sy-note"><bdi>${voice.plain(each.short)}${voice.t('colon')}${voice.plain(each.name)}</bdi></li>`)}</ul>`
}
