import { type Kind, kinds, meaningOf } from './analyse.ts'
import { deletedMax, deletionsOf, deletionsTwiceOf, markBits, twiceMax } from './deletions.ts'
import { type Buckets, bucketed, bucketsFor, Growing } from './growing.ts'
import { hashOf, hashOfPart } from './hash.ts'
import { skeleton } from './scripts/index.ts'

/** Every different word of the names of an index, with what finds its like. */
export type Vocabulary = {
  readonly size: number
  /** The words' letters, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly starts: Uint32Array<ArrayBuffer>
  readonly kinds: Uint8Array<ArrayBuffer>
  /** The word that a word stands for: itself, or the concept (`company` is `form.company`). */
  readonly targets: Uint32Array<ArrayBuffer>
  /** 1 for a word that stands in a legal form or a title, such as `limited`. */
  readonly lexical: Uint8Array<ArrayBuffer>
  /** Open addressing by the hash of the word: id + 1, or 0. */
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

export function makeVocabulary(
  words: readonly string[],
  kindsOf: readonly Kind[],
  targets: readonly number[],
  lexical: ReadonlySet<number>,
): Vocabulary {
  const size = words.length
  const starts = new Uint32Array(size + 1)
  let total = 0
  for (let id = 0; id < size; id++) {
    starts[id] = total
    total += (words[id] as string).length
  }
  starts[size] = total
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
    const word = words[id] as string
    const from = starts[id] as number
    for (let at = 0; at < word.length; at++) bytes[from + at] = word.charCodeAt(at)
    for (let slot = hashOf(word) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1))
      if (slots[slot] === 0) {
        slots[slot] = id + 1
        break
      }
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
    const meaning = meaningHash(word)
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
    starts,
    kinds: Uint8Array.from(kindsOf),
    targets: Uint32Array.from(targets),
    lexical: Uint8Array.from(targets, (_, id) => (lexical.has(id) ? 1 : 0)),
    slots,
    grams: bucketed(gramBuckets, gramKeys.taken(), gramWords.taken()),
    meanings,
    byMeaning: bucketed(buckets, meaningKeys.taken(), meaningWords.taken()),
    bySkeleton: bucketed(buckets, skeletonKeys.taken(), skeletonWords.taken()),
    byDeletion: bucketed(deletionBuckets, deletionKeys.taken(), deletionWords.taken()),
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
  const { slots, starts, bytes } = vocabulary
  const mask = slots.length - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = (slots[slot] as number) - 1
    if (id < 0) return -1
    const start = starts[id] as number
    if ((starts[id + 1] as number) - start !== to - from) continue
    let at = 0
    while (at < to - from && bytes[start + at] === word.charCodeAt(from + at)) at++
    if (at === to - from) return id
  }
}

export function wordAt({ bytes, starts }: Vocabulary, id: number): string {
  return String.fromCharCode(...bytes.subarray(starts[id] as number, starts[id + 1] as number))
}

export const lengthAt = ({ starts }: Vocabulary, id: number): number =>
  (starts[id + 1] as number) - (starts[id] as number)

/** Trigrams of the word with a mark at either end, as many as there is room for. Gives how many. */
export function gramsOf(word: string, out: Uint32Array): number {
  let before = 1
  let here = word.length === 0 ? 1 : letterOf(word.charCodeAt(0))
  let count = 0
  for (let at = 1; at <= word.length && count < out.length; at++) {
    const next = at < word.length ? letterOf(word.charCodeAt(at)) : 1
    out[count++] = (before * 1_600 + here * 40 + next) & (gramBuckets - 1)
    before = here
    here = next
  }
  return count
}

/** a–z as 2 to 27, digits as 28 to 37, the rest as 38; 1 is the edge. Three of them fill 16 bits; folding to 15 makes few collide. */
const letterOf = (code: number) => (code >= 97 && code <= 122 ? code - 95 : code >= 48 && code <= 57 ? code - 20 : 38)

export function skeletonHash(word: string): number {
  const key = skeleton(word)
  return key.length < 2 ? 0 : hashOf(key) || 1
}

export function meaningHash(word: string): number {
  const meaning = word.length < 3 ? undefined : meaningOf(word)
  return meaning === undefined || meaning === '' ? 0 : hashOf(meaning) || 1
}
