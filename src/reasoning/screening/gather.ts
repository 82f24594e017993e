import { Candidates } from './candidates.ts'
import { commonLeast, coupleHash } from './couples.ts'
import { markBits } from './deletions.ts'
import { asUnits, bitOf, bitsOfRow, type ScreeningIndex, unit } from './format.ts'
import { overlapOf } from './overlap.ts'
import type { PreparedQuery } from './query.ts'

const listsMax = 1_024
/** So many rows are read whatever they promise. */
const postingsLeast = 64
/** A list so many times as long as the rows known is not read for their sake: they are asked themselves. */
const dearer = 2
/** Before the list of a common word is opened, so many of the rows named so far are looked at: one may make it needless. */
const lookedAtMax = 48
const promising = 0.8
/** Rows that could share less than this of what the best so far shares are not worth a long list. */
const hopeful = 0.85

/** Couples of so many common words are asked for. */
const commonMax = 48

/**
 * Gathers the rows that share words with a query, rare words first, and sums up what they share. Of common words two at once lead to rows,
 * and one alone only where nothing better was found.
 */
export class Gatherer {
  private readonly index: ScreeningIndex
  readonly found = new Candidates()
  /** Tokens some of whose words were not read, and for each the bits of these words. */
  unread = 0
  readonly unreadBits = new Int32Array(32)
  /** Lists of rows to be read, each by the pair of the query that names its word. */
  private readonly pairs = new Int32Array(listsMax)
  private readonly froms = new Uint32Array(listsMax)
  private readonly sizes = new Uint32Array(listsMax)
  private readonly firsts = new Uint32Array(listsMax)
  /** What a row is given for standing in the list. */
  private readonly worths = new Int32Array(listsMax)
  private readonly order = new Int32Array(listsMax)
  /** What this list and those after it may give a row. */
  private readonly rests = new Float64Array(listsMax)
  /** The same for a row that has but one word of the query in these lists, legal forms and the like aside. */
  private readonly lones = new Float64Array(listsMax)
  private readonly likest = new Float64Array(32)
  private readonly counts = new Uint32Array(33)
  private lists = 0
  /** What the best row is known to share. */
  private best = 0
  private lookedAt = 0
  private readonly postingsMax: number
  private readonly marks: number

  constructor(index: ScreeningIndex) {
    this.index = index
    this.marks = markBits(index.rows.name.length)
    this.postingsMax = 2_000 + Math.floor(Math.sqrt(index.rows.name.length))
  }

  /** Whether a row that no list so far has named could not come near the best; those named are still told of what else they share. */
  private isHopeless(rest: number): boolean {
    return rest < hopeful * Math.max(this.best, unit * this.found.best)
  }

  /** What common words say of a row is known when it is looked at: their lists are read only where they may bring in a row. */
  gather(query: PreparedQuery, heads: Int32Array, next: Int32Array): void {
    const { found, order, sizes, froms, worths, pairs, rests, lones } = this
    const { values } = this.index.postings
    this.unread = this.best = this.lookedAt = 0
    this.unreadBits.fill(0)
    found.clear()
    this.list(query)
    this.sort(query)
    let read = 0
    let isOpen = true
    let hasCouples = false
    const { doubt } = query
    for (let at = 0; at < this.lists; at++) {
      const list = order[at] as number
      const size = sizes[list] as number
      if (!hasCouples && size > commonLeast) {
        hasCouples = true
        this.readCouples(query, at)
        // A lone letter may stand for a word of a row that only a long list names.
        if (query.initials === 0) this.lookAt(query, heads, next)
      }
      const rest = hasCouples && query.initials === 0 ? doubt + (lones[at] as number) : (rests[at] as number)
      isOpen &&=
        found.count === 0 ||
        (read <= postingsLeast && size <= commonLeast) ||
        (read + size <= this.postingsMax && !this.isHopeless(rest))
      const mask = query.pairMask[pairs[list] as number] as number
      const worth = worths[list] as number
      const from = froms[list] as number
      if (isOpen)
        for (let place = from; place < from + size; place++) found.credit(values[place] as number, mask, worth)
      else if (size > dearer * found.count) this.leave(query.pairWord[pairs[list] as number] as number, mask)
      else found.creditKnown(values, from, from + size, mask, worth)
      read += size
    }
    for (let split = 0; split < query.splits; split++) this.readSplit(query, split)
  }

