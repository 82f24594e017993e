import { meaningOf } from './analyse.ts'
import type { Buckets } from './buckets.ts'
import { markBits } from './deletions.ts'
import { hashOf, hashOfLetters, hashOfPart } from './hash.ts'
import { skeletonInto } from './scripts/index.ts'

/** Every different word of the names of an index, with what finds its like. */
export type Vocabulary = {
  readonly size: number
  /** The words' letters, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /**
   * Four numbers a word, side by side since they are wanted together and memory is fetched by the line: where its letters begin; how many
   * they are and which, with its kind and whether it is lexical; what it weighs, in `weights`; and where its rows begin among the postings.
   * One word more says where the last ends.
   */
  readonly table: Uint32Array<ArrayBuffer>
  /** The same memory as `table`. */
  readonly weights: Float32Array<ArrayBuffer>
  /** The word that a word stands for: itself, or the concept (`company` is `form.company`). */
  readonly targets: Uint32Array<ArrayBuffer>
  /** Open addressing by the hash of the word: id + 1 with the first bits of the hash (see `markBits`), or 0. */
  readonly slots: Uint32Array<ArrayBuffer>
  /** Words by each of their trigrams. */
  readonly grams: Buckets
  /** Words by the hash of their skeleton, each with the first bits of the hash, which its bucket does not tell: see `markBits`. */
  readonly bySkeleton: Buckets
  /** Words by what they mean. */
  readonly meanings: Uint32Array<ArrayBuffer>
  readonly byMeaning: Buckets
  /** Words by what is left when a letter is taken out, each with the first bits of the hash of what is left: see `markBits`. */
  readonly byDeletion: Buckets
}

export const gramBuckets = 1 << 15

/** Where the letters of a word begin; they end where those of the next begin. */
export const lettersAt = ({ table }: Vocabulary, id: number): number => table[4 * id] as number
export const lengthAt = ({ table }: Vocabulary, id: number): number => lengthOf(table[4 * id + 1] as number)
/** One of `kinds`. */
export const kindAt = ({ table }: Vocabulary, id: number): number => kindOf(table[4 * id + 1] as number)
/** The same of the second of a word's numbers, for who has it at hand. */
export const lengthOf = (about: number): number => (about >>> 4) & 255
export const kindOf = (about: number): number => about & 7
/** Whether a word stands in a legal form or a title, such as `limited`. */
export const isLexical = ({ table }: Vocabulary, id: number): boolean => ((table[4 * id + 1] as number) & 8) !== 0
/** What a word weighs, 0 to 1: the rarer, the more. */
export const weightAt = ({ weights }: Vocabulary, id: number): number => weights[4 * id + 2] as number
/** A bit for each letter that a word has, some letters sharing theirs. */
export const lettersIn = ({ table }: Vocabulary, id: number): number => (table[4 * id + 1] as number) >>> lettersShift
const lettersShift = 12

/** The second of a word's numbers. */
export const aboutWord = (letters: number, length: number, isLexical: boolean, kind: number): number =>
  (letters << lettersShift) | (Math.min(255, length) << 4) | (isLexical ? 8 : 0) | kind

/** Where the rows of a word begin among the postings; they end where those of the next begin. */
export const rowsFromAt = ({ table }: Vocabulary, id: number): number => table[4 * id + 3] as number

/** The id of a word, or -1. */
export function idOf(vocabulary: Vocabulary, word: string): number {
  return idOfPart(vocabulary, word, 0, word.length)
}

export function idOfPart(vocabulary: Vocabulary, word: string, from: number, to: number): number {
  return idByHash(vocabulary, hashOfPart(word, from, to), word, from, to)
}

/** For who has the hash of the part already. */
export function idByHash(vocabulary: Vocabulary, hash: number, word: string, from: number, to: number): number {
  const { slots, table, bytes, size } = vocabulary
  const mask = slots.length - 1
  const marks = markBits(size)
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const value = slots[slot] as number
    if (value === 0) return -1
    if (((value ^ hash) & marks) !== 0) continue
    const id = (value & ~marks) - 1
    if (lengthAt(vocabulary, id) !== to - from) continue
    const start = table[4 * id] as number
    let at = 0
    while (at < to - from && bytes[start + at] === word.charCodeAt(from + at)) at++
    if (at === to - from) return id
  }
}

export function wordAt(vocabulary: Vocabulary, id: number): string {
  const from = lettersAt(vocabulary, id)
  return String.fromCharCode(...vocabulary.bytes.subarray(from, from + lengthAt(vocabulary, id)))
}

/** Trigrams of the word with a mark at either end, as many as there is room for after `from`. Gives where they end. */
export function gramsOf(word: string, out: Uint32Array, from = 0): number {
  let gram = word.length === 0 ? edge : letterOf(word.charCodeAt(0))
  let count = from
  for (let at = 1; at <= word.length && count < out.length; at++) {
    gram = gramOn(gram, at < word.length ? letterOf(word.charCodeAt(at)) : edge)
    out[count++] = gram
  }
  return count
}

/** a–z as 1 to 26, digits and all else as the five numbers that are left: numbers that differ are told by more than their trigrams. */
const letterNumbers = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? 27 + ((code - 48) % 5) : 31,
)
export const letterOf = (code: number): number => (code < 256 ? (letterNumbers[code] as number) : 31)
/** Stands before the first letter and after the last. */
export const edge = 0
/** The trigram that ends with one letter more: five bits for each of its three. */
export const gramOn = (gram: number, letter: number): number => ((gram << 5) | letter) & (gramBuckets - 1)

const keyMax = 512
const skeletonKey = new Uint8Array(keyMax)

/** 0 where the skeleton tells too little. */
export function skeletonHash(word: string): number {
  const key = 2 * word.length <= keyMax ? skeletonKey : new Uint8Array(2 * word.length)
  const count = skeletonInto(word, key)
  return count < 2 ? 0 : hashOfLetters(key, 0, count) || 1
}

export function meaningHash(word: string): number {
  return word.length < 3 ? 0 : hashOfMeaning(meaningOf(word))
}

export function hashOfMeaning(meaning: string | undefined): number {
  return meaning === undefined || meaning === '' ? 0 : hashOf(meaning) || 1
}
