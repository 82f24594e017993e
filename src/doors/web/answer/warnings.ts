import type { Determination, Warning } from '../../../reasoning/determination/index.ts'
import { cites } from '../components/cite.ts'
import { code } from '../components/code.ts'
import { warningText } from '../components/warning-text.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Key, Voice } from '../voice.ts'
import type { AnswerView } from './routes.ts'

/** What the reader must be told beside the answer, one block a kind. Nothing here is folded away. */
export function warningsSection(view: AnswerView, { warnings, boundMet }: Determination): Html {
  const kinds = Map.groupBy(warnings, each => each.code)
  return html`${[...kinds].map(([kind, each]) => block(view, kind, once(view.voice, each)))}${boundMet === true ? warningText(view.voice.t('warning.bound')) : nothing}`
}

function once(voice: Voice, warnings: readonly Warning[]): readonly Warning[] {
  return [...new Map(warnings.map(each => [voice.plain(each.says), each])).values()]
}

function block(view: AnswerView, kind: string, warnings: readonly Warning[]): Html {
  const lead = leads[kind]
  const [first] = warnings
  if (first === undefined) return nothing
  if (lead === undefined && warnings.length === 1) return warningText(words(view, first))
  const list = html`<ul class="govuk-list">${warnings.map(each => html`<li>${words(view, each)}</li>`)}</ul>`
  return warningText(lead === undefined ? list : html`${view.voice.t(lead)}${list}`)
}

function words({ voice, law, asOf }: AnswerView, warning: Warning): Html {
  const suggestions = warning.suggestions ?? []
  const meant =
    suggestions.length === 0
      ? nothing
      : html` ${voice.rich('export.code.meant', { codes: html`${suggestions.map((each, i) => html`${i === 0 ? '' : ' · '}${code(each)}`)}` })}`
  return html`${voice.words(warning.says)}${meant} ${cites(voice, law, warning.cite, asOf)}`
}

const leads: Readonly<Record<string, Key>> = {
  suspended_instrument: 'warning.suspended',
  instrument_status_unconfirmed: 'warning.unconfirmed',
  needs_judgement: 'warning.judgement',
  law_not_covered: 'warning.not_covered',
}
