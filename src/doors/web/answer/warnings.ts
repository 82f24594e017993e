import type { Determination, Warning } from '../../../reasoning/determination/index.ts'
import { cites } from '../components/cite.ts'
import { code } from '../components/code.ts'
import { warningText } from '../components/warning-text.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Key, Voice } from '../voice.ts'
import type { AnswerView } from './routes.ts'

/** What the reader must be told beside the answer. Nothing here is folded away. */
export function warningsSection(view: AnswerView, { warnings, boundMet }: Determination): Html {
  const shown = [...new Map(warnings.map(each => [`${each.code}|${each.rule ?? ''}|${view.voice.plain(each.says)}`, each])).values()]
  return html`${shown.map(each => warningText(words(view, each)))}${boundMet === true ? warningText(view.voice.t('warning.bound')) : nothing}`
}

function words({ voice, law, asOf }: AnswerView, warning: Warning): Html {
  const lead = leadOf(voice, warning.code)
  const meant = warning.suggestions === undefined || warning.suggestions.length === 0 ? nothing : html` ${voice.rich('export.code.meant', { codes: html`${warning.suggestions.map((each, i) => html`${i === 0 ? '' : ' · '}${code(each)}`)}` })}`
  return html`${lead === '' ? nothing : html`${lead} `}${voice.words(warning.says)}${meant} ${cites(voice, law, warning.cite, asOf)}`
}

const leads: Readonly<Record<string, Key>> = {
  suspended_instrument: 'warning.suspended',
  instrument_status_unconfirmed: 'warning.unconfirmed',
  needs_judgement: 'warning.judgement',
  law_not_covered: 'warning.not_covered',
}

function leadOf(voice: Voice, code: string): string {
  const key = leads[code]
  return key === undefined ? '' : voice.t(key)
}
