import { kinds } from './analyse.ts'
import type { ScreeningIndex } from './format.ts'
import { type Gatherer, unit } from './gather.ts'
import type { PreparedQuery } from './query.ts'

const alignedMax = 48
const alignedLeast = 12
/** Rows that share most as far as it is known, and are looked through word by word with all that might share as much. */
const sureLeast = 32
const lookedAtMax = 1_024
const initialsMax = 1_024
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
  private readonly histogram = new Uint32Array(bins + 1)
  /** The bin of each row touched. */
  private readonly sure: Uint8Array
  private readonly shares = new Float64Array(alignedMax)
  /** The chosen rows, best first. */
  readonly rows = new Uint32Array(alignedMax)
  count = 0

  constructor(index: ScreeningIndex) {
    this.index = index
    this.sure = new Uint8Array(index.rows.name.length)
  }

  choose(query: PreparedQuery, heads: Int32Array, next: Int32Array, gatherer: Gatherer): void {
    const { touched, touchedCount, rows } = gatherer
    const { weight } = this.index.rows
    this.count = 0
    const total = 0.6 * query.total + 1e-6
    const open = gatherer.unread | query.initials
    const unread = query.weightOf(open)
    const least = this.leastShare(total, gatherer)
    // Many rows are alike until a lone letter is held against their words.
    let room = query.initials === 0 ? lookedAtMax : initialsMax
    const lowest = Math.floor(least - (bins * unread) / total) - 1
    for (let at = 0; at < touchedCount && room > 0; at++) {
      const bin = this.sure[at] as number
      if (bin < lowest || (unread === 0 && bin < least)) continue
      const row = touched[at] as number
      const whole = total + 0.4 * (weight[row] as number)
      const seen = rows[2 * row] as number
      const sure = unit * (rows[2 * row + 1] as number)
      if (bin < least && sure + query.weightOf(open & ~seen) < (least / bins) * whole) continue
      room--
      const share = unread === 0 ? sure : this.shareOf(query, heads, next, row, seen)
      this.add(row, share / whole)
    }
    if (query.initials === 0) this.drop(fewest, farShare)
    this.drop(alignedLeast, nearShare)
  }

  /** Of more rows than `least` the last go that share less than `share` of what the best share. */
  private drop(least: number, share: number): void {
    const near = share * (this.shares[0] as number)
    while (this.count > least && (this.shares[this.count - 1] as number) < near) this.count--
  }

  /** What a row must be able to share to come among the best, in bins of a histogram of what the rows share for sure. */
  private leastShare(total: number, { touched, touchedCount, rows }: Gatherer): number {
    const { histogram, sure } = this
    const { weight } = this.index.rows
    histogram.fill(0)
    for (let at = 0; at < touchedCount; at++) {
      const row = touched[at] as number
      const bin = ((bins * unit * (rows[2 * row + 1] as number)) / (total + 0.4 * (weight[row] as number))) | 0
      const kept = Math.min(bin, bins)
      sure[at] = kept
      histogram[kept] = (histogram[kept] as number) + 1
    }
    let bin = bins
    let above = histogram[bin] as number
    while (bin > 0 && above === 0) above += histogram[--bin] as number
    const near = bin * nearShare
    while (bin > 0 && above < (bin > near ? sureLeast : alignedLeast)) above += histogram[--bin] as number
    return bin
  }

  /** Word by word what the row and the query share at most: likeness is known, who is matched to whom is not asked. */
  private shareOf(query: PreparedQuery, heads: Int32Array, next: Int32Array, row: number, seen: number): number {
    const { rows, weights, vocabulary } = this.index
    const { pairAlike, pairMask, pairWeight } = query
    const to = rows.starts[row + 1] as number
    let used = 0
    let near = 0
    let ours = 0
    let theirs = 0
    for (let at = rows.starts[row] as number; at < to; at++) {
      const word = rows.words[at] as number
      let best = 0
      let mask = 0
      let weight = 0
      for (let pair = heads[word] as number; pair >= 0; pair = next[pair] as number) {
        near |= pairMask[pair] as number
        if ((pairAlike[pair] as number) > best && ((pairMask[pair] as number) & used) === 0) {
          best = pairAlike[pair] as number
          mask = pairMask[pair] as number
          weight = pairWeight[pair] as number
        }
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
    // What is left was seen in two words of the row that are one of the query; two words of the query that are like one are not both there.
    const apart = seen & ~used & ~near
    const rest = apart === 0 ? 0 : query.weightOf(apart)
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
