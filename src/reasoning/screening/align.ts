import { kinds } from './analyse.ts'
import type { ScreeningIndex } from './format.ts'
import { Matches } from './matches.ts'
import type { PreparedQuery } from './query.ts'
import { fromOf, rawFromOf, rawToOf, sizeOf } from './rows.ts'
import { isLexical, kindAt, kindOf, lengthOf, lettersAt, weightAt } from './vocabulary.ts'

/** What a lone letter is worth that stands for a word. */
export const initialAlike = 0.601

/**
 * Holds a row against the query, word by word, one to one; all it needs to know of likeness was found when the query was prepared.
 * What it finds stays in its fields until the next row.
 */
export class Aligner {
  readonly matches = new Matches()
  /** Shares of the weight of either side that found its like. */
  queryShare = 0
  rowShare = 0
  /** Weight of what both sides share. */
  shared = 0
  queryMissing = 0
  rowMissing = 0
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

  align(index: ScreeningIndex, query: PreparedQuery, heads: Int32Array, next: Int32Array, row: number): void {
    const { rows, vocabulary } = index
    const { words } = rows
    const { table, weights } = vocabulary
    const { pairMask, pairAlike, pairWeight, initials, splits, splitLeft, splitRight } = query
    const { matches } = this
    const from = fromOf(rows, row)
    const size = sizeOf(rows, row)
    matches.clear()
    let total = 0
    let counted = 0
    let letters = 1e-6
    // A bit for each word: a split is looked for where the bits of both its words are set.
    let bits = 0
    for (let at = 0; at < size; at++) {
      const word = words[from + at] as number
      const about = table[4 * word + 1] as number
      const weight = weights[4 * word + 2] as number
      const kind = kindOf(about)
      total += weight
      if (kind < kinds.form) counted++
      if (kind === kinds.word) letters += lengthOf(about)
      bits |= 1 << word
      for (let pair = heads[word] as number; pair >= 0; pair = next[pair] as number)
        matches.add(pairMask[pair] as number, 1 << at, pairAlike[pair] as number, pairWeight[pair] as number, weight)
      const isInitial = kind === kinds.initial
      if (initials === 0 && !isInitial) continue
      const first = vocabulary.bytes[table[4 * word] as number] as number
      this.addInitials(query, first, isInitial, at, weight, kind === kinds.word)
      if (initials !== 0 && kind === kinds.particle && at + 1 < size) this.addArticled(index, query, row, from, at)
    }
    for (let split = 0; split < splits; split++)
      if (((bits >>> (splitLeft[split] as number)) & (bits >>> (splitRight[split] as number)) & 1) === 1)
        this.addSplit(index, query, split, from, size)
    matches.take()
    this.rowWords = counted
    this.sum(query, total)
    this.sumLeft(index, query, from, size, letters)
  }

  /** Takes the row for the query written in other words: no word of the one is a word of the other, and the letters of the whole are alike. */
  takeWhole(alike: number, queryTotal: number, rowTotal: number): void {
    this.matches.clear()
    this.matches.take()
    this.queryShare = this.rowShare = this.worst = alike
    this.shared = alike * Math.min(queryTotal, rowTotal)
    this.exactWords = this.exactShared = this.initialsMatched = this.queryMissing = this.rowMissing = 0
    this.rowWordsLeft = this.rowLettersLeft = 0
    this.wordsMatched = this.inexact = this.inOrder = 1
    this.numbersDiffer = false
  }

  /** Lone letters of the query that no word of the row begins with; a legal form is a word here (P for «public»). */
  initialsUnmatched(index: ScreeningIndex, query: PreparedQuery, row: number): number {
    let count = 0
    for (let bits = query.initials & ~this.matches.queryTaken; bits !== 0; bits &= bits - 1)
      if (!beginsLexical(index, row, query.first[31 - Math.clz32(bits & -bits)] as number)) count++
    return count
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
        this.matches.add(1 << token, 1 << at, initialAlike, query.weights[token] as number, weight, weight * 0.3)
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
        this.matches.add(1 << token, 3 << at, initialAlike, query.weights[token] as number, weight, weight * 0.3)
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
    const mask = query.splitMask[split] as number
    this.matches.add(
      mask,
      (1 << leftAt) | (1 << rightAt),
      query.splitAlike[split] as number,
      query.weightOf(mask),
      weightAt(vocabulary, left) + weightAt(vocabulary, right),
    )
  }

  /** What the matches tell, where the words of the row weigh so much together. */
  private sum(query: PreparedQuery, total: number): void {
    const { matches } = this
    const { taken } = matches
    const told = query.words | query.numbers
    let queryMatched = 0
    let rowMatched = 0
    let shared = 0
    let exactShared = 0
    let wordsMatched = 0
    let exactWords = 0
    let initialsMatched = 0
    let worst = 1
    for (let match = 0; match < taken; match++) {
      const alike = matches.alike[match] as number
      const queryWeight = matches.queryWeight[match] as number
      const rowWeight = matches.rowWeight[match] as number
      const less = Math.min(queryWeight, rowWeight)
      queryMatched += alike * queryWeight
      rowMatched += alike * rowWeight
      shared += alike * less
      if (alike > 0.6 && ((matches.query[match] as number) & told) !== 0) wordsMatched++
      if (alike === 1) {
        exactWords++
        exactShared += less
      } else if (alike === initialAlike) initialsMatched++
      else if (alike < worst) worst = alike
    }
    this.shared = shared
    this.exactShared = exactShared
    this.wordsMatched = wordsMatched
    this.exactWords = exactWords
    this.initialsMatched = initialsMatched
    this.inexact = taken - exactWords - initialsMatched
    this.worst = worst
    this.inOrder = matches.inOrder()
    this.queryShare = query.total === 0 ? 0 : queryMatched / query.total
    this.rowShare = total === 0 ? 0 : rowMatched / total
  }

  /** What the words tell that found no counterpart. */
  private sumLeft(
    { rows, vocabulary }: ScreeningIndex,
    query: PreparedQuery,
    from: number,
    size: number,
    letters: number,
  ): void {
    const { table, weights } = vocabulary
    const { queryTaken, rowTaken } = this.matches
    let missing = 0
    let numbers = 0
    let wordsLeft = 0
    let left = 0
    for (let bits = ~rowTaken & allOf(size); bits !== 0; bits &= bits - 1) {
      const word = rows.words[from + 31 - Math.clz32(bits & -bits)] as number
      const about = table[4 * word + 1] as number
      const kind = kindOf(about)
      missing += weights[4 * word + 2] as number
      if (kind === kinds.word) {
        left += lengthOf(about)
        wordsLeft++
      } else if (kind === kinds.number) numbers++
    }
    this.rowMissing = missing
    this.rowWordsLeft = wordsLeft
    this.rowLettersLeft = left / letters
    this.queryMissing = query.weightOf(~queryTaken & allOf(query.tokens.length))
    this.numbersDiffer = numbers > 0 && (query.numbers & ~queryTaken) !== 0
  }
}

/** A bit for each of so many words: there are 31 at most. */
const allOf = (size: number): number => (1 << size) - 1

/** Whether a word of the row that belongs to a legal form, a title or an article begins with the letter. */
function beginsLexical({ rows, vocabulary }: ScreeningIndex, row: number, letter: number): boolean {
  const to = rawToOf(rows, row)
  for (let at = rawFromOf(rows, row); at < to; at++) {
    const word = rows.words[at] as number
    if (isLexical(vocabulary, word) && vocabulary.bytes[lettersAt(vocabulary, word)] === letter) return true
  }
  return false
}
