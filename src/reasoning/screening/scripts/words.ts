import { asLatin, looksLatin, passesForLatin, rightWord, twinOfLatin } from './homoglyphs.ts'
import { plainly } from './plainly.ts'
import { type Script, scriptOf, scriptOfCode, scriptsIn } from './script.ts'

/** A word of a name before it is read: `text` in lower case with look-alikes put right, `source` as written. */
export type SourceWord = { readonly text: string; readonly source: string; readonly script: Script }

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
/** Scripts that write no space where they meet another. */
const unspaced: ReadonlySet<Script> = new Set<Script>(['Hani', 'Hang', 'Kana', 'Thai'])

/** The words of a text, cut also where Han, Hangul, kana or Thai meets another script. */
export function wordsOf(text: string): SourceWord[] {
  const clean = plainly(text)
  const scripts = scriptsIn(clean)
  const [only] = scripts
  // Most names are of one script and need no closer look.
  if (scripts.length === 1 && only !== undefined && !(unspaced.has(only) && digits.test(clean)))
    return ofOne(only, clean)
  const main = scriptOf(clean)
  const words: SourceWord[] = []
  const found = clean.match(wordPattern) ?? []
  const isLatin = passesForLatin(found)
  for (const each of found) {
    const word = rightIn(main, isLatin, each)
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

const digits = /\p{N}/u
const letter = /\p{L}/u

const ofOne = (script: Script, clean: string): SourceWord[] =>
  (clean.match(wordPattern) ?? []).map(word => {
    const source = word.length > letterMax ? word.slice(0, letterMax) : word
    return { text: source.toLowerCase(), source, script: letter.test(source) ? script : 'Zyyy' }
  })

/** A word with its look-alikes put right, in a text mainly of one script. */
function rightIn(main: Script, isLatin: boolean, word: string): string {
  if (isLatin && looksLatin(word)) return asLatin(word)
  // A lone Latin letter in a Cyrillic name is a preposition or an initial typed on the wrong keyboard.
  if (main === 'Cyrl' && word.length === 1) return twinOfLatin(word, 'Cyrl') ?? word
  return rightWord(word)
}

/** No word of a name is longer, and a run of Han signs without a space is a name. */
const letterMax = 200

function sourceWord(written: string): SourceWord {
  const source = written.length > letterMax ? written.slice(0, letterMax) : written
  return { text: source.toLowerCase(), source, script: scriptOf(source) }
}

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
