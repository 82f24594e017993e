import type { ListIndex } from './build.ts'
import { type Series, seriesOf } from './domain.ts'
import type { Evidence } from './gather.ts'
import type { GroupLetter } from './group.ts'
import type { ReadQuery } from './read-query.ts'

/** How much each kind of evidence counts. Fitted on one half of labelled questions, where they lie on a broad plateau. */
export const mixWeights = {
  concept: 1,
  soft: 0.5,
  passage: 0.6,
  whole: 0.65,
  heading: 0.55,
  grams: 0.3,
  hs: 0.35,
  past: 1,
  kin: 0.6,
  domain: 0.4,
  code: 1.5,
}
export type MixWeights = typeof mixWeights

/** What is not there in every query, and so is no part of the scale. */
const added = ['hs', 'past', 'code'] as const
const always = ['concept', 'soft', 'passage', 'whole', 'heading', 'grams'] as const
const breadthDamping = 0.02
const hintFloor = 0.25

export type Mixed = {
  readonly scores: Float32Array
  /** For software and technology, the place of the goods through which it was found; -1 where there are none. */
  readonly kin: Int32Array
}

/** One score an entry, 0 to 1: evidence added up, then weighed by the sort of entry and by the series that the text speaks of. */
export function mix(list: ListIndex, evidence: Evidence, query: ReadQuery, weights: MixWeights): Mixed {
  const total = always.reduce((sum, kind) => sum + weights[kind], 0)
  const base = new Float32Array(list.entries.length)
  for (const kind of [...always, ...added]) {
    const values = evidence[kind]
    for (let at = 0; at < base.length; at++) base[at] = (base[at] ?? 0) + (weights[kind] / total) * (values[at] ?? 0)
  }
  const scores = new Float32Array(base.length)
  const kin = new Int32Array(base.length).fill(-1)
  for (const [at, { code, refersTo }] of list.entries.entries()) {
    const letter = letterOf(code)
    let raw = base[at] ?? 0
    if (letter === 'D' || letter === 'E') {
      const goods = bestGoods(list, base, refersTo)
      // An entry for the software of everything is less likely meant than one for the software of this.
      const breadth = 1 + breadthDamping * Math.max(0, refersTo.size - 1)
      raw += (weights.kin * (base[goods] ?? 0)) / breadth
      kin[at] = (base[goods] ?? 0) > 0 ? goods : -1
    }
    const hint = query.codes.has(code) ? 1 : query.group.letters[letter]
    const fit = 1 + weights.domain * domainFit(code, query.domains)
    scores[at] = Math.min(1, raw * (hintFloor + (1 - hintFloor) * hint) * fit)
  }
  return { scores, kin }
}

/** Software and technology are found through the goods that they are for. */
function bestGoods({ places }: ListIndex, base: Float32Array, refersTo: ReadonlySet<string>): number {
  let best = -1
  for (const code of refersTo) {
    const place = places.get(code) ?? -1
    const letter = letterOf(code)
    if (letter !== 'D' && letter !== 'E' && (base[place] ?? 0) > (base[best] ?? 0)) best = place
  }
  return best
}

export function letterOf(code: string): GroupLetter {
  const letter = code[1]
  return letter === 'B' || letter === 'C' || letter === 'D' || letter === 'E' ? letter : 'A'
}

/** Above 0 where the text speaks of the entry's series, below 0 where the entry is of a series that it does not speak of. */
function domainFit(code: string, domains: ReadonlyMap<Series, number>): number {
  const series = seriesOf(code)
  if (series === 'general') return 0
  const said = domains.get(series)
  if (series === 'lower') return said === undefined ? -0.4 : 0.3 * said
  return said === undefined ? -0.6 : 1.6 * said - 0.6
}
