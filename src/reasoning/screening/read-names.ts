import { analyse, lettersMax, type Token, tokensMax } from './analyse.ts'
import { type GatheredWord, GatheredWords } from './gathered-words.ts'
import { Growing } from './growing.ts'
import type { GatheredRows } from './rows.ts'
import { type NameKind, plainWords, readings } from './scripts/index.ts'

/** Readings of a name in another script that the index keeps; more would cost memory and find hardly more. */
export const readingsKept = 2
/** A plain name of more words is read as any other. */
const boundsMax = 2 * tokensMax

/** Reads names into rows of words, one row for each reading of a name. */
export class NameReader {
  readonly words = new GatheredWords()
  private readonly name = new Growing()
  private readonly starts = new Growing()
  private readonly row = new Growing()
  private readonly rawStarts = new Growing()
  private readonly raw = new Growing()
  private readonly bounds = new Uint32Array(boundsMax)
  /** The words of the name that is being read. */
  private known: GatheredWord[] = []

  read(name: number, text: string, kind: NameKind): void {
    const count = plainWords(text, this.bounds)
    if (count >= 0) this.readPlain(name, text, count)
    else
      for (const reading of readings(text, { max: readingsKept, kind, wordsAlone: true })) {
        this.known = reading.words.map(word => this.words.of(word.text))
        this.addAnalysed(name, reading.words)
      }
  }

  /** All rows read; nothing is read after. */
  rows(): GatheredRows {
    this.starts.push(this.row.length)
    this.rawStarts.push(this.raw.length)
    return {
      name: this.name.view(),
      starts: this.starts.view(),
      words: this.row.view(),
      rawStarts: this.rawStarts.view(),
      raw: this.raw.view(),
    }
  }

  /** Most names are plain letters and words that the lexicon does not have: such a word stands for itself, and no text of it is made. */
  private readPlain(name: number, text: string, count: number): void {
    const { known, bounds, words } = this
    known.length = 0
    let isItself = true
    for (let at = 0; at < count; at++) {
      const word = words.ofPart(text, bounds[2 * at] as number, bounds[2 * at + 1] as number)
      known.push(word)
      if (word.lexical !== undefined || word.text.length > lettersMax) isItself = false
    }
    if (!isItself) this.addAnalysed(name, known)
    else if (count > 0) {
      this.begin(name)
      for (const word of known) {
        const id = words.idOfToken(word, word.kind)
        this.row.push(id)
        this.raw.push(id)
      }
    }
  }

  private addAnalysed(name: number, read: readonly { readonly text: string }[]): void {
    const { words, known } = this
    const tokens = analyse({ words: read }, known)
    if (tokens.length === 0) return
    this.begin(name)
    for (const { key, from, kind } of tokens) this.row.push(words.idOfToken(this.wordOf(key, from), kind))
    let before = -1
    for (const token of tokens) {
      if (token.from === before) continue
      before = token.from
      this.addWritten(token)
    }
  }

  /** The words as they are written, before legal forms and translations are read as concepts. */
  private addWritten({ from, to, key, text }: Token): void {
    const { words, known, raw } = this
    const word = this.wordOf(text, from)
    if (to - from > 1) for (let at = from; at < to; at++) raw.push(words.idOfPart(known[at] ?? word, undefined))
    else raw.push(key === text ? word.id : words.idOfPart(word, words.of(key).id))
  }

  private wordOf(text: string, at: number): GatheredWord {
    const word = this.known[at]
    return word?.text === text ? word : this.words.of(text)
  }

  private begin(name: number): void {
    this.name.push(name)
    this.starts.push(this.row.length)
    this.rawStarts.push(this.raw.length)
  }
}
