import { kinds, meaningOf } from './analyse.ts'
import { deletedMax, deletionsOf, deletionsTwiceOf, markBits, twiceMax } from './deletions.ts'
import type { GatheredWord, GatheredWords } from './gathered-words.ts'
import { type Buckets, bucketed, bucketsFor, Growing } from './growing.ts'
import { hashOf, hashOfPart } from './hash.ts'
import { lettersOf } from './letters.ts'
import { skeleton } from './scripts/index.ts'

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

/** Where the rows of a word begin among the postings; they end where those of the next begin. */
export const rowsFromAt = ({ table }: Vocabulary, id: number): number => table[4 * id + 3] as number

export function makeVocabulary(
  { words, kinds: kindsOf, targets, lexical }: Pick<GatheredWords, 'words' | 'kinds' | 'targets' | 'lexical'>,
  weightsOf: Float32Array,
  postingStarts: Uint32Array,
): Vocabulary {
  const size = words.length
  const table = new Uint32Array(4 * size + 4)
  const weights = new Float32Array(table.buffer)
  let total = 0
  for (let id = 0; id <= size; id++) {
    const length = words[id]?.text.length ?? 0
    table[4 * id] = total
    table[4 * id + 1] =
      (lettersOf(words[id]?.text ?? '') << lettersShift) |
      (Math.min(255, length) << 4) |
      (lexical[id] === 1 ? 8 : 0) |
      (kindsOf[id] ?? 0)
    weights[4 * id + 2] = weightsOf[id] ?? 0
    table[4 * id + 3] = postingStarts[id] as number
    total += length
  }
  const bytes = new Uint8Array(total)
  const meanings = new Uint32Array(size)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(size * 2 + 2)))
  const [gramKeys, gramWords, skeletonKeys, skeletonWords, deletionKeys, deletionWords, meaningKeys, meaningWords] =
    Array.from({ length: 8 }, () => new Growing()) as [
      Growing,
      Growing,
      Growing,
      Growing,
      Growing,
      Growing,
      Growing,
      Growing,
    ]
  const buckets = bucketsFor(size)
  const deletionBuckets = bucketsFor(size * 4)
  const hashes = new Uint32Array(256)
  const marks = markBits(size)
  const addDeletions = (id: number, count: number) => {
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] as number
      deletionKeys.push(hash & (deletionBuckets - 1))
      deletionWords.push((hash & marks) | id)
    }
  }
  for (let id = 0; id < size; id++) {
    const { text: word, hash, lexical: own } = words[id] as GatheredWord
    const from = table[4 * id] as number
    for (let at = 0; at < word.length; at++) bytes[from + at] = word.charCodeAt(at)
    let slot = hash & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = (hash & marks) | (id + 1)
    if (kindsOf[id] !== kinds.word && kindsOf[id] !== kinds.common) continue
    const gramCount = gramsOf(word, hashes)
    for (let at = 0; at < gramCount; at++) {
      gramKeys.push(hashes[at] as number)
      gramWords.push(id)
    }
    const key = skeletonHash(word)
    if (key !== 0) {
      skeletonKeys.push(key & (buckets - 1))
      skeletonWords.push((key & marks) | id)
    }
    const meaning = own === undefined ? 0 : meaningHash(word)
    if (meaning !== 0) {
      meanings[id] = meaning
      meaningKeys.push(meaning & (buckets - 1))
      meaningWords.push(id)
    }
    if (word.length > deletedMax || word.length < 2) continue
    addDeletions(id, deletionsOf(word, hashes))
    if (word.length <= twiceMax && word.length >= 5) addDeletions(id, deletionsTwiceOf(word, hashes))
  }
  return {
    size,
    bytes,
    table,
    weights,
    targets: Uint32Array.from(targets),
    slots,
    grams: bucketed(gramBuckets, gramKeys.view(), gramWords.view()),
    meanings,
    byMeaning: bucketed(buckets, meaningKeys.view(), meaningWords.view()),
    bySkeleton: bucketed(buckets, skeletonKeys.view(), skeletonWords.view()),
    byDeletion: bucketed(deletionBuckets, deletionKeys.view(), deletionWords.view()),
  }
}

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

export function skeletonHash(word: string): number {
  const key = skeleton(word)
  return key.length < 2 ? 0 : hashOf(key) || 1
}

export function meaningHash(word: string): number {
  const meaning = word.length < 3 ? undefined : meaningOf(word)
  return meaning === undefined || meaning === '' ? 0 : hashOf(meaning) || 1
}
