import { kinds } from './analyse.ts'
import { Pattern } from './distance.ts'
import {
  deletionsOf,
  deletionsTwiceOf,
  gramsOf,
  idOf,
  idOfPart,
  shortMax,
  skeletonHash,
  twiceMax,
  type Vocabulary,
  wordAt,
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
const most = 24
const memoryMax = 20_000

/** Looks words up in one vocabulary, and remembers: the same words come again and again. What it gives depends on nothing it remembers. */
export class Lookup {
  private readonly vocabulary: Vocabulary
  private readonly pattern = new Pattern()
  private readonly counts: Uint8Array
  private readonly touched: Uint32Array
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

  private find(word: string): Neighbours {
    const { vocabulary } = this
    const id = idOf(vocabulary, word)
    const concept = word.includes('.')
    const isWord = !concept && word.length > 1 && /[a-z]/.test(word)
    if (!isWord) return { id, ids: Int32Array.from(id < 0 ? [] : [id]), alike: Float32Array.from(id < 0 ? [] : [1]), splits: [] }
    const found = this.similar(word, id)
    const best = found.find(each => each.id !== id)?.alike ?? 0
    const splits = word.length < 4 ? [] : this.splits(word, id < 0 && best < 0.8)
    return {
      id,
      ids: Int32Array.from(found, each => each.id),
      alike: Float32Array.from(found, each => each.alike),
      splits,
    }
  }

  private similar(word: string, exact: number): { readonly id: number; readonly alike: number }[] {
    const { vocabulary, counts, touched, pattern } = this
    const { grams, bySkeleton, byDeletion, skeletons, starts, bytes, kinds: kindsOf } = vocabulary
    let touchedCount = 0
    let gramCount = 0
    const need = word.length < 8 ? 2 : Math.ceil(word.length * 0.3)
    // 128 marks a word that must be looked at whatever its trigrams say.
    const mark = (id: number, by: number) => {
      const count = counts[id] as number
      if (count === 0) touched[touchedCount++] = id
      if (by === 128) counts[id] = count | 128
      else if ((count & 127) < 100) counts[id] = count + 1
    }
    if (word.length > 3)
      gramsOf(word, gram => {
        gramCount++
        for (let at = grams.starts[gram] as number; at < (grams.starts[gram + 1] as number); at++) {
          const id = grams.values[at] as number
          const count = counts[id] as number
          if (count === 0) touched[touchedCount++] = id
          counts[id] = count + 1
        }
      })
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
    if (exact < 0 && word.length >= 5 && word.length <= twiceMax + 1)
      deletionsTwiceOf(word, hash => {
        const bucket = hash & (byDeletion.starts.length - 2)
        for (let at = byDeletion.starts[bucket] as number; at < (byDeletion.starts[bucket + 1] as number); at++)
          mark(byDeletion.values[at] as number, 128)
      })
    pattern.prepare(word)
    const found: { id: number; alike: number }[] = []
    const required = Math.min(need, Math.max(2, gramCount))
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
      if (longer - Math.min(to - from, word.length) > 4) continue
      const plain = 1 - pattern.distance(bytes, from, to) / longer
      const alike = likeness(plain, skeletonKey !== 0 && skeletons[id] === skeletonKey)
      if (alike >= least) found.push({ id, alike })
    }
    found.sort((a, b) => b.alike - a.alike || a.id - b.id)
    if (found.length > most) found.length = most
    if (exact >= 0) found.unshift({ id: exact, alike: 1 })
    return found
  }

  /** Every place to part the word into two words of the index; where nothing else is found, one of the halves may be misspelt. */
  private splits(word: string, fuzzily: boolean): Split[] {
    const { vocabulary } = this
    const found: Split[] = []
    for (let at = 1; at < word.length; at++) {
      const left = at === 2 && word.startsWith('al') ? idOf(vocabulary, 'particle.al') : idOfPart(vocabulary, word, 0, at)
      const right = idOfPart(vocabulary, word, at, word.length)
      if (left >= 0 && right >= 0) found.push({ left, right, alike: 0.95 })
      else if (fuzzily && left >= 0 && at >= 4 && word.length - at >= 3) this.half(found, word.slice(at), left, false)
      else if (fuzzily && right >= 0 && at >= 3 && word.length - at >= 4) this.half(found, word.slice(0, at), right, true)
    }
    found.sort((a, b) => b.alike - a.alike || this.shorter(b) - this.shorter(a))
    return found.slice(0, 6)
  }

  private half(found: Split[], rest: string, known: number, isLeft: boolean): void {
    const [best] = this.similar(rest, -1)
    if (best === undefined || best.alike < 0.7) return
    const alike = 0.95 * best.alike
    found.push(isLeft ? { left: best.id, right: known, alike } : { left: known, right: best.id, alike })
  }

  private shorter({ left, right }: Split): number {
    return Math.min(wordAt(this.vocabulary, left).length, wordAt(this.vocabulary, right).length)
  }
}

/** Equal skeletons mean one foreign word in two spellings, unless the words are short and share little else. */
export function likeness(plain: number, sameSkeleton: boolean): number {
  return sameSkeleton && plain >= 0.3 ? 0.55 + 0.45 * plain : plain
}
