import { type Commonness, isCommonName } from './common-names.ts'
import { type LexicalWord, lexicalWord } from './lexicon/index.ts'
import { Similar } from './similar.ts'
import { Splits } from './splits.ts'
import { idOf, isLexical, meaningHash, type Vocabulary, wordAt } from './vocabulary.ts'

/** Words of the index that a word may stand for, likest first; the word itself, where the index has it, stands first with 1. */
export type Neighbours = {
  readonly id: number
  readonly ids: readonly number[]
  readonly alike: readonly number[]
  /** Of each what a query asks, `pairWidth` numbers side by side: the word that it counts as, how alike, its weight, where its rows begin, and how many. */
  readonly pairs: readonly number[]
  /** Two words of the index that make this one when written together. */
  readonly splits: readonly Split[]
}
/** How alike a word is to the two words that it is made of, letter by letter. */
export const exactSplit = 0.95
export type Split = { readonly left: number; readonly right: number; readonly alike: number }

/** A word as it was asked for, and all that was ever found out about it. */
export type Remembered = {
  readonly text: string
  /** The word's own number in the index, or -1. */
  readonly id: number
  readonly lexical: LexicalWord | undefined
  readonly commonness: Commonness
  near: Neighbours | undefined
  far: Neighbours | undefined
}

/**
 * How far to look: `near` finds other spellings, and of a word that the index does not have what one slip makes of it, at a fifth of the
 * cost of `far`. A word that the index has is seldom a slip: what it might be a slip of is found beside the other words of its row.
 */
export type Reach = 'near' | 'far'

/** Words of one meaning in two languages. */
export const sameMeaning = 0.93
export const pairWidth = 5
/** Words of a generation of the memory: the last two are kept, and what is asked for again passes into the new one. */
const generationMax = 10_000
const none: readonly Split[] = []

/** Looks words up in one vocabulary, and remembers: the same words come again and again. What it gives depends on nothing it remembers. */
export class Lookup {
  private readonly vocabulary: Vocabulary
  private readonly similar: Similar
  private readonly splits: Splits
  /** Of words that stand in legal forms and titles, which are some thousand, what they count as. */
  private readonly concepts = new Map<number, number>()
  private memory = new Map<string, Remembered>()
  private former = new Map<string, Remembered>()

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.similar = new Similar(vocabulary)
    this.splits = new Splits(vocabulary, this.similar)
  }

  of(word: Remembered, reach: Reach): Neighbours {
    if (reach === 'far') {
      word.far ??= this.find(word, reach)
      return word.far
    }
    word.near ??= this.find(word, reach)
    return word.near
  }

  /** What is known of a word, with room for what will be: one look into the memory for all of it. */
  remembered(text: string): Remembered {
    const known = this.memory.get(text)
    if (known !== undefined) return known
    const word = this.former.get(text) ?? this.met(text)
    if (this.memory.size >= generationMax) {
      this.former = this.memory
      this.memory = new Map()
    }
    this.memory.set(text, word)
    return word
  }

  private met(text: string): Remembered {
    return {
      text,
      id: idOf(this.vocabulary, text),
      lexical: lexicalWord(text),
      commonness: isCommonName(text),
      near: undefined,
      far: undefined,
    }
  }

  id(word: string): number {
    return idOf(this.vocabulary, word)
  }

  /**
   * What the rows have of a word of the index: the legal form or title that it is as a rule, though some names have it otherwise, or else
   * the word that it counts as.
   */
  counted(id: number): number {
    const { targets } = this.vocabulary
    const target = targets[id] as number
    if (target !== id || !isLexical(this.vocabulary, id)) return target
    let counted = this.concepts.get(id)
    if (counted === undefined) {
      const concept = lexicalWord(wordAt(this.vocabulary, id))?.alone?.concept
      const known = concept === undefined ? -1 : this.id(concept.id)
      counted = known < 0 ? id : known
      this.concepts.set(id, counted)
    }
    return counted
  }

  /** For two words of a query written together: what is all but the same, and other places to part them. */
  joined(word: string): Neighbours {
    const id = this.id(word)
    const splits = this.splits.of(word, undefined)
    if (id >= 0) return this.made(id, [id], [1], splits)
    this.similar.near(word, -1)
    const { ids, alike } = this.taken(4)
    return this.made(id, ids, alike, splits)
  }

  private find({ text: word, id, lexical }: Remembered, reach: Reach): Neighbours {
    const isWord = word.length > 1 && hasLetter(word) && !word.includes('.')
    if (!isWord) return id < 0 ? this.made(id, [], [], none) : this.made(id, [id], [1], none)
    this.similar.near(word, id, id < 0 || reach === 'far')
    if (reach === 'far') this.similar.far(word)
    const { ids, alike } = this.taken(this.similar.found)
    if (id >= 0) {
      ids.unshift(id)
      alike.unshift(1)
    }
    if (lexical !== undefined) this.addMeaning(word, ids, alike)
    const best = (id < 0 ? alike[0] : alike[1]) ?? 0
    const splits = word.length < 4 ? none : this.splits.of(word, id < 0 && best < 0.8 ? reach : undefined)
    return this.made(id, ids, alike, splits)
  }

  private made(id: number, ids: readonly number[], alike: readonly number[], splits: readonly Split[]): Neighbours {
    const { table, weights, targets } = this.vocabulary
    const pairs: number[] = []
    for (let at = 0; at < ids.length; at++) {
      const word = targets[ids[at] as number] as number
      const from = table[4 * word + 3] as number
      pairs.push(
        word,
        alike[at] as number,
        weights[4 * word + 2] as number,
        from,
        (table[4 * word + 7] as number) - from,
      )
    }
    return { id, ids, alike, pairs, splits }
  }

  private taken(count: number): { readonly ids: number[]; readonly alike: number[] } {
    const ids: number[] = []
    const alike: number[] = []
    for (let at = 0; at < this.similar.found && at < count; at++) {
      ids.push(this.similar.ids[at] as number)
      alike.push(this.similar.alike[at] as number)
    }
    return { ids, alike }
  }

  /** Words of other languages that mean the same. */
  private addMeaning(word: string, ids: number[], alike: number[]): void {
    const { byMeaning, meanings } = this.vocabulary
    const meaning = meaningHash(word)
    if (meaning === 0) return
    const bucket = meaning & (byMeaning.starts.length - 2)
    for (let at = byMeaning.starts[bucket] as number; at < (byMeaning.starts[bucket + 1] as number); at++) {
      const id = byMeaning.values[at] as number
      if (meanings[id] !== meaning) continue
      let place = ids.indexOf(id)
      if (place >= 0 && (alike[place] as number) >= sameMeaning) continue
      if (place >= 0) {
        ids.splice(place, 1)
        alike.splice(place, 1)
      }
      place = 0
      while (place < ids.length && comesFirst(ids[place] as number, alike[place] as number, id)) place++
      ids.splice(place, 0, id)
      alike.splice(place, 0, sameMeaning)
    }
  }
}

const comesFirst = (id: number, alike: number, other: number) =>
  alike > sameMeaning || (alike === sameMeaning && id < other)

function hasLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 97) return true
  return false
}
