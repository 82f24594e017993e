import { plainly } from './fold.ts'
import { asLatin, looksLatin, rightWord, twinOfLatin } from './homoglyphs.ts'
import { type Script, scriptOf, scriptOfCode } from './script.ts'

/** A word of a name before it is read: `text` in lower case with look-alikes put right, `source` as written. */
export type SourceWord = { readonly text: string; readonly source: string; readonly script: Script }

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
/** Scripts that write no space where they meet another. */
export const unspaced: ReadonlySet<Script> = new Set<Script>(['Hani', 'Hang', 'Kana', 'Thai'])

/** The words of a text, cut also where Han, Hangul, kana or Thai meets another script. */
export function wordsOf(text: string): SourceWord[] {
  const clean = plainly(text)
  const main = scriptOf(clean)
  const words: SourceWord[] = []
  for (const [found] of clean.matchAll(wordPattern)) {
    const word = rightIn(main, found)
    let from = 0
    let before: Script = 'Zyyy'
    for (let at = 0; at < word.length; ) {
      const code = word.codePointAt(at) ?? 0
      const script = scriptOfCode(code)
      if (at > from && script !== before && (unspaced.has(script) || unspaced.has(before))) {
        words.push(sourceWord(word.slice(from, at)))
        from = at
      }
      if (script !== 'Zyyy' || unspaced.has(before)) before = script
      at += code > 0xffff ? 2 : 1
    }
    words.push(sourceWord(word.slice(from)))
  }
  return words
}

/** A word with its look-alikes put right, in a text mainly of one script. */
function rightIn(main: Script, word: string): string {
  if (main === 'Latn' && looksLatin(word)) return asLatin(word)
  // A lone Latin letter in a Cyrillic name is a preposition or an initial typed on the wrong keyboard.
  if (main === 'Cyrl' && word.length === 1) return twinOfLatin(word, 'Cyrl') ?? word
  return rightWord(word)
}

const sourceWord = (source: string): SourceWord => ({ text: source.toLowerCase(), source, script: scriptOf(source) })

/** Stretches of words of one script. Han beside kana is Japanese and stays one stretch. */
export function segmentsOf(words: readonly SourceWord[]): SourceWord[][] {
  const segments: SourceWord[][] = []
  for (const word of words) {
    const last = segments.at(-1)
    if (last?.[0] !== undefined && last[0].script === word.script) last.push(word)
    else segments.push([word])
  }
  return segments
}
