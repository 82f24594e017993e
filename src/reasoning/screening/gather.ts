import type { ScreeningIndex } from './format.ts'
import type { PreparedQuery } from './query.ts'

const listsMax = 1_024
/** Rows that could share less than this of what the best so far shares are not worth a long list. */
const hopeful = 0.5

/** Gathers the rows that share words with a query, rare words first, and sums up what they share. */
export class Gatherer {
  private readonly index: ScreeningIndex
  /** What each row shares with the query, as far as it was read. */
  readonly gathered: Float32Array
  /** Tokens of the query that each row has been given already, as bits. */
  readonly seen: Int32Array
  readonly touched: Uint32Array
  touchedCount = 0
  /** Tokens some of whose words were not read. */
  unread = 0
  /** Lists of rows to be read: which tokens each answers, and how well. */
  private readonly words = new Int32Array(listsMax)
  private readonly masks = new Int32Array(listsMax)
  private readonly alike = new Float64Array(listsMax)
  private readonly sizes = new Int32Array(listsMax)
  private lists = 0
  private best = 0
  private readonly postingsMax: number
  private readonly postingsLeast = 600

  constructor(index: ScreeningIndex) {
    this.index = index
    const rows = index.rows.name.length
    this.gathered = new Float32Array(rows)
    this.seen = new Int32Array(rows)
    this.touched = new Uint32Array(rows)
    this.postingsMax = 2_000 + Math.floor(Math.sqrt(rows) * 4)
  }

  /** What common words say of a row is known when it is looked at: their lists are read only where they may bring in a row. */
  gather(query: PreparedQuery): void {
    this.lists = this.unread = this.best = 0
    for (let pair = 0; pair < query.pairs; pair++)
      this.list(query.pairWord[pair] as number, query.pairMask[pair] as number, query.pairAlike[pair] as number)
    let read = 0
    for (let at = 0; at < this.lists; at++) {
      const size = this.sizes[at] as number
      if (
        read > 0 &&
        (read + size > this.postingsMax || (read > this.postingsLeast && this.restOf(query, at) < hopeful * this.best))
      ) {
        this.leave(at)
        break
      }
      read += size
      this.read(query, at)
    }
    for (let split = 0; split < query.splits; split++) this.readSplit(query, split)
  }

  clear(): void {
    for (let at = 0; at < this.touchedCount; at++) {
      const row = this.touched[at] as number
      this.gathered[row] = 0
      this.seen[row] = 0
    }
    this.touchedCount = 0
  }

  /** Keeps the lists in the order of their sizes. */
  private list(word: number, mask: number, alike: number): void {
    const { starts } = this.index.postings
    const size = (starts[word + 1] as number) - (starts[word] as number)
    if (size === 0 || this.lists === listsMax) return
    const { words, masks, alike: likeness, sizes } = this
    let at = this.lists++
    for (; at > 0 && (sizes[at - 1] as number) > size; at--) {
      words[at] = words[at - 1] as number
      masks[at] = masks[at - 1] as number
      likeness[at] = likeness[at - 1] as number
      sizes[at] = sizes[at - 1] as number
    }
    words[at] = word
    masks[at] = mask
    likeness[at] = alike
    sizes[at] = size
  }

  /** What the lists from `at` on could give a row that no list before has named. */
  private restOf(query: PreparedQuery, at: number): number {
    let mask = 0
    for (let list = at; list < this.lists; list++) mask |= this.masks[list] as number
    return query.weightOf(mask)
  }

  private leave(at: number): void {
    for (let list = at; list < this.lists; list++) this.unread |= this.masks[list] as number
  }

  private read(query: PreparedQuery, list: number): void {
    const { starts, values } = this.index.postings
    const word = this.words[list] as number
    const mask = this.masks[list] as number
    const weight = query.weightOf(mask)
    const worth =
      (this.alike[list] as number) * 0.5 * (weight + Math.min(weight, this.index.weights[word] as number))
    const to = starts[word + 1] as number
    for (let at = starts[word] as number; at < to; at++) this.credit(values[at] as number, mask, worth)
  }

  private credit(row: number, mask: number, worth: number): void {
    const before = this.seen[row] as number
    if ((before & mask) !== 0) return
    if (before === 0) this.touched[this.touchedCount++] = row
    this.seen[row] = before | mask
    const sum = (this.gathered[row] as number) + worth
    this.gathered[row] = sum
    if (sum > this.best) this.best = sum
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
    const worth = query.weightOf(mask) * (query.splitAlike[split] as number)
    const to = starts[rare + 1] as number
    for (let at = starts[rare] as number; at < to; at++) {
      const row = values[at] as number
      if (this.hasWord(row, other)) this.credit(row, mask, worth)
    }
  }

  private hasWord(row: number, word: number): boolean {
    const { starts, words } = this.index.rows
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) if (words[at] === word) return true
    return false
  }
}
