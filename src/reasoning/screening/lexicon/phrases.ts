import { Sieve } from '../sieve.ts'
import type { Concept } from './concept.ts'

export type Meaning = { readonly concept: Concept; readonly english: string }

export type Found = Meaning & { readonly length: number }

/** What a beginning of phrases means where it is a phrase itself, and how they go on. */
export type Beginning = { meaning: Meaning | undefined; next: Map<string, Beginning> | undefined }

/** Phrases of whole words, each word after the other: most beginnings end after one word, and are known to at once. */
export class PhraseBook {
  readonly #beginnings = new Map<string, Beginning>()
  readonly #words = new Set<string>()
  readonly #sieve = new Sieve()

  /** The first claim to a phrase stands; a test forbids that the tables make a second. */
  add(phrase: string, meaning: Meaning): void {
    let all = this.#beginnings
    let here: Beginning | undefined
    for (const word of phrase.split(' ')) {
      this.#words.add(word)
      this.#sieve.add(word)
      if (here !== undefined) {
        here.next ??= new Map()
        all = here.next
      }
      here = all.get(word)
      if (here === undefined) {
        here = { meaning: undefined, next: undefined }
        all.set(word, here)
      }
    }
    if (here !== undefined) here.meaning ??= meaning
  }

  /** Every word that `knows` knows. */
  words(): Iterable<string> {
    return this.#words
  }

  /** Whether any phrase holds this word: a reading of a word that none holds need not be tried. */
  knows(word: string): boolean {
    return this.#sieve.lets(word) && this.#words.has(word)
  }

  /** Which beginnings of a word `knows` may know: the whole word as the lowest bit, and so on down to `least` letters. */
  beginnings(word: string, least: number): number {
    return this.#sieve.beginnings(word, least)
  }

  beginning(word: string): Beginning | undefined {
    return this.#beginnings.get(word)
  }
}

/** The longest phrase that begins with a word whose `beginning` is known already, of words as they stand. */
export function longestFrom(beginning: Beginning, words: readonly string[], from: number): Found | undefined {
  let best: Meaning | undefined
  let length = 0
  let here: Beginning | undefined = beginning
  for (let at = from + 1; here !== undefined; at++) {
    if (here.meaning !== undefined) {
      best = here.meaning
      length = at - from
    }
    const word: string | undefined = here.next === undefined ? undefined : words[at]
    here = word === undefined ? undefined : here.next?.get(word)
  }
  return best === undefined ? undefined : { concept: best.concept, english: best.english, length }
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
  const first = words[from]
  if (first === undefined) return undefined
  let best: Meaning | undefined
  let length = 0
  const grow = ({ meaning, next }: Beginning, size: number) => {
    if (meaning !== undefined && size > length) {
      best = meaning
      length = size
    }
    const word = words[from + size]
    if (next === undefined || word === undefined) return
    for (const form of forms(word)) {
      const longer = next.get(form)
      if (longer !== undefined) grow(longer, size + 1)
    }
  }
  for (const form of forms(first)) {
    const beginning = book.beginning(form)
    if (beginning !== undefined) grow(beginning, 1)
  }
  return best === undefined ? undefined : { ...best, length }
}
