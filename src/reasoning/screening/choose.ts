import { kinds } from './analyse.ts'
import type { Candidates } from './candidates.ts'
import type { ScreeningIndex } from './format.ts'
import { type Gatherer, unit } from './gather.ts'
import type { PreparedQuery } from './query.ts'

const alignedMax = 48
const alignedLeast = 12
/** So many rows are looked through word by word, the most promising first. */
const lookedAtMax = 1_024
/** Rows that share less than this of what the best share with the query are not compared once there are enough. */
const nearShare = 0.7
/** Of rows that share as little as this even fewer are enough. */
const farShare = 0.45
const fewest = 4
const bins = 64
/** What a lone letter that begins a word of the other side counts for. */
const initialShare = 0.6

/** Chooses the rows worth comparing: those with most of the query in them, and most of them in the query. */
export class Chooser {
  private readonly index: ScreeningIndex
  private readonly histogram = new Uint32Array(bins + 2)
  /** The bin of each candidate, and the candidates from the highest bin to the lowest. */
  private binOf = new Uint8Array(1 << 12)
  private order = new Uint32Array(1 << 12)
  private readonly shares = new Float64Array(alignedMax)
  /** The chosen rows, best first. */
  readonly rows = new Uint32Array(alignedMax)
  count = 0

  constructor(index: ScreeningIndex) {
    this.index = index
  }

  choose(query: PreparedQuery, heads: Int32Array, next: Int32Array, { found, unread }: Gatherer): void {
    const { weight } = this.index.rows
    this.count = 0
    const total = 0.6 * query.total + 1e-6
    const open = unread | query.initials
    this.sort(query, open, found)
    let bin = -1
    let least = 0
    let room = lookedAtMax
    for (let at = 0; at < found.count && room > 0; at++) {
      const candidate = this.order[at] as number
      if (this.binOf[candidate] !== bin) {
        bin = this.binOf[candidate] as number
        least = this.least(query)
        const most = ((bins - bin + 1) / bins) * query.total
        // No row weighs less than half of what it shares.
        if (most < least * (total + 0.2 * most)) break
      }
      const row = found.rows[candidate] as number
      const whole = total + 0.4 * (weight[row] as number)
      const seen = found.masks[candidate] as number
      const sure = unit * (found.sums[candidate] as number)
      const unseen = open & ~seen
      if (unseen !== 0 && sure + query.weightOf(unseen) < least * whole) continue
      room--
      const share = unseen === 0 ? sure : this.shareOf(query, heads, next, row, seen)
      if (share < least * whole) continue
      this.add(row, share / whole)
      least = this.least(query)
    }
    if (query.initials === 0) this.drop(fewest, farShare)
    this.drop(alignedLeast, nearShare)
  }

  /** What a row must share to be compared, as far as the best are known. */
  private least({ initials }: PreparedQuery): number {
    const { count, shares } = this
    if (count === alignedMax) return Math.max(nearShare * (shares[0] as number), shares[alignedMax - 1] as number)
    if (count >= alignedLeast) return nearShare * (shares[0] as number)
    return count >= fewest && initials === 0 ? farShare * (shares[0] as number) : 0
  }

  /** Of more rows than `least` the last go that share less than `share` of what the best share. */
  private drop(least: number, share: number): void {
    const near = share * (this.shares[0] as number)
    while (this.count > least && (this.shares[this.count - 1] as number) < near) this.count--
  }

  /** The candidates by what they might share at most. */
  private sort(query: PreparedQuery, open: number, { count, masks, sums }: Candidates): void {
    if (this.order.length < count) {
      this.order = new Uint32Array(2 * count)
      this.binOf = new Uint8Array(2 * count)
    }
    const { histogram, binOf, order } = this
    const unread = query.weightOf(open)
    const scale = bins / (query.total + 1e-6)
    histogram.fill(0)
    for (let at = 0; at < count; at++) {
      const seen = open & (masks[at] as number)
      const most = unit * (sums[at] as number) + (seen === 0 ? unread : unread - query.weightOf(seen))
      const bin = bins - Math.min(bins, (scale * most) | 0)
      binOf[at] = bin
      // One place on, so that the sums below say where a bin begins.
      histogram[bin + 1] = (histogram[bin + 1] as number) + 1
    }
    for (let bin = 1; bin <= bins; bin++)
      histogram[bin] = (histogram[bin] as number) + (histogram[bin - 1] as number)
    for (let at = 0; at < count; at++) {
      const bin = binOf[at] as number
      const to = histogram[bin] as number
      order[to] = at
      histogram[bin] = to + 1
    }
  }

  /** Word by word what the row and the query share at most: likeness is known, who is matched to whom is not asked. */
  private shareOf(query: PreparedQuery, heads: Int32Array, next: Int32Array, row: number, seen: number): number {
    const { rows, weights, vocabulary } = this.index
    const { pairAlike, pairMask, pairWeight } = query
    const to = rows.starts[row + 1] as number
    let used = 0
    let ours = 0
    let theirs = 0
    for (let at = rows.starts[row] as number; at < to; at++) {
      const word = rows.words[at] as number
      let best = 0
      let mask = 0
      let weight = 0
      for (let pair = heads[word] as number; pair >= 0; pair = next[pair] as number)
        if ((pairAlike[pair] as number) > best && ((pairMask[pair] as number) & used) === 0) {
          best = pairAlike[pair] as number
          mask = pairMask[pair] as number
          weight = pairWeight[pair] as number
        }
      if (best === 0 && query.initials !== 0 && vocabulary.kinds[word] === kinds.word) {
        mask = query.initialOf(vocabulary.bytes[vocabulary.starts[word] as number] as number, used)
        if (mask === 0) continue
        best = initialShare
        weight = query.weightOf(mask)
      }
      if (best === 0) continue
      used |= mask
      ours += best * weight
      theirs += best * (weights[word] as number)
    }
    const rest = (seen & ~used) === 0 ? 0 : query.weightOf(seen & ~used)
    return 0.6 * (ours + rest) + 0.4 * (theirs + rest)
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
