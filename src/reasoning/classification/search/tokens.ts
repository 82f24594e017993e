import { foldTerm } from '../../../law/lists/index.ts'
import { stem } from './stem.ts'

/** A run of letters or digits in a text. A hyphen or a blank parts runs; characters of Han, kana and Hangul stay in one run. */
export type Token = {
  /** Folded: width, case and accents of Latin letters are gone. */
  readonly word: string
  /** Where it begins in the text as it was written, and where it ends. */
  readonly at: number
  readonly end: number
  readonly script: 'han' | 'hangul' | 'other'
}

/** Scripts part a run even where no blank does: in "5축 CNC机床" there are four. */
const runs =
  /(\p{Script=Hangul}+)|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+)|[[\p{L}\p{N}\p{M}]--[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]]+/gv
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII, where folding is lower case alone.
const isPlain = (text: string) => !/[^\x00-\x7f“”‘’–—]/.test(text)

export function tokensOf(text: string): readonly Token[] {
  return [...wordsOf(text)]
}

/** The tokens of a text one after another. Most texts of lists are plain, and are read letter by letter: there are many of them. */
export function* wordsOf(text: string): Generator<Token> {
  if (!isPlain(text)) {
    for (const { 0: written, 1: korean, 2: chinese, index } of text.matchAll(runs)) {
      const script = korean !== undefined ? 'hangul' : chinese !== undefined ? 'han' : 'other'
      const word = isPlain(written) ? written.toLowerCase() : foldTerm(written)
      yield { word, at: index, end: index + written.length, script }
    }
    return
  }
  const lower = text.toLowerCase()
  let from = -1
  for (let at = 0; at <= lower.length; at++) {
    const letter = lower.charCodeAt(at)
    if ((letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57)) {
      if (from < 0) from = at
    } else if (from >= 0) {
      yield { word: lower.slice(from, at), at: from, end: at, script: 'other' }
      from = -1
    }
  }
}

/** What a token is looked up by: a word's stem, and of scripts without blanks each two neighbours and each three. */
export function keysOf(token: Token): readonly string[] {
  if (token.script === 'other') return [stem(token.word)]
  if (token.word.length < 2) return []
  const keys: string[] = []
  for (let at = 0; at + 2 <= token.word.length; at++) {
    keys.push(token.word.slice(at, at + 2))
    if (at + 3 <= token.word.length) keys.push(token.word.slice(at, at + 3))
  }
  return keys
}

/** Four letters next to one another, within a word and over its edges: for typing errors and for compounds. */
export function gramsOf(word: string): readonly string[] {
  const kept = gramsKnown.get(word)
  if (kept !== undefined) return kept
  const grams: string[] = []
  if (word.length >= 3) for (let at = 0; at + 4 <= word.length + 2; at++) grams.push(`_${word}_`.slice(at, at + 4))
  if (gramsKnown.size >= knownMax) gramsKnown.clear()
  gramsKnown.set(word, grams)
  return grams
}

const gramsKnown = new Map<string, readonly string[]>()
const knownMax = 30_000
