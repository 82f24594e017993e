import { type Kind, type KnownWord, kindOf, kinds, lettersMax, type Token } from './analyse.ts'
import { hashOfLetters } from './hash.ts'
import { lexicalWord } from './lexicon/index.ts'

/** A word met while an index is built; it has a number once it stands in a row. */
export type GatheredWord = KnownWord & {
  readonly text: string
  /** What it is by its letters alone. */
  readonly kind: Kind
  /** Whether it is a token as it stands, wherever it stands. */
  readonly isToken: boolean
  id: number
}

/**
 * An array of words that has none yet. The engine takes an array that was always empty for one of numbers: what it compiled for the
 * words of one index would be thrown away at the first word of the next.
 */
export function noWords(): GatheredWord[] {
  const words: GatheredWord[] = [{ text: '', kind: kinds.word, lexical: undefined, isToken: true, id: -1 }]
  words.pop()
  return words
}

/** Every different word of the names of an index to be: each is looked up once wherever it stands, since names repeat their words. */
export class GatheredWords {
  /** By number: the words, what they are, what they stand for, and 1 for those of legal forms and titles. */
  readonly words = noWords()
  readonly kinds: Kind[] = []
  readonly targets: number[] = []
  readonly lexical: (0 | 1)[] = []
  /** All words met in the order of coming, and by the same place the hash of each and where its letters begin and end. */
  private readonly met = noWords()
  private hashes = new Uint32Array(1 << 15)
  private starts = new Uint32Array((1 << 15) + 1)
  private letters = new Uint8Array(1 << 18)
  /** Open addressing by the hash: the place and one, or 0. */
  private slots = new Uint32Array(1 << 16)
  private asked = new Uint8Array(64)

  of(text: string): GatheredWord {
    if (text.length > this.asked.length) this.asked = new Uint8Array(2 * text.length)
    for (let at = 0; at < text.length; at++) this.asked[at] = text.charCodeAt(at)
    return this.ofPart(this.asked, 0, text.length, text)
  }

  /** The word that stands in a text from `from` to before `to`, in small letters; one met before is known without a text of its own. */
  ofPart(letters: Uint8Array, from: number, to: number, text: string): GatheredWord {
    const { slots, hashes } = this
    const hash = hashOfLetters(letters, from, to)
    const last = slots.length - 1
    let slot = hash & last
    for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
      if (hashes[place - 1] === hash && this.isWritten(place - 1, letters, from, to))
        return this.met[place - 1] as GatheredWord
      slot = (slot + 1) & last
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

  private isWritten(place: number, letters: Uint8Array, from: number, to: number): boolean {
    const own = this.letters
    const start = this.starts[place] as number
    if ((this.starts[place + 1] as number) - start !== to - from) return false
    for (let at = from; at < to; at++) if (own[start + at - from] !== letters[at]) return false
    return true
  }

  private meet(text: string, hash: number, slot: number): GatheredWord {
    const lexical = lexicalWord(text)
    const isToken = lexical === undefined && text.length <= lettersMax
    const word = { text, kind: kindOf(text), lexical, isToken, id: -1 }
    const place = this.met.push(word) - 1
    const start = this.starts[place] as number
    this.makeRoom(place, start + text.length)
    for (let at = 0; at < text.length; at++) this.letters[start + at] = text.charCodeAt(at)
    this.starts[place + 1] = start + text.length
    this.hashes[place] = hash
    this.slots[slot] = place + 1
    if (2 * this.met.length > this.slots.length) this.widenSlots()
    return word
  }

  private makeRoom(place: number, letters: number): void {
    if (place + 1 === this.starts.length) {
      this.starts = wider(this.starts, new Uint32Array(2 * place + 1))
      this.hashes = wider(this.hashes, new Uint32Array(2 * place))
    }
    if (letters > this.letters.length) this.letters = wider(this.letters, new Uint8Array(2 * letters))
  }

  private widenSlots(): void {
    const last = 2 * this.slots.length - 1
    const slots = new Uint32Array(last + 1)
    for (let place = 0; place < this.met.length; place++) {
      let slot = (this.hashes[place] as number) & last
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = place + 1
    }
    this.slots = slots
  }

  private add(word: GatheredWord, kind: Kind, target: number): void {
    word.id = this.words.length
    this.words.push(word)
    this.kinds.push(kind)
    this.targets.push(target)
    this.lexical.push(0)
  }
}

function wider<T extends Uint8Array | Uint32Array>(values: T, room: T): T {
  room.set(values)
  return room
}
