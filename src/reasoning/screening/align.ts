import { kinds } from './analyse.ts'
import type { ScreeningIndex } from './format.ts'
import type { PreparedQuery } from './query.ts'
import { fromOf, rawFromOf, rawToOf, sizeOf } from './rows.ts'
import { isLexical, kindAt, kindOf, lengthOf, lettersAt, weightAt } from './vocabulary.ts'

const matchesMax = 256

/** What a lone letter is worth that stands for a word. */
export const initialAlike = 0.601

/**
 * Holds a row against the query, word by word, one to one; all it needs to know of likeness was found when the query was prepared.
 * What it finds stays in its fields until the next row.
 */
export class Aligner {
  readonly query = new Int32Array(matchesMax)
  readonly row = new Int32Array(matchesMax)
  readonly alike = new Float64Array(matchesMax)
  private readonly gain = new Float64Array(matchesMax)
  /** The first matches are those taken. */
  taken = 0
  queryTaken = 0
  rowTaken = 0
  /** Shares of the weight of either side that found its like. */
  queryShare = 0
  rowShare = 0
  /** Weight of what both sides share. */
  shared = 0
  queryMissing = 0
  rowMissing = 0
  /** What the words of the row weigh together. */
  private rowTotal = 0
  numbersDiffer = false
  wordsMatched = 0
  exactWords = 0
  /** Weight of what is the same letter by letter on both sides. */
  exactShared = 0
  /** Matches that are not letter by letter, initials aside. */
  inexact = 0
  /** The least alike of the words matched. */
  worst = 1
  /** Words of the row, beside legal forms, articles and titles. */
  rowWords = 0
  /** Words of the row, and the share of the letters of all its words, that found no counterpart. */
  rowWordsLeft = 0
  rowLettersLeft = 0
  /** Share of the pairs of matches that stand in the same order on both sides. */
  inOrder = 1
  /** Pairs of a lone letter and a word. */
  initialsMatched = 0
  private found = 0

  align(index: ScreeningIndex, query: PreparedQuery, heads: Int32Array, next: Int32Array, row: number): void {
    const { rows, vocabulary } = index
    const from = fromOf(rows, row)
    const size = sizeOf(rows, row)
    this.found = 0
    for (let at = 0; at < size; at++) {
      const word = rows.words[from + at] as number
      const weight = weightAt(vocabulary, word)
      for (let pair = heads[word] as number; pair >= 0; pair = next[pair] as number)
        this.add(
          query.pairMask[pair] as number,
          1 << at,
          query.pairAlike[pair] as number,
          weight + (query.pairWeight[pair] as number),
        )
      const kind = kindAt(vocabulary, word)
      const isInitial = kind === kinds.initial
      if (isInitial || query.initials !== 0)
        this.addInitials(
          query,
          vocabulary.bytes[lettersAt(vocabulary, word)] as number,
          isInitial,
          at,
          weight,
          kind === kinds.word,
        )
      if (query.initials !== 0 && kind === kinds.particle && at + 1 < size)
        this.addArticled(index, query, row, from, at)
    }
    for (let split = 0; split < query.splits; split++) this.addSplit(index, query, split, from, size)
    this.choose()
    this.sum(index, query, from, size)
  }

  /** Takes the row for the query written in other words: no word of the one is a word of the other, and the letters of the whole are alike. */
  takeWhole(alike: number, queryTotal: number): void {
    this.queryShare = this.rowShare = this.worst = alike
    this.shared = alike * Math.min(queryTotal, this.rowTotal)
    this.taken = this.exactWords = this.exactShared = this.initialsMatched = this.queryMissing = this.rowMissing = 0
    this.rowWordsLeft = this.rowLettersLeft = 0
    this.wordsMatched = this.inexact = this.inOrder = 1
    this.numbersDiffer = false
  }

