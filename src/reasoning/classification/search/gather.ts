import { hsLinksFor } from '../../../law/lists/index.ts'
import type { ListIndex, SearchIndex } from './build.ts'
import type { TermFound } from './concepts.ts'
import { type Postings, scoreAll, type Weighed, wholeOf } from './postings.ts'
import type { ReadQuery } from './read-query.ts'

/** Scores of every entry of a list by one kind of evidence, each from 0 to 1. */
export type Evidence = {
  readonly concept: Float32Array
  readonly soft: Float32Array
  readonly passage: Float32Array
  readonly whole: Float32Array
  readonly heading: Float32Array
  readonly grams: Float32Array
  readonly hs: Float32Array
  readonly past: Float32Array
  /** 1 where the text names the code. */
  readonly code: Float32Array
  /** Place of the passage that speaks most for the entry. */
  readonly best: Int32Array
}

const wholeShare = 0.6
const roleStrength = { head: 1, part: 0.55, use: 0.45, mention: 0.6 }

export function gather(index: SearchIndex, list: ListIndex, query: ReadQuery, hs: string | undefined): Evidence {
  const size = list.entries.length
  const { passage, best } = bestPassages(list, query)
  return {
    concept: conceptScores(list, query.terms),
    soft: softScores(index, list, query),
    passage: scaled(passage, wholeOf(list.passages, query.words, query.unknown)),
    whole: found(list.whole, query.words, query.unknown),
    heading: found(list.headings, query.words, query.unknown),
    grams: found(list.grams, query.grams, 0),
    hs: hs === undefined ? new Float32Array(size) : hsScores(index, list, hs),
    past: index.pastDecisions.length === 0 ? new Float32Array(size) : pastScores(index, list, query),
    code: Float32Array.from(list.entries, ({ code }) => (query.codes.has(code) ? 1 : 0)),
    best,
  }
}

/** How strongly words of the thesaurus point to an entry: two that agree are stronger than one, never more than certain. */
export function strengthOf(found: TermFound): number {
  if (found.isNegated) return 0
  const length = found.written.length >= 12 ? 1 : found.written.length >= 5 ? 0.92 : 0.85
  return roleStrength[found.role] * length * (found.isFollowed && found.role === 'head' ? 0.95 : 1)
}

function conceptScores({ entries, places }: ListIndex, terms: readonly TermFound[]): Float32Array {
  const doubt = new Float32Array(entries.length).fill(1)
  const byConcept = new Map<string, TermFound>()
  for (const found of terms) {
    const there = byConcept.get(found.concept)
    if (there === undefined || strengthOf(found) > strengthOf(there)) byConcept.set(found.concept, found)
  }
  for (const found of byConcept.values()) {
    const strength = strengthOf(found)
    const own = new Map<number, number>()
    for (const { code, weight } of found.term.links) {
      const place = places.get(code.slice(0, 5))
      if (place !== undefined) own.set(place, Math.max(own.get(place) ?? 0, weight * strength))
    }
    for (const [place, weight] of own) doubt[place] = (doubt[place] ?? 1) * (1 - weight)
  }
  return doubt.map(each => 1 - each)
}

/** Concepts whose words are like those of the query, though none of them stands there as it is. */
function softScores(index: SearchIndex, { entries, places }: ListIndex, query: ReadQuery): Float32Array {
  const scores = new Float32Array(entries.length)
  const likeness = scoreAll(index.concepts, query.words)
  for (const [at, like] of likeness.entries()) {
    if (like === 0) continue
    for (const { code, weight } of index.conceptTerms[at]?.links ?? []) {
      const place = places.get(code.slice(0, 5))
      if (place !== undefined) scores[place] = Math.max(scores[place] ?? 0, like * weight)
    }
  }
  return scaled(scores, wholeOf(index.concepts, query.words, query.unknown))
}

function bestPassages(
  list: ListIndex,
  query: ReadQuery,
): { readonly passage: Float32Array; readonly best: Int32Array } {
  const passage = new Float32Array(list.entries.length)
  const best = new Int32Array(list.entries.length).fill(-1)
  const scores = scoreAll(list.passages, query.words)
  for (let at = 0; at < scores.length; at++) {
    const score = (scores[at] ?? 0) * (list.passageWeight[at] ?? 1)
    const entry = list.passageEntry[at] ?? 0
    if (score > (passage[entry] ?? 0)) {
      passage[entry] = score
      best[entry] = at
    }
  }
  return { passage, best }
}

function hsScores(index: SearchIndex, { entries, places }: ListIndex, hs: string): Float32Array {
  const scores = new Float32Array(entries.length)
  for (const { code, specificity } of hsLinksFor(index.hs, hs)) {
    const place = places.get(code.slice(0, 5))
    // Specificities are small; what counts is that the heading and the entry go together at all.
    if (place !== undefined) scores[place] = Math.max(scores[place] ?? 0, Math.sqrt(specificity))
  }
  return scores
}

/** Past decisions as neighbours: the likest text of each entry, against what a text like itself would score. */
function pastScores(index: SearchIndex, { entries, places }: ListIndex, query: ReadQuery): Float32Array {
  const scores = new Float32Array(entries.length)
  const likeness = scoreAll(index.past, query.words)
  const whole = wholeOf(index.past, query.words, query.unknown)
  for (const [at, like] of likeness.entries()) {
    const place = places.get(index.pastDecisions[at]?.code.slice(0, 5) ?? '')
    if (place !== undefined) scores[place] = Math.max(scores[place] ?? 0, Math.min(1, like / Math.max(1, whole)))
  }
  return scores
}

function found(postings: Postings, query: Weighed, unknown: number): Float32Array {
  return scaled(scoreAll(postings, query), wholeOf(postings, query, unknown))
}

/** Best is 1, unless the best has but little of what was asked: then it is less, and other evidence comes first. */
function scaled(scores: Float32Array, whole: number): Float32Array {
  const top = Math.max(
    wholeShare * whole,
    scores.reduce((most, each) => Math.max(most, each), 0),
  )
  return top === 0 ? scores : scores.map(each => each / top)
}
