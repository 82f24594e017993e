import { Aligner } from './align.ts'
import { analyse, kinds } from './analyse.ts'
import { Dice } from './dice.ts'
import type { ScreeningIndex } from './format.ts'
import { textAt } from './growing.ts'
import { Lookup } from './neighbours.ts'
import { PreparedQuery } from './query.ts'
import { respell } from './respell.ts'
import { featureNames, featuresOf, nameScore } from './score.ts'
import type { ReadingWord } from './scripts/index.ts'
import { weightOf } from './weight.ts'

/** Sees every row that is compared: for fitting the calibration. */
export type Watch = (entry: number, features: Float64Array) => void

/** The best row of an entry. */
export type Best = { readonly entry: number; readonly row: number; readonly score: number; readonly exact: boolean }

/** A bit that no token has: the row has been compared. */
const compared = 1 << 31
const wide = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana}/u
const listsMax = 1_024
/** Words at least so alike are followed at once; the others only where these lead nowhere. */
const muchAlike = 0.8
/** A hit so sure ends the search for others that are less alike. */
const clear = 0.6
const alignedMax = 56
const alignedLeast = 24
/** Rows that share less than this of what the best share with the query are not looked at once there are enough. */
const nearShare = 0.7

/** The working memory of searches over one index: made once, used again, empty between two searches. */
export class Searcher {
  readonly index: ScreeningIndex
  readonly lookup: Lookup
  readonly query = new PreparedQuery()
  readonly aligner = new Aligner()
  readonly dice = new Dice()
  /** For each word of the index, the first pair of the query that names it; -1 for none. */
  readonly heads: Int32Array
  readonly next = new Int32Array(4_096)
  readonly features = new Float64Array(featureNames.length)
  private readonly gathered: Float32Array
  /** Tokens of the query that each row has been given already, as bits. */
  private readonly seen: Int32Array
  private readonly touched: Uint32Array
  private touchedCount = 0
  private readonly bins: Uint8Array
  private readonly histogram = new Uint32Array(129)
  /** Lists of rows to be read: what each is worth, and which tokens it answers. */
  private readonly listWord = new Int32Array(listsMax)
  private readonly listMask = new Int32Array(listsMax)
  private readonly listWorth = new Float64Array(listsMax)
  private readonly listSize = new Int32Array(listsMax)
  private lists = 0
  private readonly postingsMax: number
  private top = 0
  readonly chosen = new Uint32Array(alignedMax)
  chosenCount = 0

  /** How the query is written: letters of `wide` scripts tell less in Latin letters than they do themselves. */
  script: 'latin' | 'other' | 'wide' = 'latin'
  capitals = false
  /** The words that the tokens of the query stand for. */
  words: readonly ReadingWord[] = []
  /** What a word weighs that one name alone has. */
  readonly rarest: number
  private numbers: Map<string, number> | undefined

  constructor(index: ScreeningIndex) {
    this.rarest = weightOf(kinds.word, 1, index.rows.name.length)
    this.index = index
    this.lookup = new Lookup(index.vocabulary)
    this.heads = new Int32Array(index.vocabulary.size).fill(-1)
    this.gathered = new Float32Array(index.rows.name.length)
    this.seen = new Int32Array(index.rows.name.length)
    this.touched = new Uint32Array(index.rows.name.length)
    this.bins = new Uint8Array(index.rows.name.length)
    this.postingsMax = 2_000 + Math.floor(index.rows.name.length / 50)
  }

  /** Looks for one reading of a name, and keeps the best row of each entry in `found`. Gives the number of rows compared. */
  search(words: readonly ReadingWord[], text: string, found: Map<number, Best>, watch?: Watch): number {
    this.open(words, text)
    this.top = 0
    let rows = 0
    // Words that are much alike first. Only where they lead to no clear hit are the less alike worth their time.
    for (let level = 0; level < 2 && this.top < clear; level++) {
      this.gather(level)
      this.choose()
      for (let at = 0; at < this.chosenCount; at++) this.keep(this.chosen[at] as number, found, watch)
      rows += this.chosenCount
    }
    this.release()
    return rows
  }

  /** The same for rows that are known beforehand. */
  searchRows(words: readonly ReadingWord[], text: string, rows: readonly number[], found: Map<number, Best>): void {
    this.open(words, text)
    for (const row of rows) this.keep(row, found)
    this.release()
  }

