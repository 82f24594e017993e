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
  const tokens: Token[] = []
  eachWord(text, (word, script, at, end) => tokens.push({ word, at, end, script }))
  return tokens
}

/** The tokens of a text one after another, nothing made of them: most texts of lists are plain, and there are many of them. */
export function eachWord(
  text: string,
  see: (word: string, script: Token['script'], at: number, end: number) => void,
): void {
  if (!isPlain(text)) {
    for (const { 0: written, 1: korean, 2: chinese, index } of text.matchAll(runs)) {
      const script = korean !== undefined ? 'hangul' : chinese !== undefined ? 'han' : 'other'
      const word = isPlain(written) ? written.toLowerCase() : foldTerm(written)
      see(word, script, index, index + written.length)
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
      see(lower.slice(from, at), 'other', from, at)
      from = -1
    }
  }
}

/** What a token is looked up by: a word's stem, and of scripts without blanks each two neighbours and each three. */
export function keysOf(word: string, script: Token['script']): readonly string[] {
  if (script === 'other') return [stem(word)]
  if (word.length < 2) return []
  const keys: string[] = []
  for (let at = 0; at + 2 <= word.length; at++) {
    keys.push(word.slice(at, at + 2))
    if (at + 3 <= word.length) keys.push(word.slice(at, at + 3))
  }
  return keys
}

/** Four letters next to one another, within a word and over its edges: for typing errors and for compounds. */
export function gramsOf(word: string): readonly string[] {
  const grams: string[] = []
  if (word.length < 3) return grams
  const edged = `_${word}_`
  for (let at = 0; at + 4 <= edged.length; at++) grams.push(edged.slice(at, at + 4))
  return grams
}
