import type { CandidateAnswer } from '../../../reasoning/classification/index.ts'
import type { Classified } from '../classify-desk.ts'
import { code } from '../components/code.ts'
import { details } from '../components/details.ts'
import { emptyBox } from '../components/stale.ts'
import { type Html, html, nothing } from '../html.ts'
import { candidateBlock, candidateId, entryLink } from './candidate.ts'
import type { ItemVoice } from './item-words.ts'
import { provisionBlock } from './provision.ts'
import { whyRuledOut } from './ruled-out.ts'

/** Too little alike to be more than a word in common. */
const weak = 0.1
const isFar = ({ verdict, score, why }: CandidateAnswer): boolean =>
  verdict !== 'met' &&
  verdict !== 'ruled_out' &&
  score < weak &&
  !why.some(({ kind }) => kind === 'concept' || kind === 'code')

/** Entries that are met or may be, each with its ladder; below them what was ruled out, and by what. */
export function entriesSection(item: ItemVoice, answer: Classified): Html {
  const { voice } = item
  const { t } = voice
  const out = answer.candidates
    .filter(({ verdict }) => verdict === 'ruled_out')
    .toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)))
  const far = answer.candidates.filter(isFar)
  const near = answer.candidates.filter(each => !out.includes(each) && !far.includes(each))
  const name = (each: CandidateAnswer) => {
    const title = answer.entries.find(({ list, code: own }) => list === each.list && own === each.code)?.title ?? {}
    return html`${entryLink(voice, answer, { list: each.list, code: each.code })} ${voice.words(title)} <span class="sy-light">${code(each.list)}</span>`
  }
  const lines = (all: readonly CandidateAnswer[], why: (each: CandidateAnswer) => Html) =>
    html`<ul class="sy-plain sy-lines">${all.map(each => html`<li id="${candidateId(each)}"><strong>${name(each)}</strong><p class="sy-note">${why(each)}</p>${nearestLadder(item, each)}</li>`)}</ul>`
  return html`<section aria-labelledby="entries"><h2 class="govuk-heading-m" id="entries">${t('classify.entries')}</h2>
${near.length === 0 ? emptyBox(t('classify.entries.none')) : near.map(each => candidateBlock(item, answer, each))}
${
  out.length === 0
    ? nothing
    : details(
        t('classify.ruled_out', { count: out.length }),
        lines(out, each => whyRuledOut(item, each)),
        { isOpen: answer.status === 'not_listed' },
      )
}
${
  far.length === 0
    ? nothing
    : details(
        t('classify.far', { count: far.length }),
        lines(far, each => html`${t(`classify.verdict.${each.verdict}.says`)}`),
      )
}
</section>`
}

const isNear = ({ provisions = [] }: CandidateAnswer) => provisions.some(each => each.subject === 'true')

/** Of an entry that speaks of such a thing, and was ruled out by a figure: the ladder that shows it. */
function nearestLadder(item: ItemVoice, { verdict, provisions = [] }: CandidateAnswer): Html {
  const near = verdict === 'ruled_out' ? provisions.find(each => each.subject === 'true') : undefined
  return near === undefined ? nothing : provisionBlock(item, near)
}