  private keep(row: number, found: Map<number, Best>, watch?: Watch): void {
    const { index, features } = this
    const name = index.rows.name[row] as number
    const entry = index.names.entry[name] as number
    featuresOf(this, row, features)
    watch?.(entry, features)
    const score = nameScore(features)
    if (score > this.top) this.top = score
    const best = found.get(entry)
    if (best === undefined || score > best.score || (score === best.score && row < best.row))
      found.set(entry, { entry, row, score, exact: features[14] === 1 && features[10] === 1 })
  }

  /** Names of an entry stand together, and so do the rows of a name. */
  rowsOfEntry(entry: number): number[] {
    const { names, rows } = this.index
    const from = lowerBound(rows.name, lowerBound(names.entry, entry))
    const to = lowerBound(rows.name, lowerBound(names.entry, entry + 1))
    return Array.from({ length: to - from }, (_, at) => from + at)
  }

  rowsOfName(row: number): number[] {
    const { name } = this.index.rows
    const from = lowerBound(name, name[row] as number)
    const to = lowerBound(name, (name[row] as number) + 1)
    return Array.from({ length: to - from }, (_, at) => from + at)
  }

  /** The number of an entry by its id, or -1. */
  entryOf(id: string): number {
    if (this.numbers === undefined) {
      this.numbers = new Map()
      const { ids, list } = this.index.entries
      for (let entry = 0; entry < list.length; entry++) this.numbers.set(textAt(ids, entry), entry)
    }
    return this.numbers.get(id) ?? -1
  }

  /** Prepares a query; `release` must follow. */
  open(words: readonly ReadingWord[], text = ''): void {
    this.describe(words, text)
    const { query, heads, next } = this
    const respelt = respell(this.index.vocabulary, this.lookup, words)
    const tokens = analyse({ words: respelt })
    this.words = respelt
    this.dice.open(words)
    query.prepare(this.index, this.lookup, tokens)
    for (let pair = query.pairs - 1; pair >= 0; pair--) {
      const word = query.pairWord[pair] as number
      next[pair] = heads[word] as number
      heads[word] = pair
    }
  }

  private describe(words: readonly ReadingWord[], text: string): void {
    this.capitals = text === text.toUpperCase()
    this.script = 'latin'
    for (const { how } of words) if (how !== 'latin') this.script = 'other'
    if (this.script === 'other' && wide.test(text)) this.script = 'wide'
  }

  release(): void {
    const { query, heads } = this
    for (let pair = 0; pair < query.pairs; pair++) heads[query.pairWord[pair] as number] = -1
    for (let at = 0; at < this.touchedCount; at++) {
      const row = this.touched[at] as number
      this.gathered[row] = 0
      this.seen[row] = 0
    }
    this.touchedCount = 0
  }

  align(row: number): Aligner {
    this.aligner.align(this.index, this.query, this.heads, this.next, row)
    return this.aligner
  }

  /** Rare words first, until there has been enough: what common words say of a row is known when it is aligned. */
  private gather(level: number): void {
    const { query } = this
    this.lists = 0
    for (let pair = 0; pair < query.pairs; pair++) {
      const alike = query.pairAlike[pair] as number
      if (alike >= muchAlike === (level === 0))
        this.list(query.pairWord[pair] as number, query.pairMask[pair] as number, alike)
    }
    let read = 0
    for (let at = 0; at < this.lists; at++) {
      const size = this.listSize[at] as number
      if (read > 0 && read + size > this.postingsMax) break
      read += size
      this.read(this.listWord[at] as number, this.listMask[at] as number, this.listWorth[at] as number)
    }
    if (level === 0) for (let split = 0; split < query.splits; split++) this.readSplit(split)
  }

  /** Keeps the lists in the order of their sizes. */
  private list(word: number, mask: number, alike: number): void {
    const { starts } = this.index.postings
    const size = (starts[word + 1] as number) - (starts[word] as number)
    if (size === 0 || this.lists === listsMax) return
    let at = this.lists++
    while (at > 0 && (this.listSize[at - 1] as number) > size) {
      this.listWord[at] = this.listWord[at - 1] as number
      this.listMask[at] = this.listMask[at - 1] as number
      this.listWorth[at] = this.listWorth[at - 1] as number
      this.listSize[at] = this.listSize[at - 1] as number
      at--
    }
    this.listWord[at] = word
    this.listMask[at] = mask
    this.listWorth[at] =
      alike * 0.5 * (this.weightOfMask(mask) + Math.min(this.weightOfMask(mask), this.index.weights[word] as number))
    this.listSize[at] = size
  }

