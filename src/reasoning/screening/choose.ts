import type { ScreeningIndex } from './format.ts'
import type { Gatherer } from './gather.ts'
import { overlapOf } from './overlap.ts'
import type { PreparedQuery } from './query.ts'
import { weightOfMark } from './rows.ts'
import { asUnits, unit } from './units.ts'

const alignedMax = 48
/** So many rows are looked through word by word, the most promising first. */
const lookedAtMax = 1_024
/** Rows that share less than this of what the best share with the query are not compared once there are enough. */
const nearShare = 0.7
const enough = 3
/** Lone letters, one word alone and names read from another script lead to many rows that share as much as the one that is meant. */
const enoughWhereVague = 24
/** Nor is a row looked at that has so little of what the best has. */
const hopefulSum = 0.5
const bins = 64

/** Chooses the rows worth comparing: those with most of the query in them, and most of them in the query. */
export class Chooser {
  private readonly index: ScreeningIndex
  private readonly histogram = new Uint32Array(bins + 2)
  /** The bin of each candidate, and the candidates from the highest bin to the lowest. */
  private binOf = new Uint8Array(1 << 12)
  private order = new Uint32Array(1 << 12)
  private hopeful = new Uint32Array(1 << 12)
  private rowMarks = new Uint32Array(1 << 12)
  private readonly shares = new Float64Array(alignedMax)
  /** The chosen rows, best first. */
  readonly rows = new Uint32Array(alignedMax)
  count = 0
  /** So many rows are compared however little they share. */
  private enough = enough

  constructor(index: ScreeningIndex) {
    this.index = index
  }

  choose(query: PreparedQuery, heads: Int32Array, next: Int32Array, gatherer: Gatherer, isRead: boolean): void {
    const { found } = gatherer
    this.count = 0
    const isVague = isRead || query.initials !== 0 || (query.words & (query.words - 1)) === 0
    this.enough = isVague ? enoughWhereVague : enough
    const total = 0.6 * query.total + 1e-6
    const open = gatherer.unread | query.initials | query.repeated
    const count = this.sort(query, total, open, gatherer)
    let room = lookedAtMax
    for (let at = 0; at < count && room > 0; at++) {
      const candidate = this.order[at] as number
      if ((bins + 1 - (this.binOf[candidate] as number)) / bins < this.least()) break
      const row = found.rows[candidate] as number
      const seen = found.masks[candidate] as number
      let share = unit * (found.sums[candidate] as number)
      if ((open & ~seen) !== 0) {
        room--
        share = overlapOf(this.index, query, heads, next, row, seen)
      }
      this.add(row, share / (total + 0.4 * weightOfMark(this.rowMarks[candidate] as number)))
    }
    this.drop()
  }

  /** What a row must share to be compared, as far as the best are known: it must be near the best, or else one of the few best. */
  private least(): number {
    const { count, shares, enough } = this
    if (count < enough) return 0
    const least = Math.min(nearShare * (shares[0] as number), shares[enough - 1] as number)
    return count === alignedMax ? Math.max(least, shares[alignedMax - 1] as number) : least
  }

  /** Of more rows than enough the last go that share too little; who share alike go or stay together. */
  private drop(): void {
    const least = this.least()
    while (this.count > this.enough && (this.shares[this.count - 1] as number) < least) this.count--
  }

  /**
   * The candidates by what they may share at most: words that were not read may stand in a row that has their bits. Gives how
   * many are worth it.
   */
  private sort(query: PreparedQuery, total: number, open: number, { found, unreadBits }: Gatherer): number {
    const { count, rows, masks, sums, best } = found
    if (this.order.length < count) {
      this.order = new Uint32Array(2 * count)
      this.binOf = new Uint8Array(2 * count)
      this.hopeful = new Uint32Array(2 * count)
      this.rowMarks = new Uint32Array(2 * count)
    }
    const { histogram, binOf, order, hopeful, rowMarks } = this
    const { marks } = this.index.rows
    const { weights } = query
    // Of lone letters and words said twice no list was read.
    const unlisted = query.initials | query.repeated
    const least = Math.ceil(hopefulSum * best) - asUnits(query.weightOf(open))
    let kept = 0
    for (let at = 0; at < count; at++) {
      hopeful[kept] = at
      // The next is put in its place unless it has enough: a branch would be guessed wrong time and again.
      kept += 1 + (((sums[at] as number) - least) >> 31)
    }
    // All marks are asked for before one is read, so that the memory fetches them together.
    for (let each = 0; each < kept; each++) {
      const at = hopeful[each] as number
      rowMarks[at] = marks[rows[at] as number] as number
    }
    histogram.fill(0)
    for (let each = 0; each < kept; each++) {
      const at = hopeful[each] as number
      let most = unit * (sums[at] as number)
      const unseen = open & ~(masks[at] as number)
      for (let bits = unseen & unlisted; bits !== 0; bits &= bits - 1)
        most += weights[31 - Math.clz32(bits & -bits)] as number
      const unread = unseen & ~unlisted
      const mark = rowMarks[at] as number
      for (let bits = unread; bits !== 0; bits &= bits - 1) {
        const token = 31 - Math.clz32(bits & -bits)
        if (((unreadBits[token] as number) & mark) !== 0) most += weights[token] as number
      }
      const share = most / (total + 0.4 * weightOfMark(mark))
      const bin = bins - Math.min(bins, (bins * share) | 0)
      binOf[at] = bin
      // One place on, so that the sums below say where a bin begins.
      histogram[bin + 1] = (histogram[bin + 1] as number) + 1
    }
    for (let bin = 1; bin <= bins; bin++) histogram[bin] = (histogram[bin] as number) + (histogram[bin - 1] as number)
    for (let each = 0; each < kept; each++) {
      const at = hopeful[each] as number
      const bin = binOf[at] as number
      const to = histogram[bin] as number
      order[to] = at
      histogram[bin] = to + 1
    }
    return kept
  }

  private add(row: number, share: number): void {
    const { rows, shares } = this
    let at = this.count
    if (at === alignedMax) {
      if (share <= (shares[at - 1] as number)) return
      at--
    } else this.count++
    for (; at > 0 && (shares[at - 1] as number) < share; at--) {
      shares[at] = shares[at - 1] as number
      rows[at] = rows[at - 1] as number
    }
    shares[at] = share
    rows[at] = row
  }
}
