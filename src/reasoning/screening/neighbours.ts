import { kinds } from './analyse.ts'
import { Pattern } from './distance.ts'
import {
  deletionsOf,
  deletionsTwiceOf,
  gramsOf,
  idOf,
  idOfPart,
  lengthAt,
  meaningHash,
  shortMax,
  skeletonHash,
  twiceMax,
  type Vocabulary,
} from './vocabulary.ts'

/** Words of the index that a word may stand for, likest first; the word itself, where the index has it, stands first with 1. */
export type Neighbours = {
  readonly id: number
  readonly ids: Int32Array
  readonly alike: Float32Array
  /** Two words of the index that make this one when written together. */
  readonly splits: readonly Split[]
}
export type Split = { readonly left: number; readonly right: number; readonly alike: number }

/** Less alike than this, two words are two words. */
const least = 0.6
const most = 32
/** Words of one meaning in two languages. */
export const sameMeaning = 0.93
/** Words looked through by trigrams; beyond it only until three trigrams are used. */
const gramWordsMax = 1_500
const halvesMax = 3
const memoryMax = 20_000

/** Looks words up in one vocabulary, and remembers: the same words come again and again. What it gives depends on nothing it remembers. */
export class Lookup {
  private readonly vocabulary: Vocabulary
  private readonly pattern = new Pattern()
  private readonly counts: Uint8Array
  private readonly touched: Uint32Array
  private readonly gramOrder = new Uint32Array(64)
  private readonly gramSizes = new Uint32Array(64)
  private readonly memory = new Map<string, Neighbours>()

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.counts = new Uint8Array(vocabulary.size)
    this.touched = new Uint32Array(vocabulary.size)
  }

  of(word: string): Neighbours {
    const known = this.memory.get(word)
    if (known !== undefined) return known
    const found = this.find(word)
    if (this.memory.size >= memoryMax) this.memory.clear()
    this.memory.set(word, found)
    return found
  }

  id(word: string): number {
    return idOf(this.vocabulary, word)
  }

  /** For two words of a query written together: what is all but the same, and other places to part them. No search by trigrams. */
  joined(word: string): Neighbours {
    const id = this.id(word)
    const found = id >= 0 ? [{ id, alike: 1 }] : this.similar(word, -1, false).slice(0, 4)
    return {
      id,
      ids: Int32Array.from(found, each => each.id),
      alike: Float32Array.from(found, each => each.alike),
      splits: this.splits(word, false),
    }
  }

  private find(word: string): Neighbours {
    const { vocabulary } = this
    const id = idOf(vocabulary, word)
    const concept = word.includes('.')
    const isWord = !concept && word.length > 1 && /[a-z]/.test(word)
    if (!isWord)
      return { id, ids: Int32Array.from(id < 0 ? [] : [id]), alike: Float32Array.from(id < 0 ? [] : [1]), splits: [] }
    const found = this.similar(word, id)
    this.addMeaning(word, found)
    const best = found.find(each => each.id !== id)?.alike ?? 0
    const splits = word.length < 4 ? [] : this.splits(word, id < 0 && best < 0.8)
    return {
      id,
      ids: Int32Array.from(found, each => each.id),
      alike: Float32Array.from(found, each => each.alike),
      splits,
    }
  }

  private similar(word: string, exact: number, byGrams = true): { id: number; alike: number }[] {
    const { vocabulary, counts, touched, pattern } = this
    const { grams, bySkeleton, byDeletion, skeletons, starts, bytes, kinds: kindsOf } = vocabulary
    let touchedCount = 0
    let required = word.length < 8 ? 2 : Math.ceil(word.length * 0.3)
    // 128 marks a word that must be looked at whatever its trigrams say.
    const mark = (id: number, by: number) => {
      const count = counts[id] as number
      if (count === 0) touched[touchedCount++] = id
      if (by === 128) counts[id] = count | 128
      else if ((count & 127) < 100) counts[id] = count + 1
    }
    if (word.length > 3 && byGrams) {
      const all = this.orderGrams(word)
      let read = 0
      let used = 0
      for (; used < all && (used < 3 || read < gramWordsMax); used++) {
        const gram = this.gramOrder[used] as number
        const to = grams.starts[gram + 1] as number
        for (let at = grams.starts[gram] as number; at < to; at++) {
          const id = grams.values[at] as number
          const count = counts[id] as number
          if (count === 0) touched[touchedCount++] = id
          counts[id] = count + 1
        }
        read += to - (grams.starts[gram] as number)
      }
      required = Math.max(used < 4 ? 1 : 2, Math.ceil((required * used) / all))
    }
    const skeletonKey = skeletonHash(word)
    if (skeletonKey !== 0) {
      const bucket = skeletonKey & (bySkeleton.starts.length - 2)
      for (let at = bySkeleton.starts[bucket] as number; at < (bySkeleton.starts[bucket + 1] as number); at++)
        mark(bySkeleton.values[at] as number, 128)
    }
    if (word.length <= shortMax + 1)
      deletionsOf(word, hash => {
        const bucket = hash & (byDeletion.starts.length - 2)
        for (let at = byDeletion.starts[bucket] as number; at < (byDeletion.starts[bucket + 1] as number); at++)
          mark(byDeletion.values[at] as number, 128)
      })
    pattern.prepare(word)
    const found: { id: number; alike: number }[] = []
    const verify = () => {
      for (let at = 0; at < touchedCount; at++) {
        const id = touched[at] as number
        const count = counts[id] as number
        counts[id] = 0
        if (count < required || id === exact) continue
        // Abbreviations of legal forms are a letter apart from everything.
        if (kindsOf[id] === kinds.common && word.length < 5) continue
        const from = starts[id] as number
        const to = starts[id + 1] as number
        const longer = Math.max(to - from, word.length)
        const isSkeleton = skeletonKey !== 0 && skeletons[id] === skeletonKey
        if (longer - Math.min(to - from, word.length) > longer * (isSkeleton ? 0.7 : 1 - least)) continue
        const plain = 1 - pattern.distance(bytes, from, to) / longer
        const alike = likeness(plain, isSkeleton)
        if (alike >= least) found.push({ id, alike })
      }
      touchedCount = 0
    }
    verify()
    // Two slips in a short word: looked for only where one slip explains nothing.
    if (
      exact < 0 &&
      byGrams &&
      found.every(({ alike }) => alike < 0.8) &&
      word.length >= 5 &&
      word.length <= twiceMax + 1
    ) {
      deletionsTwiceOf(word, hash => {
        const bucket = hash & (byDeletion.starts.length - 2)
        for (let at = byDeletion.starts[bucket] as number; at < (byDeletion.starts[bucket + 1] as number); at++)
          mark(byDeletion.values[at] as number, 128)
      })
      required = 128
      verify()
    }
    found.sort((a, b) => b.alike - a.alike || a.id - b.id)
    for (let at = found.length - 1; at > 0; at--) if (found[at]?.id === found[at - 1]?.id) found.splice(at, 1)
    if (found.length > most) found.length = most
    if (exact >= 0) found.unshift({ id: exact, alike: 1 })
    return found
  }

  /** The word's trigrams, those of the fewest words first: the common ones are hardly ever needed. */
  private orderGrams(word: string): number {
    const { gramOrder, gramSizes } = this
    const { starts } = this.vocabulary.grams
    let count = 0
    gramsOf(word, gram => {
      if (count === 64) return
      const size = (starts[gram + 1] as number) - (starts[gram] as number)
      let at = count++
      while (at > 0 && (gramSizes[at - 1] as number) > size) {
        gramSizes[at] = gramSizes[at - 1] as number
        gramOrder[at] = gramOrder[at - 1] as number
        at--
      }
      gramSizes[at] = size
      gramOrder[at] = gram
    })
    return count
  }

  /** Words of other languages that mean the same. */
  private addMeaning(word: string, found: { id: number; alike: number }[]): void {
    const { byMeaning, meanings } = this.vocabulary
    const meaning = meaningHash(word)
    if (meaning === 0) return
    const bucket = meaning & (byMeaning.starts.length - 2)
    for (let at = byMeaning.starts[bucket] as number; at < (byMeaning.starts[bucket + 1] as number); at++) {
      const id = byMeaning.values[at] as number
      if (meanings[id] !== meaning) continue
      const known = found.find(each => each.id === id)
      if (known === undefined) found.push({ id, alike: sameMeaning })
      else known.alike = Math.max(known.alike, sameMeaning)
    }
    found.sort((a, b) => b.alike - a.alike || a.id - b.id)
  }

  /** Every place to part the word into two words of the index; where nothing else is found, one of the halves may be misspelt. */
  private splits(word: string, fuzzily: boolean): Split[] {
    const { vocabulary } = this
    const found: Split[] = []
    let halves = 0
    for (let at = 1; at < word.length; at++) {
      const left =
        at === 2 && word.startsWith('al') ? idOf(vocabulary, 'particle.al') : idOfPart(vocabulary, word, 0, at)
      const right = idOfPart(vocabulary, word, at, word.length)
      if (left >= 0 && right >= 0) found.push({ left, right, alike: 0.95 })
    }
    // Half a word found is worth a search for the other half, but not at every letter.
    if (fuzzily && found.length === 0 && word.length >= 8)
      for (let at = word.length - 4; at >= 4 && halves < halvesMax; at--) {
        const left = idOfPart(vocabulary, word, 0, at)
        const right = idOfPart(vocabulary, word, word.length - at, word.length)
        if (left >= 0 && ++halves) this.half(found, word.slice(at), left, false)
        if (right >= 0 && ++halves) this.half(found, word.slice(0, word.length - at), right, true)
      }
    found.sort((a, b) => b.alike - a.alike || this.shorter(b) - this.shorter(a))
    return found.slice(0, 4)
  }

  private half(found: Split[], rest: string, known: number, isLeft: boolean): void {
    const [best] = this.similar(rest, -1)
    if (best === undefined || best.alike < 0.7) return
    const alike = 0.95 * best.alike
    found.push(isLeft ? { left: best.id, right: known, alike } : { left: known, right: best.id, alike })
  }

  private shorter({ left, right }: Split): number {
    return Math.min(lengthAt(this.vocabulary, left), lengthAt(this.vocabulary, right))
  }
}

/** Equal skeletons mean one foreign word in two spellings, unless the words are short and share little else. */
export function likeness(plain: number, sameSkeleton: boolean): number {
  return sameSkeleton && plain >= 0.3 ? 0.55 + 0.45 * plain : plain
}