  /** Lone letters of the query that no word of the row begins with; a legal form is a word here (P for «public»). */
  initialsUnmatched(index: ScreeningIndex, query: PreparedQuery, row: number): number {
    let count = 0
    for (let bits = query.initials & ~this.queryTaken; bits !== 0; bits &= bits - 1)
      if (!beginsLexical(index, row, query.first[31 - Math.clz32(bits & -bits)] as number)) count++
    return count
  }

  private add(queryMask: number, rowMask: number, alike: number, weight: number): void {
    if (this.found === matchesMax) return
    this.query[this.found] = queryMask
    this.row[this.found] = rowMask
    this.alike[this.found] = alike
    this.gain[this.found++] = alike * alike * weight
  }

  private addInitials(
    query: PreparedQuery,
    first: number,
    isInitial: boolean,
    at: number,
    weight: number,
    isWord: boolean,
  ): void {
    const among = isInitial ? query.words : isWord ? query.initials : 0
    for (let bits = among; bits !== 0; bits &= bits - 1) {
      const token = 31 - Math.clz32(bits & -bits)
      if (query.first[token] === first)
        this.add(1 << token, 1 << at, initialAlike, weight * 0.3 + (query.weights[token] as number))
    }
  }

  /** A. for Al-Jawlani: the article is part of the name that a lone letter stands for. */
  private addArticled(index: ScreeningIndex, query: PreparedQuery, row: number, from: number, at: number): void {
    const { rows, vocabulary } = index
    const word = rows.words[from + at + 1] as number
    if (kindAt(vocabulary, word) !== kinds.word) return
    const weight = weightAt(vocabulary, rows.words[from + at] as number) + weightAt(vocabulary, word)
    for (let bits = query.initials; bits !== 0; bits &= bits - 1) {
      const token = 31 - Math.clz32(bits & -bits)
      if (beginsLexical(index, row, query.first[token] as number))
        this.add(1 << token, 3 << at, initialAlike, weight * 0.3 + (query.weights[token] as number))
    }
  }

  private addSplit(
    { rows, vocabulary }: ScreeningIndex,
    query: PreparedQuery,
    split: number,
    from: number,
    size: number,
  ): void {
    const left = query.splitLeft[split] as number
    const right = query.splitRight[split] as number
    let leftAt = -1
    let rightAt = -1
    for (let at = 0; at < size; at++) {
      const word = rows.words[from + at]
      if (word === left && leftAt < 0) leftAt = at
      else if (word === right) rightAt = at
    }
    if (leftAt < 0 || rightAt < 0) return
    let weight = weightAt(vocabulary, left) + weightAt(vocabulary, right)
    for (let bits = query.splitMask[split] as number; bits !== 0; bits &= bits - 1)
      weight += query.weights[31 - Math.clz32(bits & -bits)] as number
    this.add(
      query.splitMask[split] as number,
      (1 << leftAt) | (1 << rightAt),
      query.splitAlike[split] as number,
      weight,
    )
  }

  /** The most gainful match first, then the next among what is left. */
  private choose(): void {
    this.taken = this.queryTaken = this.rowTaken = 0
    for (;;) {
      let best = -1
      let most = 0
      for (let at = this.taken; at < this.found; at++)
        if (
          (this.gain[at] as number) > most &&
          ((this.query[at] as number) & this.queryTaken) === 0 &&
          ((this.row[at] as number) & this.rowTaken) === 0
        ) {
          most = this.gain[at] as number
          best = at
        }
      if (best < 0) return
      const { taken } = this
      swap(this.query, best, taken)
      swap(this.row, best, taken)
      swap(this.alike, best, taken)
      swap(this.gain, best, taken)
      this.queryTaken |= this.query[taken] as number
      this.rowTaken |= this.row[taken] as number
      this.taken++
    }
  }

  /** Pairs of matches that stand alike on both sides, as a share of all. */
  private orderly(): number {
    let pairs = 0
    let same = 0
    for (let one = 0; one < this.taken; one++)
      for (let other = 0; other < one; other++) {
        pairs++
        const ours = (this.query[one] as number) < (this.query[other] as number)
        const theirs = (this.row[one] as number) < (this.row[other] as number)
        if (ours === theirs) same++
      }
    return pairs === 0 ? 1 : same / pairs
  }

