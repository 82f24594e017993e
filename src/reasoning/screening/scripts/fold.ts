import anyAscii from 'any-ascii'
import { foldLatin, isLatinText, letterOf } from './latin.ts'
import { wordsOf } from './words.ts'

/**
 * The Latin path: compatibility forms, case, accents and special letters folded, apostrophes within words dropped, other punctuation to
 * spaces, hidden signs dropped, look-alikes put right. Letters of other scripts are transliterated one by one; `readings` does better.
 */
export function fold(text: string): string {
  if (isLatinText(text)) return foldLatin(text)
  const words: string[] = []
  for (const { text: word } of wordsOf(text)) {
    const folded = foldWord(word)
    if (folded !== '') words.push(folded)
  }
  return words.join(' ')
}

/** One lower-case word in a to z; letters of other scripts in it are transliterated one by one. */
export function foldWord(word: string): string {
  let at = 0
  while (at < word.length && isPlain(word.charCodeAt(at))) at++
  if (at === word.length) return word
  let folded = word.slice(0, at)
  for (const letter of word.slice(at).normalize('NFKC')) {
    const code = letter.codePointAt(0) ?? 0
    const known = isPlain(code) ? letter : letterOf(code)
    folded += known ?? anyAscii(letter).toLowerCase().replace(notWord, '')
  }
  return folded
}

const notWord = /[^a-z0-9]+/g
const isPlain = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
