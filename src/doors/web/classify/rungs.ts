import type { RungAnswer } from '../../../reasoning/classification/index.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { type ItemVoice, limitWords, marks, ownValue, pathWords } from './item-words.ts'
import { limitBeam } from './limit-beam.ts'

/** The ladder of a provision: each limit as a rung, with the item's own value beside it. Shape and word say how it stands. */
export function rungLadder(page: ItemVoice, rungs: readonly RungAnswer[]): Html {
  return html`<ul class="sy-ladder sy-rungs">${rungs.map(rung => step(page, rung))}</ul>`
}

/** What must all hold stands as rungs of one ladder. */
export function rungsOf(rung: RungAnswer): readonly RungAnswer[] {
  return rung.kind === 'all' ? (rung.of ?? []) : [rung]
}

function step(page: ItemVoice, rung: RungAnswer): Html {
  const { t } = page.voice
  const below = rung.of === undefined ? nothing : rungLadder(page, rung.of)
  return html`<li class="sy-rung--${rung.is}"><span aria-hidden="true">${marks[rung.is]}</span><span>${rungWords(page.voice, rung)}${own(page, rung)}</span><strong>${t(`classify.rung.${rung.is}`)}</strong>${below}</li>`
}

/** What the list asks for. */
export function rungWords(voice: Voice, { kind, label = {}, limit = '', wanted = [], path = '' }: RungAnswer): Html {
  const { t } = voice
  const name = voice.words(label)
  const these = voice.join(
    wanted.map(each => voice.words(each)),
    'or',
  )
  switch (kind) {
    case 'all':
    case 'any':
    case 'not':
      return html`<span class="sy-join">${t(`join.${kind}`)}</span>`
    case 'limit':
      return html`${name} ${limitWords(limit)}`
    case 'yes_no':
      return html`${name}${t('colon')}${t(limit === 'no' ? 'no' : 'yes')}`
    case 'choice':
      return html`${name}${t('colon')}${limit === 'none_of' ? voice.rich('classify.choice.none_of', { these }) : limit === 'only' ? voice.rich('classify.choice.only', { these }) : these}`
    case 'meets':
      return voice.rich('classify.meets', { path: pathWords(path) })
    case 'subject':
      return voice.rich('classify.is_one_of', { these })
  }
}

function own(page: ItemVoice, rung: RungAnswer): Html {
  if (rung.attribute === undefined) return nothing
  const beam = rung.kind === 'limit' ? limitBeam(page.voice, rung) : nothing
  return html`<span class="sy-rung__own">${page.voice.t('classify.yours')} ${ownValue(page, rung)}</span>${beam}`
}
