import anyAscii from 'any-ascii'
import { asLatin, looksLatin, rightWord } from './homoglyphs.ts'
import { withoutInvisible } from './invisible.ts'
import { scriptOf, scriptOfCode } from './script.ts'

const ascii = /^[\x00-\x7f]*$/
const notWord = /[^a-z0-9]+/g
const apostrophes = /(?<=[\p{L}\p{M}])['’‘ʼʻʿʾ`´′ˈʹʺ˝"]+(?=[\p{L}])/gu

/** Letters whose usual ASCII spelling in names is not the letter without its accent. */
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', å: 'a', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'ng', ə: 'a', ǝ: 'a',
  ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ŧ: 't', ɛ: 'e', ɔ: 'o', ĳ: 'ij', ſ: 's', ʒ: 'z', ǆ: 'dz', ɣ: 'g', ƶ: 'z', ğ: 'g',
} // prettier-ignore

const foldedLetters = new Map<string, string>()
/** One lower-case Latin letter with its accents, in a to z. */
function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter)
  if (known !== undefined) return known
  const base = letter.normalize('NFKD').replace(/\p{M}+/gu, '')
  let folded = ''
  for (const part of base) folded += spelt[part] ?? (part < '\x80' ? part : anyAscii(part).toLowerCase())
  folded = folded.replace(notWord, '')
  // Latin letters with accents are some two thousand, so that the memory is bounded by the alphabet.
  if (letter.length === 1 && scriptOfCode(letter.charCodeAt(0)) === 'Latn') foldedLetters.set(letter, folded)
  return folded
}

const innerApostrophe = /(?<=[a-z])'+(?=[a-z])/g

/** Words of `[a-z0-9]` of a text that holds ASCII signs only. */
export function foldAscii(text: string): string {
  let lower = text.toLowerCase()
  if (lower.includes("'")) lower = lower.replace(innerApostrophe, '')
  let folded = ''
  let start = -1
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      folded += folded === '' ? lower.slice(start, at) : ` ${lower.slice(start, at)}`
      start = -1
    }
  }
  return folded
}

/** One word of Latin letters in a to z; letters of other scripts in it are transliterated one by one. */
export function foldWord(word: string): string {
  let folded = ''
  for (const letter of word.toLowerCase()) folded += letter < '\x80' ? letter : foldLetter(letter)
  return folded.replace(notWord, '')
}

/**
 * The Latin path: compatibility forms, case, accents and special letters folded, apostrophes within words dropped, other punctuation to
 * spaces, hidden signs dropped, look-alikes put right. Letters of other scripts are transliterated one by one; `readings` does better.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return foldAscii(text)
  const clean = plainly(text)
  const isLatin = scriptOf(clean) === 'Latn'
  const words: string[] = []
  for (const [word] of clean.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = foldWord(isLatin && looksLatin(word) ? asLatin(word) : rightWord(word))
    if (folded !== '') words.push(folded)
  }
  return words.join(' ')
}

/** A text in its compatibility form, without hidden signs and without apostrophes inside words. */
export const plainly = (text: string): string => withoutInvisible(text.normalize('NFKC')).replace(apostrophes, '')
