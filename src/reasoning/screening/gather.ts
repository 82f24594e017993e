import { Candidates } from './candidates.ts'
import type { ScreeningIndex } from './format.ts'
import type { PreparedQuery } from './query.ts'

export const unit = 1 / 65_536
const asUnits = (weight: number) => Math.round(weight / unit)
const listsMax = 1_024
/** So many rows are read whatever they promise. */
const postingsLeast = 64
/** A list so many times as long as the rows known is not read for their sake: they are asked themselves. */
const dearer = 2
/** Rows that could share less than this of what the best so far shares are not worth a long list. */
const hopeful = 0.85

/** Gathers the rows that share words with a query, rare words first, and sums up what they share. */
export class Gatherer {
  private readonly index: ScreeningIndex
  readonly found = new Candidates()
  /** Tokens some of whose words were not read. */
  unread = 0
  /** Lists of rows to be read: which tokens each answers, and how well. */
  private readonly words = new Int32Array(listsMax)
  private readonly masks = new Int32Array(listsMax)
  private readonly alike = new Float64Array(listsMax)
  private readonly sizes = new Int32Array(listsMax)
  private readonly order = new Int32Array(listsMax)
  /** What this list and those after it may give a row. */
  private readonly rests = new Float64Array(listsMax)
  private readonly likest = new Float64Array(32)
  private readonly counts = new Uint32Array(33)
  private lists = 0
  private readonly postingsMax: number

  constructor(index: ScreeningIndex) {
    this.index = index
    this.postingsMax = 2_000 + Math.floor(Math.sqrt(index.rows.name.length))
  }

  /** Whether a row that no list so far has named could not come near the best; those named are still told of what else they share. */
  private isHopeless(rest: number): boolean {
    return rest < hopeful * unit * this.found.best
  }

  /** What common words say of a row is known when it is looked at: their lists are read only where they may bring in a row. */
  gather(query: PreparedQuery): void {
    this.lists = this.unread = 0
    this.found.clear()
    for (let pair = 0; pair < query.pairs; pair++)
      this.list(query.pairWord[pair] as number, query.pairMask[pair] as number, query.pairAlike[pair] as number)
    this.sort(query)
    let read = 0
    let isOpen = true
    for (let at = 0; at < this.lists; at++) {
      const list = this.order[at] as number
      const size = this.sizes[list] as number
      isOpen &&=
        read <= postingsLeast || (read + size <= this.postingsMax && !this.isHopeless(this.rests[at] as number))
      if (!isOpen && size > dearer * this.found.count) this.unread |= this.masks[list] as number
      else this.read(query, list, isOpen)
      read += size
    }
    for (let split = 0; split < query.splits; split++) this.readSplit(query, split)
  }

  private list(word: number, mask: number, alike: number): void {
    const { starts } = this.index.postings
    const size = (starts[word + 1] as number) - (starts[word] as number)
    if (size === 0 || this.lists === listsMax) return
    const at = this.lists++
    this.words[at] = word
    this.masks[at] = mask
    this.alike[at] = alike
    this.sizes[at] = size
    const order = 32 - Math.clz32(size)
    this.counts[order] = (this.counts[order] as number) + 1
  }

  /** Puts the lists in the order of their sizes, as powers of two: finer would cost more than it saves. */
  private sort(query: PreparedQuery): void {
    const { counts, order, rests, sizes, masks } = this
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
    this.likest.fill(0)
    let rest = 0
    for (let at = this.lists - 1; at >= 0; at--) {
      const list = order[at] as number
      for (let bits = masks[list] as number; bits !== 0; bits &= bits - 1) {
        const token = 31 - Math.clz32(bits & -bits)
        const more = (this.alike[list] as number) - (this.likest[token] as number)
        if (more <= 0) continue
        this.likest[token] = this.alike[list] as number
        rest += more * (query.weights[token] as number)
      }
      rests[at] = rest
    }
  }

  private read(query: PreparedQuery, list: number, isOpen: boolean): void {
    const { starts, values } = this.index.postings
    const word = this.words[list] as number
    const mask = this.masks[list] as number
    const weight = query.weightOf(mask)
    const worth = asUnits(
      (this.alike[list] as number) * 0.5 * (weight + Math.min(weight, this.index.weights[word] as number)),
    )
    const to = starts[word + 1] as number
    const from = starts[word] as number
    if (isOpen) for (let at = from; at < to; at++) this.found.credit(values[at] as number, mask, worth)
    else this.found.creditKnown(values, from, to, mask, worth)
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
    const { starts, words } = this.index.rows
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) if (words[at] === word) return true
    return false
  }
}
