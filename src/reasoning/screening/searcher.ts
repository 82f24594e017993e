import { Aligner } from './align.ts'
import { analyse, kinds } from './analyse.ts'
import { Dice } from './dice.ts'
import { nameFlags, type ScreeningIndex } from './format.ts'
import { textAt } from './growing.ts'
import { Lookup } from './neighbours.ts'
import { PreparedQuery } from './query.ts'
import { respell } from './respell.ts'
import { featureNames, featuresOf, nameScore } from './score.ts'
import type { ReadingWord } from './scripts/index.ts'
import { weightOf } from './weight.ts'

/** The best row of an entry. */
export type Best = { readonly entry: number; readonly row: number; readonly score: number; readonly exact: boolean }

const postingsMax = 12_000
const alignedMax = 64
/** A bit that no token has, for the second half of a word that was written together. */
const rightHalf = 1 << 31

/** The working memory of searches over one index: made once, used again, empty between two searches. */
export class Searcher {
  private readonly index: ScreeningIndex
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
  readonly chosen = new Uint32Array(alignedMax)
  chosenCount = 0

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
  }

  /** Looks for one reading of a name, and keeps the best row of each entry in `found`. Gives the number of rows compared. */
  search(words: readonly ReadingWord[], found: Map<number, Best>): number {
    this.open(words)
    for (let at = 0; at < this.chosenCount; at++) this.keep(this.chosen[at] as number, found)
    this.release()
    return this.chosenCount
  }

  /** The same for rows that are known beforehand. */
  searchRows(words: readonly ReadingWord[], rows: readonly number[], found: Map<number, Best>): void {
    this.open(words)
    for (const row of rows) this.keep(row, found)
    this.release()
  }

  private keep(row: number, found: Map<number, Best>): void {
    const { index, features } = this
    const name = index.rows.name[row] as number
    const entry = index.names.entry[name] as number
    const isLow = ((index.names.flags[name] as number) & nameFlags.low) !== 0
    const aligner = this.align(row)
    const dice = this.dice.of(index, row)
    featuresOf(aligner, this.query, dice, isLow, features)
    const score = nameScore(features)
    const best = found.get(entry)
    if (best === undefined || score > best.score || (score === best.score && row < best.row))
      found.set(entry, { entry, row, score, exact: dice > 0.999 && aligner.queryMissing + aligner.rowMissing === 0 })
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

  /** Prepares a query and chooses the rows worth a closer look. `release` must follow. */
  open(words: readonly ReadingWord[]): void {
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
    this.gather()
    this.choose()
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
  private gather(): void {
    const { query, index } = this
    const lists: { readonly word: number; readonly mask: number; readonly worth: number; readonly size: number }[] = []
    const { starts } = index.postings
    const add = (word: number, mask: number, share: number, mark = mask) => {
      const size = (starts[word + 1] as number) - (starts[word] as number)
      if (size === 0) return
      let weight = 0
      for (let bits = mask; bits !== 0; bits &= bits - 1) weight += query.weights[31 - Math.clz32(bits & -bits)] as number
      lists.push({ word, mask: mark, worth: weight * share, size })
    }
    for (let pair = 0; pair < query.pairs; pair++) {
      const alike = query.pairAlike[pair] as number
      add(query.pairWord[pair] as number, query.pairMask[pair] as number, alike)
    }
    for (let split = 0; split < query.splits; split++) {
      const alike = (query.splitAlike[split] as number) / 2
      add(query.splitLeft[split] as number, query.splitMask[split] as number, alike)
      add(query.splitRight[split] as number, query.splitMask[split] as number, alike, rightHalf)
    }
    lists.sort((a, b) => b.worth / Math.log(b.size + 2) - a.worth / Math.log(a.size + 2) || a.word - b.word)
    let read = 0
    for (const { word, mask, worth, size } of lists) {
      if (read > 0 && read + size > postingsMax) continue
      read += size
      this.read(word, mask, worth)
    }
  }

  private read(word: number, mask: number, worth: number): void {
    const { gathered, touched, seen } = this
    const { starts, values } = this.index.postings
    const to = starts[word + 1] as number
    for (let at = starts[word] as number; at < to; at++) {
      const row = values[at] as number
      const before = seen[row] as number
      if ((before & mask) !== 0) continue
      if (before === 0) touched[this.touchedCount++] = row
      seen[row] = before | mask
      gathered[row] = (gathered[row] as number) + worth
    }
  }

  /** The rows with most of the query in them, and most of them in the query; a histogram finds where to cut. */
  private choose(): void {
    const { gathered, touched, touchedCount, query, index } = this
    const { weight } = index.rows
    const histogram = new Uint32Array(129)
    const scale = (row: number) =>
      Math.min(128, Math.floor((128 * (gathered[row] as number)) / (0.6 * query.total + 0.4 * (weight[row] as number) + 1e-6)))
    for (let at = 0; at < touchedCount; at++) {
      const bin = scale(touched[at] as number)
      histogram[bin] = (histogram[bin] as number) + 1
    }
    let cut = 128
    let above = 0
    while (cut > 0 && above + (histogram[cut] as number) <= alignedMax) above += histogram[cut--] as number
    let room = alignedMax - above
    this.chosenCount = 0
    for (let at = 0; at < touchedCount && this.chosenCount < alignedMax; at++) {
      const row = touched[at] as number
      const bin = scale(row)
      if (bin > cut || (bin === cut && room-- > 0)) this.chosen[this.chosenCount++] = row
    }
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
