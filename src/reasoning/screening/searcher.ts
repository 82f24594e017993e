import { Aligner } from './align.ts'
import { analyse, kinds } from './analyse.ts'
import { isInCapitals } from './capitals.ts'
import { Chooser } from './choose.ts'
import { Completer } from './complete.ts'
import { Dice } from './dice.ts'
import type { ScreeningIndex } from './format.ts'
import { Gatherer } from './gather.ts'
import { textAt } from './growing.ts'
import { Lookup, type Reach, type Remembered } from './neighbours.ts'
import { namesCounted, rowsOfEntry, rowsOfName } from './places.ts'
import { PreparedQuery } from './query.ts'
import { respell } from './respell.ts'
import { entryOf } from './rows.ts'
import { featureNames, featuresOf, nameScore } from './score.ts'
import type { ReadingWord } from './scripts/index.ts'
import { Squashed } from './squashed.ts'
import { weightOf } from './weight.ts'
import { WholeNames } from './whole-names.ts'

/** Sees every row that is compared: for fitting the calibration. */
export type Watch = (entry: number, features: Float64Array) => void

/** The best row of an entry. */
export type Best = { readonly entry: number; readonly row: number; readonly score: number; readonly exact: boolean }

const wide = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana}/u
/** Less than this, and the words as they stand lead nowhere. */
const lost = 0.7
/** Less than this, and so do the letters. */
const unlikely = 0.4

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
  private readonly gatherer: Gatherer
  private readonly chooser: Chooser
  private readonly completer: Completer
  private readonly squashed: Squashed
  readonly wholeNames: WholeNames
  private top = 0
  /** Whether the rows about to be compared have been looked through for words that are like those of the query. */
  private isComplete = false
  /** Whether rows are compared because the letters of the whole names are alike, wherever their spaces are. */
  isWhole = false
  /** How many slips the row is away then, where that has been counted. */
  slips: number | undefined

  /** How the query is written: letters of `wide` scripts tell less in Latin letters than they do themselves. */
  script: 'latin' | 'other' | 'wide' = 'latin'
  capitals = false
  /** The words that the tokens of the query stand for. */
  words: readonly ReadingWord[] = []
  private readonly remembered: Remembered[] = []
  /** What a word weighs that one name alone has. */
  readonly rarest: number
  /** Of each entry: see `prominences`. */
  readonly names: Uint8Array
  private numbers: Map<string, number> | undefined

  constructor(index: ScreeningIndex) {
    this.rarest = weightOf(kinds.word, 1, index.rows.count)
    this.index = index
    this.names = namesCounted(index)
    this.lookup = new Lookup(index.vocabulary)
    this.heads = new Int32Array(index.vocabulary.size).fill(-1)
    this.gatherer = new Gatherer(index)
    this.chooser = new Chooser(index)
    this.completer = new Completer(index)
    this.squashed = new Squashed(index)
    this.wholeNames = new WholeNames(index)
  }

  /** Looks for one reading of a name, and keeps the best row of each entry in `found`. Gives the number of rows compared. */
  search(words: readonly ReadingWord[], text: string, found: Map<number, Best>, watch?: Watch): number {
    this.open(words, text)
    this.top = 0
    const { wholeNames, squashed } = this
    let compared = this.compareChosen(found, watch)
    this.release()
    if (this.top < lost) {
      wholeNames.findAlike(words)
      compared += this.compareWhole(wholeNames, found, watch)
    } else {
      // However like another name is, the name itself is never missed.
      wholeNames.findSame(words)
      if (this.isMissing(wholeNames, found)) compared += this.compareWhole(wholeNames, found, watch)
    }
    // Words that are less alike cost more to find, and are worth it only where all else leads nowhere.
    if (this.top < unlikely) {
      this.prepare('far')
      compared += this.compareChosen(found, watch)
      this.release()
    }
    if (this.top < lost) {
      squashed.find(words)
      compared += this.compareWhole(squashed, found, watch)
    }
    return compared
  }

  private isMissing({ rows, count }: WholeNames, found: Map<number, Best>): boolean {
    for (let at = 0; at < count; at++) {
      const best = found.get(entryOf(this.index.rows, rows[at] as number))
      if (best === undefined || best.score < lost) return true
    }
    return false
  }

  private compareWhole(from: WholeNames | Squashed, found: Map<number, Best>, watch: Watch | undefined): number {
    const { rows, count } = from
    if (count === 0) return 0
    this.prepare('near')
    this.complete(rows, count)
    this.isWhole = true
    for (let at = 0; at < count; at++) {
      this.slips = from instanceof WholeNames ? from.slips[at] : undefined
      this.keep(rows[at] as number, found, watch)
    }
    this.isWhole = false
    this.release()
    return count
  }

  /** The same for rows that are known beforehand. */
  searchRows(words: readonly ReadingWord[], text: string, rows: readonly number[], found: Map<number, Best>): void {
    this.open(words, text)
    this.complete(rows, rows.length)
    for (const row of rows) this.keep(row, found)
    this.release()
  }

  private compareChosen(found: Map<number, Best>, watch: Watch | undefined): number {
    const { chooser, gatherer, query } = this
    gatherer.gather(query, this.heads, this.next)
    chooser.choose(query, this.heads, this.next, gatherer, this.script !== 'latin')
    this.complete(chooser.rows, chooser.count)
    for (let at = 0; at < chooser.count; at++) this.keep(chooser.rows[at] as number, found, watch)
    return chooser.count
  }

  private complete(rows: ArrayLike<number>, count: number): void {
    for (let at = 0; at < count; at++) this.completer.complete(this.query, this.heads, this.next, rows[at] as number)
    this.query.settle(this.index)
    this.isComplete = true
  }

  private keep(row: number, found: Map<number, Best>, watch?: Watch): void {
    const { index, features } = this
    const entry = entryOf(index.rows, row)
    const best = found.get(entry)
    // What the entry has a better row for is read no further, unless it might be the best of this search all the same.
    const least = best === undefined || watch !== undefined ? 0 : Math.min(best.score, this.top) - 1e-9
    if (!featuresOf(this, row, features, least)) return
    watch?.(entry, features)
    const score = nameScore(features)
    if (score > this.top) this.top = score
    if (best === undefined || score > best.score || (score === best.score && row < best.row))
      found.set(entry, { entry, row, score, exact: features[14] === 1 && features[10] === 1 })
  }

  rowsOfEntry(entry: number): number[] {
    return rowsOfEntry(this.index, entry)
  }

  rowsOfName(row: number): number[] {
    return rowsOfName(this.index, row)
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
    this.remember(words)
    this.words = respell(this.index.vocabulary, this.lookup, words, this.remembered)
    if (this.words !== words) this.remember(this.words)
    this.dice.open(words)
    this.prepare('near')
  }

  private remember(words: readonly ReadingWord[]): void {
    const { remembered, lookup } = this
    remembered.length = words.length
    for (let at = 0; at < words.length; at++) remembered[at] = lookup.remembered((words[at] as ReadingWord).text)
  }

  private prepare(reach: Reach): void {
    const { query, heads, next, remembered } = this
    query.prepare(this.index, this.lookup, analyse(this, remembered), reach, remembered)
    for (let pair = query.pairs - 1; pair >= 0; pair--) {
      const word = query.pairWord[pair] as number
      next[pair] = heads[word] as number
      heads[word] = pair
    }
    this.completer.open()
    this.isComplete = false
  }

  private describe(words: readonly ReadingWord[], text: string): void {
    this.capitals = isInCapitals(text)
    this.script = 'latin'
    for (const { how } of words) if (how !== 'latin') this.script = 'other'
    if (this.script === 'other' && wide.test(text)) this.script = 'wide'
  }

  release(): void {
    const { query, heads } = this
    for (let pair = 0; pair < query.pairs; pair++) heads[query.pairWord[pair] as number] = -1
  }

  align(row: number): Aligner {
    if (!this.isComplete) this.complete([row], 1)
    this.aligner.align(this.index, this.query, this.heads, this.next, row)
    return this.aligner
  }
}
