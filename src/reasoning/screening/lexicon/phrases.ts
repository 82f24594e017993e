import type { Concept } from './concept.ts'
import type { Entry } from './table.ts'

export type Found = { readonly concept: Concept; readonly english: string; readonly length: number }

type Phrase = { readonly words: readonly string[]; readonly concept: Concept; readonly english: string }

/** Phrases by their first word, longest first, so that 'limited liability company' wins over 'limited'. */
export type PhraseBook = {
  /** Every word of every phrase: a reading of a word that is not here need not be tried. */
  readonly known: ReadonlySet<string>
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
}

export function phraseBook(entries: Iterable<Entry>): PhraseBook {
  const known = new Set<string>()
  const byFirst = new Map<string, Phrase[]>()
  for (const { form, concept, english } of entries) {
    const words = form.split(' ')
    for (const word of words) known.add(word)
    const first = words[0] ?? ''
    const phrases = byFirst.get(first)
    const phrase = { words, concept, english }
    if (phrases === undefined) byFirst.set(first, [phrase])
    // The table's first claim to a phrase stands; a later one would be silently unreachable, and a test forbids it.
    else if (!phrases.some(other => other.words.join(' ') === form)) phrases.push(phrase)
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return { known, byFirst }
}

/**
 * The longest phrase that begins at `from`. `forms` gives the ways in which a word may stand in the book (as it is,
 * without its ending, without its article), likeliest first.
 */
export function longestAt(
  book: PhraseBook,
  words: readonly string[],
  from: number,
  forms: (word: string) => readonly string[],
): Found | undefined {
  const first = words[from]
  if (first === undefined) return undefined
  let best: Found | undefined
  for (const form of forms(first)) {
    for (const { words: phrase, concept, english } of book.byFirst.get(form) ?? []) {
      if (phrase.length <= (best?.length ?? 0)) break
      if (continues(phrase, words, from, forms)) best = { concept, english, length: phrase.length }
    }
  }
  return best
}

function continues(
  phrase: readonly string[],
  words: readonly string[],
  from: number,
  forms: (word: string) => readonly string[],
): boolean {
  for (let at = 1; at < phrase.length; at++) {
    const word = words[from + at]
    const wanted = phrase[at]
    if (word === undefined || wanted === undefined) return false
    if (word !== wanted && !forms(word).includes(wanted)) return false
  }
  return true
}
