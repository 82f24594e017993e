import type { Vocabulary } from './vocabulary.ts'

/** Words by number, each with how much it counts: what is read once may be added to many documents. */
export type Counts = { readonly words: readonly number[]; readonly times: readonly number[] }
/** What a query weighs, by number of the word. */
export type Weighed = ReadonlyMap<number, number>

export type PostingsOptions = {
  /** How soon another mention of the same word adds nothing more (k1 of BM25). */
  readonly saturation: number
  /** How much a long document is marked down, 0 to 1 (b of BM25). */
  readonly length: number
}

/** An inverted index with the weight of every word in every document made once: BM25 (Robertson and Walker, 1994). */
export type Postings = {
  readonly documents: number
  /** Per word, where its documents begin in `document` and `impact`; one more at the end. */
  readonly starts: Uint32Array
  readonly document: Uint32Array
  readonly impact: Float32Array
  /** Rarity of each word, by its number. */
  readonly rarity: Float32Array
}

/** The score of every document for weighed words. */
export function scoreAll({ documents, starts, document, impact }: Postings, query: Weighed): Float32Array {
  const scores = new Float32Array(documents)
  for (const [word, weight] of query) {
    const end = starts[word + 1] ?? 0
    for (let slot = starts[word] ?? 0; slot < end; slot++) {
      const at = document[slot] ?? 0
      scores[at] = (scores[at] ?? 0) + weight * (impact[slot] ?? 0)
    }
  }
  return scores
}

/** About what a document would score that has all these words: the measure of how much of a query was found. */
export function wholeOf({ documents, rarity }: Postings, query: Weighed, unknown: number): number {
  const rarest = Math.log(1 + documents)
  let sum = unknown * rarest
  for (const [word, weight] of query) sum += weight * (rarity[word] ?? rarest)
  return sum
}

/** What each word gave to one document, the most first: for the reasons. */
export function sharesOf(
  postings: Postings,
  { wordOf }: Vocabulary,
  query: Weighed,
  wanted: number,
): readonly (readonly [string, number])[] {
  const shares: (readonly [string, number])[] = []
  for (const [word, weight] of query) {
    const slot = slotOf(postings, word, wanted)
    if (slot !== undefined) shares.push([wordOf(word), weight * (postings.impact[slot] ?? 0)])
  }
  return shares.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** Documents of a word stand in order, so a look is a bisection. */
function slotOf({ starts, document }: Postings, word: number, wanted: number): number | undefined {
  let low = starts[word] ?? 0
  let high = (starts[word + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = document[middle] ?? 0
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
