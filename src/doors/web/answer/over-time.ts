import type { Explained, Stretch } from '../../../reasoning/determination/index.ts'
import { addDays } from '../../../values/index.ts'
import { cite } from '../components/cite.ts'
import { summaryList } from '../components/summary-list.ts'
import { type Band, timeline } from '../components/timeline.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { AnswerView } from './routes.ts'

/** The same case under the law of each stretch of time, drawn and in words; the letters join the two. */
export function overTimeSection(view: AnswerView, explained: Explained): Html {
  const { voice, law, asOf } = view
  const stretches = explained.overTime
  if (stretches.length === 0) return nothing
  const letters = lettersOf(voice, stretches.length)
  const bands: readonly Band[] = stretches.map((each, i) => ({
    from: each.from,
    ...(each.to === undefined ? {} : { to: each.to }),
    kind: bandKind(each),
    letter: letters[i] ?? '',
  }))
  const rows = stretches.map((each, i) => ({
    key: `${letters[i] ?? ''}${voice.t('colon')}${voice.t('time.from', { date: voice.date(each.from) })}`,
    value: html`${stretchWords(voice, each)}${each.because.map(because => html` ${cite(voice, law, because, each.from)}`)}`,
  }))
  const desc = stretches
    .map(
      each => `${voice.t('time.from', { date: voice.date(each.from) })}${voice.t('colon')}${stretchWords(voice, each)}`,
    )
    .join(' ')
  const unreviewed = {
    key: voice.t('time.from', { date: voice.date(addDays(law.reviewedUntil, 1)) }),
    value: voice.t('time.unreviewed'),
  }
  const lastIsReviewed = stretches.at(-1)?.status !== 'unreviewed_law'
  return html`<h2 class="govuk-heading-m">${voice.t('answer.over_time')}</h2>
<div class="sy-cols sy-cols--2 sy-top"><div>${timeline(voice, bands, asOf, desc)}</div>${summaryList(lastIsReviewed ? [...rows, unreviewed] : rows)}</div>`
}

function bandKind({ status, outcome }: Stretch): Band['kind'] {
  if (status === 'before_coverage' || status === 'unreviewed_law') return 'none'
  return outcome ?? 'open'
}

export function stretchWords(voice: Voice, { status, outcome, atLeast, atMost }: Stretch): string {
  if (status === 'before_coverage') return voice.t('time.before')
  const answer =
    outcome === null
      ? voice.t('between', { least: voice.t(`outcome.${atLeast}`), most: voice.t(`outcome.${atMost}`) })
      : voice.t(`outcome.${outcome}`)
  return status === 'unreviewed_law'
    ? voice.t('time.unreviewed_answer', { answer })
    : status === 'conflict'
      ? voice.t('time.conflict')
      : voice.t('sentence', { words: answer })
}

function lettersOf(voice: Voice, count: number): readonly string[] {
  const letters = voice.lang === 'ar' ? [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'] : [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return Array.from({ length: count }, (_, i) => letters[i] ?? String(i + 1))
}
