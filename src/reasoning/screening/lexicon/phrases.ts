import type { Concept } from './concept.ts'

export type Meaning = { readonly concept: Concept; readonly english: string }

export type Found = Meaning & { readonly length: number }

/** Phrases of whole words, and how long they may get. */
export class PhraseBook {
  readonly #byPhrase = new Map<string, Meaning>()
  /** For the words of phrases of two and more: the most words in a phrase that begins with it; 0 where none does. */
  readonly longest = new Map<string, number>()

  /** The first claim to a phrase stands; a test forbids that the tables make a second. */
  add(phrase: string, meaning: Meaning): void {
    if (this.#byPhrase.has(phrase)) return
    this.#byPhrase.set(phrase, meaning)
    if (!phrase.includes(' ')) return
    const [first = '', ...rest] = phrase.split(' ')
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, rest.length + 1))
    for (const word of rest) if (!this.longest.has(word)) this.longest.set(word, 0)
  }

  get(phrase: string): Meaning | undefined {
    return this.#byPhrase.get(phrase)
  }

  /** Every word and phrase that `knows` or `get` may know. */
  *words(): Generator<string> {
    yield* this.#byPhrase.keys()
    yield* this.longest.keys()
  }

  /** Whether any phrase holds this word: a reading of a word that none holds need not be tried. */
  knows(word: string): boolean {
    return this.#byPhrase.has(word) || this.longest.has(word)
  }
}

/**
 * The longest phrase that begins at `from`, so that 'limited liability company' wins over 'limited'. `forms` gives the
 * ways in which a word may stand in the book (as it is, without its ending, without its article), likeliest first.
 */
export function longestAt(
  book: PhraseBook,
  words: readonly string[],
  from: number,
  forms: (word: string) => readonly string[],
): Found | undefined {
  let best: Found | undefined
  const grow = (phrase: string, length: number, most: number) => {
    if (length > (best?.length ?? 0)) {
      const meaning = book.get(phrase)
      if (meaning !== undefined) best = { ...meaning, length }
    }
    const next = words[from + length]
    if (length === most || next === undefined) return
    for (const form of forms(next)) if (book.longest.has(form)) grow(`${phrase} ${form}`, length + 1, most)
  }
  const first = words[from]
  if (first !== undefined) for (const form of forms(first)) grow(form, 1, book.longest.get(form) ?? 0)
  return best
}
