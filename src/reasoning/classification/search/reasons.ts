import { hsLinksFor } from '../../../law/lists/index.ts'
import type { ListIndex, SearchIndex } from './build.ts'
import { type Evidence, strengthOf } from './gather.ts'
import type { MixWeights } from './mix.ts'
import { sharesOf } from './postings.ts'
import type { ReadQuery } from './read-query.ts'

export type Why = {
  /** `code`: the text names it, or it governs software or technology of goods that were found; the others say where words matched. */
  readonly kind: 'concept' | 'heading' | 'passage' | 'ngrams' | 'hs' | 'past' | 'code'
  /** The term as it was written, the words by their stems, or the code. */
  readonly what: string
  readonly weight: number
}

export type Found = {
  readonly evidence: Evidence
  readonly query: ReadQuery
  readonly place: number
  readonly kin: number
  readonly hs: string | undefined
  readonly weights: MixWeights
}

const reasonsMax = 6
const wordsMax = 6

/** Why an entry was nominated, the strongest first. */
export function reasonsFor(index: SearchIndex, list: ListIndex, found: Found): readonly Why[] {
  const { evidence, query, place, kin, hs, weights } = found
  const code = list.entries[place]?.code ?? ''
  const why: Why[] = []
  const add = (kind: Why['kind'], what: string, strength: number) => {
    const weight = Math.round(strength * 1_000) / 1_000
    if (weight > 0 && what !== '' && !why.some(each => each.kind === kind && each.what === what))
      why.push({ kind, what, weight })
  }
  for (const term of query.terms) {
    const link = term.term.links.find(each => each.code.slice(0, 5) === code)
    if (link !== undefined) add('concept', term.written, weights.concept * link.weight * strengthOf(term))
  }
  const { words, grams } = index
  const [passage = -1, goods] = [evidence.best[place], list.entries[kin]?.code]
  add(
    'heading',
    written(sharesOf(list.headings, words, query.words, place)),
    weights.heading * (evidence.heading[place] ?? 0),
  )
  if (passage >= 0) {
    const shares = written(sharesOf(list.passages, words, query.words, passage))
    add('passage', shares, weights.passage * (evidence.passage[place] ?? 0))
  }
  add('ngrams', written(sharesOf(list.grams, grams, query.grams, place)), weights.grams * (evidence.grams[place] ?? 0))
  if (goods !== undefined)
    add('code', goods, weights.kin * (evidence.concept[kin] ?? 0) + weights.kin * (evidence.passage[kin] ?? 0) * 0.5)
  if (query.codes.has(code)) add('code', code, weights.code)
  if (hs !== undefined) {
    const link = hsLinksFor(index.hs, hs).find(each => each.code.slice(0, 5) === code)
    if (link !== undefined) add('hs', link.hs, weights.hs * (evidence.hs[place] ?? 0))
  }
  add('past', code, weights.past * (evidence.past[place] ?? 0))
  return why.sort((a, b) => b.weight - a.weight).slice(0, reasonsMax)
}

function written(shares: readonly (readonly [string, number])[]): string {
  // Pairs of neighbours count in the score; for a reader each word once is enough.
  const single = shares.filter(([word]) => word !== '')
  return single
    .slice(0, wordsMax)
    .map(([word]) => word)
    .join(' ')
}