  private sum({ rows, vocabulary }: ScreeningIndex, query: PreparedQuery, from: number, size: number): void {
    let queryMatched = 0
    let rowMatched = 0
    const { table, weights } = vocabulary
    this.wordsMatched = this.exactWords = this.initialsMatched = this.exactShared = this.inexact = 0
    this.worst = 1
    this.shared = 0
    for (let match = 0; match < this.taken; match++) {
      const alike = this.alike[match] as number
      let queryWeight = 0
      for (let bits = this.query[match] as number; bits !== 0; bits &= bits - 1)
        queryWeight += query.weights[31 - Math.clz32(bits & -bits)] as number
      let rowWeight = 0
      for (let bits = this.row[match] as number; bits !== 0; bits &= bits - 1)
        rowWeight += weights[4 * (rows.words[from + 31 - Math.clz32(bits & -bits)] as number) + 2] as number
      queryMatched += alike * queryWeight
      rowMatched += alike * rowWeight
      this.shared += alike * Math.min(queryWeight, rowWeight)
      if (alike > 0.6 && ((this.query[match] as number) & (query.words | query.numbers)) !== 0) this.wordsMatched++
      if (alike === 1) {
        this.exactWords++
        this.exactShared += Math.min(queryWeight, rowWeight)
      } else if (alike === initialAlike) this.initialsMatched++
      else {
        this.inexact++
        if (alike < this.worst) this.worst = alike
      }
    }
    this.sumRow(table, weights, rows.words, query, from, size)
    this.queryMissing = 0
    for (let at = 0; at < query.tokens.length; at++)
      if (((this.queryTaken >>> at) & 1) === 0) this.queryMissing += query.weights[at] as number
    this.inOrder = this.orderly()
    this.queryShare = query.total === 0 ? 0 : queryMatched / query.total
    this.rowShare = this.rowTotal === 0 ? 0 : rowMatched / this.rowTotal
  }

  /** What the words of the row tell, each looked at once. */
  private sumRow(
    table: Uint32Array,
    weights: Float32Array,
    words: Uint32Array,
    query: PreparedQuery,
    from: number,
    size: number,
  ): void {
    let total = 0
    let missing = 0
    let numbers = 0
    let counted = 0
    let wordsLeft = 0
    let left = 0
    let letters = 1e-6
    for (let at = 0; at < size; at++) {
      const word = words[from + at] as number
      const about = table[4 * word + 1] as number
      const weight = weights[4 * word + 2] as number
      const kind = kindOf(about)
      const isTaken = ((this.rowTaken >>> at) & 1) !== 0
      total += weight
      if (!isTaken) missing += weight
      if (kind < kinds.form) counted++
      if (kind === kinds.word) {
        const length = lengthOf(about)
        letters += length
        if (isTaken) continue
        left += length
        wordsLeft++
      } else if (kind === kinds.number && !isTaken) numbers++
    }
    this.rowTotal = total
    this.rowMissing = missing
    this.rowWords = counted
    this.rowWordsLeft = wordsLeft
    this.rowLettersLeft = left / letters
    this.numbersDiffer = numbers > 0 && (query.numbers & ~this.queryTaken) !== 0
  }
}

/** Whether a word of the row that belongs to a legal form, a title or an article begins with the letter. */
function beginsLexical({ rows, vocabulary }: ScreeningIndex, row: number, letter: number): boolean {
  const to = rawToOf(rows, row)
  for (let at = rawFromOf(rows, row); at < to; at++) {
    const word = rows.words[at] as number
    if (isLexical(vocabulary, word) && vocabulary.bytes[lettersAt(vocabulary, word)] === letter) return true
  }
  return false
}

function swap(values: Int32Array | Float64Array, one: number, other: number): void {
  const kept = values[one] as number
  values[one] = values[other] as number
  values[other] = kept
}
