import type { Determination } from '../../../reasoning/determination/index.ts'
import { isolate } from '../../../values/index.ts'
import type { VerdictKind } from '../components/verdict.ts'
import { itemName } from '../fact-words.ts'
import type { Draft } from '../session/draft.ts'
import type { AnswerView } from './routes.ts'

export type VerdictWords = { readonly kind: VerdictKind; readonly word: string; readonly says: string }

/** The word of the answer and what it means for the reader, honest about what it does not settle. */
export function verdictOf({ voice, asOf, law, draft }: AnswerView, determination: Determination): VerdictWords {
  const { t } = voice
  const { status, atLeast, atMost } = determination
  if (status === 'conflict') return { kind: 'conflict', word: t('verdict.conflict'), says: t('verdict.conflict.says') }
  const reviewed =
    status === 'unreviewed_law' && asOf > law.reviewedUntil
      ? ` ${t('verdict.unreviewed', { date: voice.date(law.reviewedUntil) })}`
      : ''
  if (atLeast !== atMost) {
    const says = t(`verdict.open.${whyOpen(draft, determination)}`)
    return { kind: 'open', word: t('verdict.open'), says: `${says}${reviewed}` }
  }
  const settled = status === 'decided' ? ` ${t('verdict.settled')}` : ''
  return {
    kind: atLeast,
    word: t(`verdict.${atLeast}`),
    says: `${t(`verdict.${atLeast}.says`, { date: voice.date(asOf) })}${settled}${reviewed}`,
  }
}

/** What keeps the answer open: facts still to be had, facts that cannot be had, or the law itself. */
export function whyOpen(draft: Draft, determination: Determination): 'says' | 'unavailable' | 'law' {
  if (determination.missing.length > 0) return 'says'
  return /:"unavailable"[,}\]]/.test(JSON.stringify(draft)) ? 'unavailable' : 'law'
}

/** The export in a line: “Maraging steel rod, to Germany”. */
export function answerTitle({ voice, draft }: AnswerView): string {
  // A stranger's words in a script of the other direction must not turn round the line.

  const items = draft.items ?? []
  const [first] = items
  const what = first === undefined ? voice.t('answer.export') : isolate(itemName(voice, draft, first.id))
  const more = items.length > 1 ? voice.t('answer.more_items', { count: items.length - 1, item: what }) : what
  const to =
    typeof draft.destination === 'string' && draft.destination !== 'unavailable'
      ? voice.country(draft.destination)
      : undefined
  return to === undefined ? more : voice.t('answer.to', { item: more, country: to })
}
