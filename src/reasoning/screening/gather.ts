import { Candidates } from './candidates.ts'
import { commonLeast, rowsOfCouple } from './couples.ts'
import type { ScreeningIndex } from './format.ts'
import { creditHalves } from './halves.ts'
import { Lists } from './lists.ts'
import { overlapOf } from './overlap.ts'
import type { PreparedQuery } from './query.ts'
import { bitOf, unit } from './units.ts'

/** So many rows are read whatever they promise. */
const postingsLeast = 64
/** A list so many times as long as the rows known is not read for their sake: they are asked themselves. */
const dearer = 2
/** Before the list of a common word is opened, so many of the rows named so far are looked at: one may make it needless. */
const lookedAtMax = 48
const promising = 0.8
/** Rows that could share less than this of what the best so far shares are not worth a long list. */
const hopeful = 0.9
/** Of so many rows that have two common words none tells much. */
const coupledMax = 4_096
/** Couples of so many common words are asked for. */
const commonMax = 48

/**
 * Gathers the rows that share words with a query, rare words first, and sums up what they share. Of common words two at once lead to rows,
 * and one alone only where nothing better was found.
 */
export class Gatherer {
  private readonly index: ScreeningIndex
  readonly found: Candidates
  private readonly lists: Lists
  /** Tokens some of whose words were not read, and for each the bits of these words. */
  unread = 0
  readonly unreadBits = new Int32Array(32)
  /** What the best row is known to share. */
  private best = 0
  private lookedAt = 0
  private readonly postingsMax: number
  /** Rows of one couple of words. */
  private readonly coupled = new Uint32Array(coupledMax)

  constructor(index: ScreeningIndex) {
    this.index = index
    this.lists = new Lists(index)
    this.found = new Candidates(index.rows.count)
    this.postingsMax = 2_000 + Math.floor(Math.sqrt(index.rows.count))
  }

  /** Whether a row that no list so far has named could not come near the best; those named are still told of what else they share. */
  private isHopeless(rest: number): boolean {
    return rest < hopeful * Math.max(this.best, unit * this.found.best)
  }

  /** What common words say of a row is known when it is looked at: their lists are read only where they may bring in a row. */
  gather(query: PreparedQuery, heads: Int32Array, next: Int32Array): void {
    const { found, lists } = this
    const { order, sizes, froms, worths, pairs, rests, lones } = lists
    const values = this.index.postings
    this.unread = this.best = this.lookedAt = 0
    this.unreadBits.fill(0)
    found.clear()
    lists.open(query)
    // First, so that those rows are told of what else they share.
    creditHalves(this.index, found, query, this.postingsMax / 4, this.coupled)
    let read = 0
    let isOpen = true
    let hasCouples = false
    const { doubt } = query
    for (let at = 0; at < lists.count; at++) {
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
      if (isOpen) found.creditAll(values, from, from + size, mask, worth)
      else if (size > dearer * found.count) this.leave(query.pairWord[pairs[list] as number] as number, mask)
      else found.creditKnown(values, from, from + size, mask, worth)
      read += size
    }
  }

  /** Rows that have two common words of the query, whose lists stand from `from` on in the order of lists. */
  private readCouples({ pairWord, pairMask, words }: PreparedQuery, from: number): void {
    const { found, coupled } = this
    const { order, pairs, worths, count } = this.lists
    const to = Math.min(count, from + commonMax)
    for (let one = from + 1; one < to; one++) {
      const list = order[one] as number
      const mask = pairMask[pairs[list] as number] as number
      if ((mask & words) === 0) continue
      for (let other = from; other < one; other++) {
        const otherList = order[other] as number
        const otherMask = pairMask[pairs[otherList] as number] as number
        if ((otherMask & mask) !== 0 || (otherMask & words) === 0) continue
        const otherWord = pairWord[pairs[otherList] as number] as number
        const rows = rowsOfCouple(this.index, pairWord[pairs[list] as number] as number, otherWord, coupled)
        for (let at = 0; at < rows; at++) {
          const candidate = found.credit(coupled[at] as number, mask, worths[list] as number)
          found.add(candidate, otherMask, worths[otherList] as number)
        }
      }
    }
  }

  /** Looks through the most promising of the new rows: what the best of them shares in truth, the lists not read yet included. */
  private lookAt(query: PreparedQuery, heads: Int32Array, next: Int32Array): void {
    const { rows, masks, sums, count, best } = this.found
    // A rare word of a row makes it no liker to one word alone than a row that has that word.
    const most = (query.words & (query.words - 1)) === 0 ? query.total : Number.POSITIVE_INFINITY
    let left = lookedAtMax
    for (; this.lookedAt < count && left > 0; this.lookedAt++) {
      if ((sums[this.lookedAt] as number) < promising * best) continue
      left--
      const row = rows[this.lookedAt] as number
      const overlap = overlapOf(this.index, query, heads, next, row, masks[this.lookedAt] as number)
      this.best = Math.max(this.best, Math.min(overlap, most))
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
}
