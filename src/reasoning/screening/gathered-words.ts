import { type Kind, type KnownWord, kinds, type Token } from './analyse.ts'
import { type LexicalWord, lexicalWord } from './lexicon/index.ts'

/** A word met while an index is built; it has a number once it stands in a row. */
export type GatheredWord = KnownWord & { readonly text: string; id: number }

/** Every different word of the names of an index to be: each is looked up once wherever it stands, since names repeat their words. */
export class GatheredWords {
  /** By number: the words, what they are, what they stand for, and 1 for those of legal forms and titles. */
  readonly words: GatheredWord[] = []
  readonly kinds: Kind[] = []
  readonly targets: number[] = []
  readonly lexical: (0 | 1)[] = []
  private readonly byText = new Map<string, GatheredWord>()

  of(text: string): GatheredWord {
    let word = this.byText.get(text)
    if (word === undefined) {
      const lexical: LexicalWord | undefined = lexicalWord(text)
      word = { text, id: -1, lexical }
      this.byText.set(text, word)
    }
    return word
  }

  idOfToken(word: GatheredWord, { kind }: Token): number {
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

  private add(word: GatheredWord, kind: Kind, target: number): void {
    word.id = this.words.length
    this.words.push(word)
    this.kinds.push(kind)
    this.targets.push(target)
    this.lexical.push(0)
  }
}
