import type { ScreeningIndex } from './format.ts'
import type { PreparedQuery } from './query.ts'
import { asUnits } from './units.ts'

const listsMax = 1_024

/** The lists of rows that the words of a query lead to, in the order in which they are to be read, and what each may bring. */
export class Lists {
  private readonly index: ScreeningIndex
  count = 0
  /** The pair of the query that names the word. */
  readonly pairs = new Int32Array(listsMax)
  readonly froms = new Uint32Array(listsMax)
  readonly sizes = new Uint32Array(listsMax)
  private readonly firsts = new Uint32Array(listsMax)
  /** What a row is given for standing in the list. */
  readonly worths = new Int32Array(listsMax)
  /** The lists of the fewest rows first. */
  readonly order = new Int32Array(listsMax)
  /** What this list and those after it may give a row. */
  readonly rests = new Float64Array(listsMax)
  /** The same for a row that has but one word of the query in these lists, legal forms and the like aside. */
  readonly lones = new Float64Array(listsMax)
  private readonly likest = new Float64Array(32)
  private readonly counts = new Uint32Array(33)

  constructor(index: ScreeningIndex) {
    this.index = index
  }

  open(query: PreparedQuery): void {
    this.list(query)
    this.sort(query)
  }

  /**
   * All lists are asked for before one is read, so that the memory fetches their beginnings together. Words that the query has twice are
   * listed once: a row with half of either would seem to have more of the query than one with the whole of one.
   */
  private list({
    pairs,
    pairMask,
    pairWeight,
    pairAlike,
    pairListed,
    pairFrom,
    pairSize,
    repeated,
  }: PreparedQuery): void {
    const { postings } = this.index
    let lists = 0
    for (let pair = 0; pair < pairs && lists < listsMax; pair++) {
      const size = pairSize[pair] as number
      if (size === 0 || ((pairMask[pair] as number) & repeated) !== 0) continue
      const from = pairFrom[pair] as number
      const weight = pairWeight[pair] as number
      this.pairs[lists] = pair
      this.froms[lists] = from
      this.sizes[lists] = size
      this.firsts[lists] = postings[from] as number
      this.worths[lists] = asUnits(
        (pairAlike[pair] as number) * 0.5 * (weight + Math.min(weight, pairListed[pair] as number)),
      )
      const order = 32 - Math.clz32(size)
      this.counts[order] = (this.counts[order] as number) + 1
      lists++
    }
    this.count = lists
  }

  /** Puts the lists in the order of their sizes, as powers of two: finer would cost more than it saves. */
  private sort(query: PreparedQuery): void {
    const { pairMask, pairAlike, pairWeight, weights, words } = query
    const { counts, order, rests, lones, sizes, likest } = this
    let from = 0
    for (let size = 0; size < counts.length; size++) {
      const here = counts[size] as number
      counts[size] = from
      from += here
    }
    for (let list = 0; list < this.count; list++) {
      const size = 32 - Math.clz32(sizes[list] as number)
      const at = counts[size] as number
      order[at] = list
      counts[size] = at + 1
    }
    counts.fill(0)
    likest.fill(0)
    // A row that has a word may have it as often as the query.
    const again = query.repeated === 0 ? 0 : query.weightOf(query.repeated)
    let rest = again
    let lone = 0
    let others = again
    for (let at = this.count - 1; at >= 0; at--) {
      const pair = this.pairs[order[at] as number] as number
      const alike = pairAlike[pair] as number
      for (let bits = pairMask[pair] as number; bits !== 0; bits &= bits - 1) {
        const token = 31 - Math.clz32(bits & -bits)
        const more = alike - (likest[token] as number)
        if (more <= 0) continue
        likest[token] = alike
        rest += more * (weights[token] as number)
        if (((words >>> token) & 1) === 0) others += more * (weights[token] as number)
      }
      rests[at] = rest
      if (((pairMask[pair] as number) & words) !== 0) lone = Math.max(lone, alike * (pairWeight[pair] as number))
      lones[at] = lone + others
    }
  }
}
