import { type Beginning, type Found, longestAt, longestFrom, PhraseBook } from './phrases.ts'
import { endings, romanBeginning, romanise, romanKey } from './slavic.ts'
import { entriesOf, formsOf } from './table.ts'
import { tables } from './tables/index.ts'

type Books = {
  readonly exact: PhraseBook
  /** Slavic phrases in `romanKey` spelling, by stem. */
  readonly slavic: PhraseBook
  readonly endings: ReadonlySet<string>
  /** What `stems` has answered: names repeat their words, and a pure answer may be kept. */
  readonly answered: Map<string, readonly string[]>
  /** A bit for the first letters of each word of the Slavic phrases: most words of names have the beginning of none. */
  readonly slavicBeginnings: Uint32Array
  /** What `lexicalWord` has answered, and false where it is nothing. */
  readonly lexical: Map<string, LexicalWord | false>
}

let made: Books | undefined

function books(): Books {
  if (made !== undefined) return made
  const exact = new PhraseBook()
  const slavic = new PhraseBook()
  for (const row of tables()) {
    const meaning = { concept: row.concept, english: row.concept.english }
    for (const column of [0, 1] as const)
      for (const form of formsOf(row, column)) {
        exact.add(form, meaning)
        // An abbreviation that was written with points arrives in single letters: 'l l c' for L.L.C.
        if (row.concept.kind === 'legal_form' && /^[a-z]{2,5}$/.test(form)) exact.add([...form].join(' '), meaning)
      }
    for (const { form, english } of entriesOf(row, 2)) {
      // Abbreviations and short stems are not told from other words in Latin letters.
      if (form.startsWith('!') || form.length < 4) continue
      const key = romanKey(romanise(form))
      if (key.length >= 5) slavic.add(key, { concept: row.concept, english })
    }
  }
  made = {
    exact,
    slavic,
    slavicBeginnings: beginningsOf(slavic),
    endings: new Set([...endings].map(ending => romanKey(romanise(ending)))),
    answered: new Map(),
    lexical: new Map(),
  }
  return made
}

/** Of a shorter word alone nobody can tell whether it is Slavic. */
export const stemLeast = 5

/** What the lexicon has of a word by itself, for those who keep it beside the word. */
export type LexicalWord = {
  /** Whether a phrase of several words begins with it. */
  readonly beginsPhrase: boolean
  /** What it means where no phrase begins with it. */
  readonly alone: Found | undefined
  /** How phrases begin with it as it stands. */
  readonly beginning: Beginning | undefined
  /** Whether it may be an inflected Slavic word. */
  readonly hasStems: boolean
}

/** Undefined for most words of names: they are nothing in the lexicon. */
export function lexicalWord(word: string): LexicalWord | undefined {
  const { exact, slavic } = books()
  const own = word.length >= stemLeast ? stemsOf(word) : none
  if (own.length === 0 && !exact.knows(word)) return undefined
  const beginning = exact.beginning(word)
  let beginsPhrase = beginning?.next !== undefined
  let meaning = beginning?.meaning
  for (const stem of own) {
    const inflected = slavic.beginning(stem)
    meaning ??= inflected?.meaning
    beginsPhrase ||= inflected?.next !== undefined
  }
  const alone = meaning === undefined ? undefined : { concept: meaning.concept, english: meaning.english, length: 1 }
  return { beginsPhrase, alone, beginning, hasStems: own.length > 0 }
}

/** The longest known phrase of folded Latin words that begins at `from`. */
export function conceptAt(words: readonly string[], from: number): Found | undefined {
  const { lexical } = books()
  const first = words[from]
  if (first === undefined) return undefined
  // Words of names are asked about again and again.
  let known = lexical.get(first)
  if (known === undefined) {
    known = lexicalWord(first) ?? false
    if (lexical.size >= answersKeptMax) lexical.clear()
    lexical.set(first, known)
  }
  return known === false ? undefined : conceptFrom(known, words, from)
}

/** The same for who knows the first word already. */
export function conceptFrom(first: LexicalWord, words: readonly string[], from: number): Found | undefined {
  const plain = first.beginning === undefined ? undefined : longestFrom(first.beginning, words, from)
  if (!first.hasStems) return plain
  const inflected = longestAt(books().slavic, words, from, stems)
  return inflected !== undefined && inflected.length > (plain?.length ?? 0) ? inflected : plain
}

const none: readonly string[] = []

const answersKeptMax = 50_000

function stems(word: string): readonly string[] {
  const { answered } = books()
  const known = answered.get(word)
  if (known !== undefined) return known
  if (answered.size >= answersKeptMax) answered.clear()
  const found = stemsOf(word)
  answered.set(word, found)
  return found
}

const stemLettersLeast = 4
const endingLettersMost = 5

function stemsOf(word: string): readonly string[] {
  const { slavic, slavicBeginnings, endings: allowed } = books()
  if (!hasBit(slavicBeginnings, hashOf(letters, romanBeginning(word, letters)))) return none
  const key = romanKey(word)
  let found = none
  const least = Math.min(key.length, Math.max(stemLettersLeast, key.length - endingLettersMost))
  let likely = slavic.beginnings(key, least)
  for (let cut = key.length; likely !== 0; cut--, likely >>>= 1) {
    if ((likely & 1) === 0) continue
    const stem = key.slice(0, cut)
    if (slavic.knows(stem) && (cut === key.length || allowed.has(key.slice(cut)))) found = [...found, stem]
  }
  return found
}

const beginningBits = 1 << 15

/** No stem is shorter than these. */
const letters = new Uint16Array(stemLettersLeast)

function beginningsOf(book: PhraseBook): Uint32Array {
  const bits = new Uint32Array(beginningBits / 32)
  for (const word of book.words()) {
    const count = Math.min(letters.length, word.length)
    for (let at = 0; at < count; at++) letters[at] = word.charCodeAt(at)
    const bit = hashOf(letters, count)
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return bits
}

const hasBit = (bits: Uint32Array, bit: number) => (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0

function hashOf(of: Uint16Array, count: number): number {
  let hash = 0
  for (let at = 0; at < of.length; at++) hash = Math.imul(hash, 31) + (at < count ? (of[at] as number) : 0)
  return (Math.imul(hash, 0x9e3779b1) >>> 0) % beginningBits
}
