import type { DeadlineAnswer, Determination } from '../../../reasoning/determination/index.ts'
import { cites } from '../components/cite.ts'
import { table } from '../components/table.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Key, Voice } from '../voice.ts'
import type { AnswerView } from './routes.ts'

/** Time limits of this case; one that the law stops is said to be stopped, not left out. */
export function deadlinesSection({ voice, law, asOf }: AnswerView, { deadlines }: Determination): Html {
  const { t } = voice
  if (deadlines.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${t('answer.deadlines')}</h2>${table({
    caption: t('answer.deadlines'),
    isCaptionHidden: true,
    heads: [t('deadline.what'), t('deadline.who'), t('deadline.term'), t('why_not.source')],
    rows: deadlines.map(each => [
      voice.words(each.says),
      voice.words(each.actor),
      termWords(voice, each),
      cites(voice, law, each.cite, asOf),
    ]),
  })}`
}

/** Working days, days, months, years, hours: as the tables of time limits write them. */
const units: Readonly<Record<string, Key>> = {
  WD: 'unit.working_day',
  D: 'unit.day',
  M: 'unit.month',
  Y: 'unit.year',
  H: 'unit.hour',
}

export function termWords(voice: Voice, { n, unit, runs }: DeadlineAnswer): string {
  if (!runs) return voice.t('deadline.stopped')
  if (n === null) return voice.t('deadline.none')
  if (n === 0) return voice.t('deadline.at_once')
  const key = units[unit]
  return key === undefined ? `${n} ${unit}` : voice.t(key, { count: n })
}
