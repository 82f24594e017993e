import type { Almost, Determination } from '../../../reasoning/determination/index.ts'
import { cites } from '../components/cite.ts'
import { ruleLink } from '../components/conditions.ts'
import { table } from '../components/table.ts'
import { factName } from '../fact-words.ts'
import { type Html, html, nothing } from '../html.ts'
import { effectWords } from '../law/effect-words.ts'
import type { AnswerView } from './routes.ts'

/** The nearest rules that did not apply, and what stopped each. */
export function whyNotSection(view: AnswerView, determination: Determination): Html {
  const { voice, law, asOf } = view
  const { t } = voice
  const nearest = [...new Map(determination.almost.map(each => [each.rule, each])).values()]
  if (nearest.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${t('answer.why_not')}</h2>${table({
    caption: t('answer.why_not'),
    isCaptionHidden: true,
    heads: [t('why_not.rule'), t('why_not.effect'), t('why_not.stopped'), t('why_not.source')],
    rows: nearest.map(each => [
      ruleLink(voice, law, each.rule),
      effectOf(view, each),
      stoppedBy(view, each),
      cites(voice, law, each.cite, asOf),
    ]),
  })}`
}

function effectOf({ voice, law }: AnswerView, { rule }: Almost): Html {
  const found = law.book.rules.find(each => each.id === rule)
  return found === undefined ? nothing : effectWords(voice, law, found.effect)
}

function stoppedBy({ voice, law }: AnswerView, { stoppedBy }: Almost): Html {
  return html`${stoppedBy.map((id, i) => html`${i === 0 ? '' : voice.t('comma')}${law.book.rules.some(rule => rule.id === id) ? ruleLink(voice, law, id) : factName(voice, law, id)}`)}`
}
