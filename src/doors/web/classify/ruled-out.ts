import type { CandidateAnswer, ProvisionAnswer, RungAnswer } from '../../../reasoning/classification/index.ts'
import { type Html, html } from '../html.ts'
import { type ItemVoice, ownValue, pathWords } from './item-words.ts'
import { rungWords } from './rungs.ts'

/** What ruled an entry out, in one line: of the provision that came nearest. */
export function whyRuledOut(page: ItemVoice, { provisions = [] }: Pick<CandidateAnswer, 'provisions'>): Html {
  const { voice } = page
  const nearest = provisions.find(each => each.subject === 'true') ?? provisions.find(each => each.subject !== 'false')
  if (nearest === undefined) {
    const all = [...new Map(provisions.flatMap(each => each.subjects).map(each => [voice.plain(each), each])).values()]
    const these = voice.join(
      all.slice(0, subjectsMax).map(each => voice.words(each)),
      'or',
    )
    return voice.rich(all.length > subjectsMax ? 'classify.out.subject_more' : 'classify.out.subject', { these })
  }
  return reasonOf(page, nearest)
}

const subjectsMax = 3

export function reasonOf(page: ItemVoice, { path, conditions, exceptions, yields }: ProvisionAnswer): Html {
  const { voice } = page
  const failed = firstFalse(conditions)
  if (failed !== undefined) {
    const asked = rungWords(voice, failed)
    return failed.has === undefined
      ? voice.rich('classify.out.limit_bare', { path: pathWords(path), asked })
      : voice.rich('classify.out.limit', { path: pathWords(path), asked, own: ownValue(page, failed) })
  }
  const note = exceptions.find(({ is }) => is === 'true')
  if (note !== undefined)
    return voice.rich('classify.out.note', { path: pathWords(path), note: voice.words(note.says) })
  const other = yields.find(({ is }) => is === 'true')
  if (other !== undefined)
    return voice.rich('classify.out.other', { path: pathWords(path), other: pathWords(other.path) })
  return html`${voice.t('classify.provision.false')}`
}

/** The first leaf that fails; of alternatives, one of them stands for all. */
function firstFalse(rung: RungAnswer): RungAnswer | undefined {
  if (rung.is !== 'false') return undefined
  if (rung.kind === 'not' || rung.of === undefined) return rung
  for (const each of rung.of) {
    const found = firstFalse(each)
    if (found !== undefined) return found
  }
  return undefined
}
