import { kinds } from './analyse.ts'
import { deletedMax, deletionsOf, deletionsTwiceOf, markBits, twiceMax } from './deletions.ts'
import { Pattern, patternMax } from './distance.ts'
import { lettersOf, slipsLeast } from './letters.ts'
import {
  gramsOf,
  kindAt,
  lengthAt,
  lettersAt,
  lettersIn,
  rowsFromAt,
  skeletonHash,
  type Vocabulary,
} from './vocabulary.ts'

/** Less alike than this, two words are two words. */
export const leastAlike = 0.6
const most = 48
/** Of a word that the index has, so many others are as good as all: what is less like it is found where it stands beside its like. */
const knownMost = 10
/** One slip in a word of fewer letters is looked for in the vocabulary alone; words of so many are compared where they stand in a chosen row. */
export const completedLeast = 5
/** Words looked through by trigrams; beyond it only until three trigrams are used. */
const gramWordsMax = 1_500
/** Words of one skeleton that are looked at: no skeleton that tells something has as many. */
const skeletonWordsMax = 192

/** Finds the words of a vocabulary that are spelt like one word. Its memory is used again and again; what it found stands in `ids`. */
export class Similar {
  private readonly vocabulary: Vocabulary
  private readonly pattern = new Pattern()
  /** How many trigrams each word has in common with the one looked for. */
  private readonly counts: Uint8Array
  private readonly touched: Uint32Array
  /** The letters of a word that is looked for by deletions: a slip may have added one. */
  private readonly own = new Uint8Array(deletedMax + 1)
  private readonly hashes = new Uint32Array(256)
  private readonly buckets = new Uint32Array(256)
  private readonly grams = new Uint32Array(64)
  private readonly sizes = new Uint32Array(64)
  private readonly alikeIds = new Uint32Array(skeletonWordsMax)
  private readonly alikeLetters = new Uint32Array(skeletonWordsMax)
  private readonly marks: number
  private exact = -1
  /** So many are kept, and nothing less like than `least`. */
  private room = most
  private least = leastAlike
  private length = 0
  private letters = 0
  /** What was found, likest first, of equals that of more rows, then by id. */
  readonly ids = new Int32Array(most)
  readonly alike = new Float64Array(most)
  found = 0

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.marks = markBits(vocabulary.size)
    this.counts = new Uint8Array(vocabulary.size)
    this.touched = new Uint32Array(vocabulary.size)
  }

  /** Spellings of one foreign name and, where asked for, words that one slip makes of each other; of short words two, where one explains nothing. */
  near(word: string, exact: number, withSlips = true): void {
    this.found = 0
    this.length = word.length
    this.exact = exact
    this.room = exact < 0 ? most : knownMost
    this.least = leastAlike
    this.letters = lettersOf(word)
    this.pattern.prepare(word)
    this.lookAtSkeleton(skeletonHash(word))
    if (word.length > deletedMax + 1 || !withSlips) return
    const { own } = this
    for (let at = 0; at < word.length; at++) own[at] = word.charCodeAt(at)
    this.lookAtAll(deletionsOf(own, 0, word.length, this.hashes))
    if (exact < 0 && word.length >= 5 && word.length <= twiceMax + 1 && (this.found === 0 || this.first < 0.8))
      this.lookAtAll(deletionsTwiceOf(own, 0, word.length, this.hashes))
  }

  /** After `near`: also those that share some of the rarest trigrams. */
  far(word: string): void {
    if (word.length < 4) return
    const { counts, touched, grams } = this
    const { starts, values } = this.vocabulary.grams
    const all = this.orderGrams(word)
    let touchedCount = 0
    let read = 0
    let used = 0
    for (; used < all && (used < 3 || read < gramWordsMax); used++) {
      const gram = grams[used] as number
      const to = starts[gram + 1] as number
      const from = starts[gram] as number
      for (let at = from; at < to; at++) {
        const id = values[at] as number
        const count = counts[id] as number
        if (count === 0) touched[touchedCount++] = id
        counts[id] = count + 1
      }
      read += to - from
    }
    const shared = word.length < 8 ? 2 : Math.ceil(word.length * 0.3)
    const required = Math.max(used < 4 ? 1 : 2, Math.ceil((shared * used) / all))
    for (let at = 0; at < touchedCount; at++) {
      const id = touched[at] as number
      if ((counts[id] as number) >= required) this.lookAt(id)
      counts[id] = 0
    }
  }

  get first(): number {
    return this.found === 0 ? 0 : (this.alike[0] as number)
  }

  private lookAtSkeleton(skeleton: number): void {
    if (skeleton === 0) return
    const { starts, values } = this.vocabulary.bySkeleton
    const { marks } = this
    const bucket = skeleton & (starts.length - 2)
    const from = starts[bucket] as number
    const to = Math.min(starts[bucket + 1] as number, from + skeletonWordsMax)
    // All words are asked for before one is looked at, so that the memory fetches them together.
    let count = 0
    for (let at = from; at < to; at++) {
      const value = values[at] as number
      if (((value ^ skeleton) & marks) !== 0) continue
      const id = value & ~marks
      this.alikeIds[count] = id
      this.alikeLetters[count++] = lettersIn(this.vocabulary, id)
    }
    for (let each = 0; each < count; each++)
      this.look(this.alikeIds[each] as number, this.alikeLetters[each] as number, true)
  }

  private lookAtAll(count: number): void {
    const { starts, values } = this.vocabulary.byDeletion
    const { marks, hashes, buckets } = this
    // All buckets are asked for before one is looked at, so that the memory fetches them together.
    for (let each = 0; each < count; each++)
      buckets[each] = starts[(hashes[each] as number) & (starts.length - 2)] as number
    for (let each = 0; each < count; each++) {
      const hash = hashes[each] as number
      const to = starts[(hash & (starts.length - 2)) + 1] as number
      for (let at = buckets[each] as number; at < to; at++) {
        const value = values[at] as number
        if (((value ^ hash) & marks) === 0) this.lookAt(value & ~marks)
      }
    }
  }

  private lookAt(id: number): void {
    this.look(id, lettersIn(this.vocabulary, id), false)
  }

  /** Words of the same skeleton are looked at first, so that one that comes a second time is no more alike than it was. */
  private look(id: number, letters: number, isSkeleton: boolean): void {
    const { vocabulary, length } = this
    if (id === this.exact) return
    // Abbreviations of legal forms are a letter apart from everything.
    if (length < 5 && kindAt(vocabulary, id) === kinds.common) return
    const size = lengthAt(vocabulary, id)
    const longer = Math.max(size, length)
    const shorter = Math.min(size, length)
    if (longer - shorter > longer * (isSkeleton ? 0.7 : 1 - leastAlike)) return
    if (length <= patternMax) {
      // Every letter more is a slip, and so is every letter that the other has not.
      const slips = Math.max(longer - shorter, slipsLeast(this.letters, letters))
      if (likeness(1 - slips / longer, isSkeleton) < this.least) return
    }
    const from = lettersAt(vocabulary, id)
    const alike = likeness(1 - this.pattern.distance(vocabulary.bytes, from, from + size) / longer, isSkeleton)
    if (alike >= this.least) this.add(id, alike)
  }

  private add(id: number, alike: number): void {
    const { ids, alike: kept } = this
    for (let at = 0; at < this.found; at++) if (ids[at] === id) return
    const { room } = this
    let at = this.found
    if (at === room) {
      if (!this.isBefore(alike, id, kept[room - 1] as number, ids[room - 1] as number)) return
      at--
    } else this.found++
    for (; at > 0 && this.isBefore(alike, id, kept[at - 1] as number, ids[at - 1] as number); at--) {
      kept[at] = kept[at - 1] as number
      ids[at] = ids[at - 1] as number
    }
    kept[at] = alike
    ids[at] = id
    if (this.found === room) this.least = Math.max(leastAlike, kept[room - 1] as number)
  }

  private isBefore(alike: number, id: number, other: number, otherId: number): boolean {
    return alike > other || (alike === other && this.comesFirst(id, otherId))
  }

  /** Of words that are as like, the one of more rows is likelier meant. */
  private comesFirst(id: number, other: number): boolean {
    const more = this.rowsOf(id) - this.rowsOf(other)
    return more > 0 || (more === 0 && id < other)
  }

  private rowsOf(id: number): number {
    return rowsFromAt(this.vocabulary, id + 1) - rowsFromAt(this.vocabulary, id)
  }

  /** The word's trigrams, those of the fewest words first: the common ones are hardly ever needed. */
  private orderGrams(word: string): number {
    const { grams, sizes } = this
    const { starts } = this.vocabulary.grams
    const count = gramsOf(word, grams)
    for (let each = 0; each < count; each++) {
      const gram = grams[each] as number
      const size = (starts[gram + 1] as number) - (starts[gram] as number)
      let at = each
      for (; at > 0 && (sizes[at - 1] as number) > size; at--) {
        sizes[at] = sizes[at - 1] as number
        grams[at] = grams[at - 1] as number
      }
      sizes[at] = size
      grams[at] = gram
    }
    return count
  }
}

/** Equal skeletons mean one foreign word in two spellings, unless the words are short and share little else. */
export function likeness(plain: number, sameSkeleton: boolean): number {
  return sameSkeleton && plain >= 0.3 ? 0.55 + 0.45 * plain : plain
}