  /** Rows that have two common words of the query, whose lists stand from `from` on in the order of lists. */
  private readCouples({ pairWord, pairMask, words }: PreparedQuery, from: number): void {
    const { found, order, pairs, worths } = this
    const { starts, values } = this.index.couples
    const { marks } = this
    const to = Math.min(this.lists, from + commonMax)
    for (let one = from + 1; one < to; one++) {
      const list = order[one] as number
      const mask = pairMask[pairs[list] as number] as number
      if ((mask & words) === 0) continue
      for (let other = from; other < one; other++) {
        const otherList = order[other] as number
        const otherMask = pairMask[pairs[otherList] as number] as number
        if ((otherMask & mask) !== 0 || (otherMask & words) === 0) continue
        const hash = coupleHash(
          pairWord[pairs[list] as number] as number,
          pairWord[pairs[otherList] as number] as number,
        )
        const bucket = hash & (starts.length - 2)
        const end = starts[bucket + 1] as number
        for (let at = starts[bucket] as number; at < end; at++) {
          const value = values[at] as number
          if (((value ^ hash) & marks) !== 0) continue
          found.credit(value & ~marks, mask, worths[list] as number)
          found.credit(value & ~marks, otherMask, worths[otherList] as number)
        }
      }
    }
  }

  /** Looks through the most promising of the new rows: what the best of them shares in truth, the lists not read yet included. */
  private lookAt(query: PreparedQuery, heads: Int32Array, next: Int32Array): void {
    const { rows, masks, sums, count, best } = this.found
    let left = lookedAtMax
    for (; this.lookedAt < count && left > 0; this.lookedAt++) {
      if ((sums[this.lookedAt] as number) < promising * best) continue
      left--
      const row = rows[this.lookedAt] as number
      this.best = Math.max(this.best, overlapOf(this.index, query, heads, next, row, masks[this.lookedAt] as number))
    }
    this.lookedAt = count
  }

  private leave(word: number, mask: number): void {
    this.unread |= mask
    for (let bits = mask; bits !== 0; bits &= bits - 1) {
      const token = 31 - Math.clz32(bits & -bits)
      this.unreadBits[token] = (this.unreadBits[token] as number) | bitOf(word)
    }
  }

  /** All lists are asked for before one is read, so that the memory fetches their beginnings together. */
  private list({ pairs, pairWord, pairWeight, pairAlike }: PreparedQuery): void {
    const { weights, postings } = this.index
    const { starts, values } = postings
    let lists = 0
    for (let pair = 0; pair < pairs && lists < listsMax; pair++) {
      const word = pairWord[pair] as number
      const from = starts[word] as number
      const size = (starts[word + 1] as number) - from
      if (size === 0) continue
      const weight = pairWeight[pair] as number
      this.pairs[lists] = pair
      this.froms[lists] = from
      this.sizes[lists] = size
      this.firsts[lists] = values[from] as number
      this.worths[lists] = asUnits(
        (pairAlike[pair] as number) * 0.5 * (weight + Math.min(weight, weights[word] as number)),
      )
      const order = 32 - Math.clz32(size)
      this.counts[order] = (this.counts[order] as number) + 1
      lists++
    }
    this.lists = lists
  }

  /** Puts the lists in the order of their sizes, as powers of two: finer would cost more than it saves. */
  private sort({ pairMask, pairAlike, pairWeight, weights, words }: PreparedQuery): void {
    const { counts, order, rests, lones, sizes, likest } = this
    let from = 0
    for (let size = 0; size < counts.length; size++) {
      const here = counts[size] as number
      counts[size] = from
      from += here
    }
    for (let list = 0; list < this.lists; list++) {
      const size = 32 - Math.clz32(sizes[list] as number)
      const at = counts[size] as number
      order[at] = list
      counts[size] = at + 1
    }
    counts.fill(0)
    likest.fill(0)
    let rest = 0
    let lone = 0
    let others = 0
    for (let at = this.lists - 1; at >= 0; at--) {
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

  /** Rows that have both halves: those of the rarer half are looked through for the other. */
  private readSplit(query: PreparedQuery, split: number): void {
    const { starts, values } = this.index.postings
    const left = query.splitLeft[split] as number
    const right = query.splitRight[split] as number
    const sizeOf = (word: number) => (starts[word + 1] as number) - (starts[word] as number)
    const [rare, other] = sizeOf(left) <= sizeOf(right) ? [left, right] : [right, left]
    if (sizeOf(rare) > this.postingsMax / 4) return
    const mask = query.splitMask[split] as number
    const worth = asUnits(query.weightOf(mask) * (query.splitAlike[split] as number))
    const to = starts[rare + 1] as number
    for (let at = starts[rare] as number; at < to; at++) {
      const row = values[at] as number
      if (this.hasWord(row, other)) this.found.credit(row, mask, worth)
    }
  }

  private hasWord(row: number, word: number): boolean {
    const { rows } = this.index
    if ((bitsOfRow(rows, row) & bitOf(word)) === 0) return false
    const to = rows.starts[row + 1] as number
    for (let at = rows.starts[row] as number; at < to; at++) if (rows.words[at] === word) return true
    return false
  }
}
