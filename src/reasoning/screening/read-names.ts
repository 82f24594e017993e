import { analyse, type Token, tokensMax } from './analyse.ts'
import { type GatheredWord, GatheredWords, noWords } from './gathered-words.ts'
import { Growing } from './growing.ts'
import type { GatheredRows } from './rows.ts'
import { type NameKind, plainWords, readings } from './scripts/index.ts'

/** Readings of a name in another script that the index keeps; more would cost memory and find hardly more. */
export const readingsKept = 2
/** A plain name of more letters or of more words is read as any other. */
const plainMax = 1_000
const boundsMax = 2 * tokensMax

/** Reads names into rows of words, one row for each reading of a name. */
export class NameReader {
  readonly words = new GatheredWords()
  private readonly name = new Growing()
  private readonly starts = new Growing()
  private readonly row = new Growing()
  private readonly rawStarts = new Growing()
  private readonly raw = new Growing()
  /** The words of concepts (`form.company`), of which there are few. */
  private readonly concepts = new Map<string, GatheredWord>()
  /** The plain name that is being read: its small letters, where its words begin and end, and the words. */
  private readonly letters = new Uint8Array(plainMax)
  private readonly bounds = new Uint32Array(boundsMax)
  private readonly plain = noWords()

  read(name: number, text: string, kind: NameKind): void {
    const count = plainWords(text, this.letters, this.bounds)
    if (count >= 0) this.readPlain(name, text, count)
    else
      for (const reading of readings(text, { max: readingsKept, kind, wordsAlone: true }))
        this.addAnalysed(
          name,
          reading.words.map(word => this.words.of(word.text)),
        )
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
    const { plain, letters, bounds, words } = this
    let isPlain = count > 0
    for (let at = 0; at < count; at++) {
      const word = words.ofPart(letters, bounds[2 * at] as number, bounds[2 * at + 1] as number, text)
      plain[at] = word
      isPlain &&= word.isToken
    }
    if (!isPlain) {
      this.addAnalysed(name, plain.slice(0, count))
      return
    }
    this.begin(name)
    for (let at = 0; at < count; at++) {
      const word = plain[at] as GatheredWord
      const id = words.idOfToken(word, word.kind)
      this.row.push(id)
      this.raw.push(id)
    }
  }

  private addAnalysed(name: number, known: readonly GatheredWord[]): void {
    const { words, row, raw } = this
    const tokens = analyse({ words: known }, known)
    if (tokens.length === 0) return
    this.begin(name)
    const first = row.length
    for (const { key, text, from, kind } of tokens)
      row.push(words.idOfToken(key === text ? this.wordOf(known, text, from) : this.conceptOf(key), kind))
    // The words as they are written, before legal forms and translations are read as concepts.
    for (let at = 0; at < tokens.length; at++) {
      const { key, text, from, to } = tokens[at] as Token
      const word = this.wordOf(known, text, from)
      if (to - from > 1)
        for (let each = from; each < to; each++) raw.push(words.idOfPart(known[each] ?? word, undefined))
      else raw.push(key === text ? word.id : words.idOfPart(word, row.at(first + at)))
    }
  }

  /** A long word is cut. */
  private wordOf(known: readonly GatheredWord[], text: string, at: number): GatheredWord {
    const word = known[at]
    return word?.text === text ? word : this.words.of(text)
  }

  private conceptOf(id: string): GatheredWord {
    let word = this.concepts.get(id)
    if (word === undefined) {
      word = this.words.of(id)
      this.concepts.set(id, word)
    }
    return word
  }

  private begin(name: number): void {
    this.name.push(name)
    this.starts.push(this.row.length)
    this.rawStarts.push(this.raw.length)
  }
}