  private weightOfMask(mask: number): number {
    let weight = 0
    for (let bits = mask; bits !== 0; bits &= bits - 1)
      weight += this.query.weights[31 - Math.clz32(bits & -bits)] as number
    return weight
  }

  private read(word: number, mask: number, worth: number): void {
    const { starts, values } = this.index.postings
    const to = starts[word + 1] as number
    for (let at = starts[word] as number; at < to; at++) this.credit(values[at] as number, mask, worth)
  }

  private credit(row: number, mask: number, worth: number): void {
    const before = this.seen[row] as number
    if ((before & mask) !== 0) return
    if (before === 0) this.touched[this.touchedCount++] = row
    this.seen[row] = before | mask
    this.gathered[row] = (this.gathered[row] as number) + worth
  }

  /** Rows that have both halves: those of the rarer half are looked through for the other. */
  private readSplit(split: number): void {
    const { query, index } = this
    const { starts, values } = index.postings
    const left = query.splitLeft[split] as number
    const right = query.splitRight[split] as number
    const sizeOf = (word: number) => (starts[word + 1] as number) - (starts[word] as number)
    const [rare, other] = sizeOf(left) <= sizeOf(right) ? [left, right] : [right, left]
    if (sizeOf(rare) > this.postingsMax / 4) return
    const mask = query.splitMask[split] as number
    const worth = this.weightOfMask(mask) * (query.splitAlike[split] as number)
    for (let at = starts[rare] as number; at < (starts[rare + 1] as number); at++) {
      const row = values[at] as number
      if (this.hasWord(row, other)) this.credit(row, mask, worth)
    }
  }

  private hasWord(row: number, word: number): boolean {
    const { starts, words } = this.index.rows
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) if (words[at] === word) return true
    return false
  }

  /** The rows with most of the query in them, and most of them in the query; a histogram finds where to cut. */
  private choose(): void {
    const { gathered, touched, touchedCount, query, index, histogram, bins, seen } = this
    const { weight } = index.rows
    histogram.fill(0)
    const total = 0.6 * query.total + 1e-6
    for (let at = 0; at < touchedCount; at++) {
      const row = touched[at] as number
      const share = (128 * (gathered[row] as number)) / (total + 0.4 * (weight[row] as number))
      const bin = share > 128 ? 128 : share | 0
      bins[at] = bin
      histogram[bin] = (histogram[bin] as number) + 1
    }
    let cut = 128
    let above = 0
    while (cut > 0 && histogram[cut] === 0) cut--
    const near = cut * nearShare
    // A lone letter says so little that many rows are alike before they are compared.
    const least = query.initials === 0 ? alignedLeast : alignedMax
    while (cut > 0 && (cut >= near || above < least) && above + (histogram[cut] as number) <= alignedMax)
      above += histogram[cut--] as number
    let room = cut < near && above >= least ? 0 : alignedMax - above
    this.chosenCount = 0
    for (let at = 0; at < touchedCount; at++) {
      const bin = bins[at] as number
      if (bin < cut) continue
      const row = touched[at] as number
      const before = seen[row] as number
      if (bin === cut && (room <= 0 || !this.hasInitials(row))) continue
      if (bin === cut) room--
      if (before < 0) continue
      seen[row] = before | compared
      this.chosen[this.chosenCount++] = row
    }
  }

  /** Where many rows are alike, those that have a word for every lone letter of the query are preferred. */
  private hasInitials(row: number): boolean {
    const { query, index } = this
    if (query.initials === 0) return true
    const { rawStarts, raw } = index.rows
    const { bytes, starts } = index.vocabulary
    for (let bits = query.initials; bits !== 0; bits &= bits - 1) {
      const letter = query.first[31 - Math.clz32(bits & -bits)]
      let has = false
      for (let at = rawStarts[row] as number; at < (rawStarts[row + 1] as number) && !has; at++)
        has = bytes[starts[raw[at] as number] as number] === letter
      if (!has) return false
    }
    return true
  }
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] as number) < value) from = middle + 1
    else to = middle
  }
  return from
}
