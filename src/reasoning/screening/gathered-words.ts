import { type Kind, type KnownWord, kindOf, kinds, type Token } from './analyse.ts'
import { hashBegun, hashOn, mixed } from './hash.ts'
import { lexicalWord } from './lexicon/index.ts'

/** A word met while an index is built; it has a number once it stands in a row. */
export type GatheredWord = KnownWord & {
  readonly text: string
  readonly hash: number
  /** What it is by its letters alone. */
  readonly kind: Kind
  id: number
}

/** Every different word of the names of an index to be: each is looked up once wherever it stands, since names repeat their words. */
export class GatheredWords {
  /** By number: the words, what they are, what they stand for, and 1 for those of legal forms and titles. */
  readonly words: GatheredWord[] = []
  readonly kinds: Kind[] = []
  readonly targets: number[] = []
  readonly lexical: (0 | 1)[] = []
  /** Open addressing by the hash of the letters, so that a word met before is known without a text of its own. */
  private table: (GatheredWord | undefined)[] = new Array<undefined>(1 << 16).fill(undefined)
  private met = 0

  of(text: string): GatheredWord {
    return this.ofPart(text, 0, text.length)
  }

  /** The word that stands in a text from `from` to before `to`; plain capitals are small letters here. */
  ofPart(text: string, from: number, to: number): GatheredWord {
    const { table } = this
    let hash = hashBegun
    for (let at = from; at < to; at++) hash = hashOn(hash, smallOf(text.charCodeAt(at)))
    hash = mixed(hash)
    let slot = hash & (table.length - 1)
    for (let word = table[slot]; word !== undefined; word = table[slot]) {
      if (word.hash === hash && isWritten(word.text, text, from, to)) return word
      slot = (slot + 1) & (table.length - 1)
    }
    return this.meet(text.slice(from, to).toLowerCase(), hash, slot)
  }

  idOfToken(word: GatheredWord, kind: Token['kind']): number {
    if (word.id < 0) this.add(word, kind, this.words.length)
    else if (this.kinds[word.id] === kinds.common && kind !== kinds.common) {
      this.kinds[word.id] = kind
      this.targets[word.id] = word.id
    }
    return word.id
  }

  /** A misspelt `comapny` is to be known as the concept, and a misspelt part of a phrase to weigh as little as the phrase. */
  idOfPart(word: GatheredWord, target: number | undefined): number {
    if (word.id < 0) this.add(word, word.text.length === 1 ? kinds.initial : kinds.common, target ?? this.words.length)
    this.lexical[word.id] = 1
    return word.id
  }

  private meet(text: string, hash: number, slot: number): GatheredWord {
    const word = { text, hash, kind: kindOf(text), lexical: lexicalWord(text), id: -1 }
    this.table[slot] = word
    if (2 * ++this.met > this.table.length) this.grow()
    return word
  }

  private grow(): void {
    const { table } = this
    const mask = 2 * table.length - 1
    const wider: (GatheredWord | undefined)[] = new Array<undefined>(mask + 1).fill(undefined)
    for (const word of table) {
      if (word === undefined) continue
      let slot = word.hash & mask
      while (wider[slot] !== undefined) slot = (slot + 1) & mask
      wider[slot] = word
    }
    this.table = wider
  }

  private add(word: GatheredWord, kind: Kind, target: number): void {
    word.id = this.words.length
    this.words.push(word)
    this.kinds.push(kind)
    this.targets.push(target)
    this.lexical.push(0)
  }
}

const smallOf = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code)

function isWritten(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== smallOf(text.charCodeAt(from + at))) return false
  return true
}
