import { latinTwin, looksLatin, rightWord } from './homoglyphs.ts'
import { invisible, isBidi } from './invisible.ts'
import { scriptOf, scriptOfCode, scriptsIn } from './script.ts'

/** Something in a name that a reader does not see and a machine trips over. `at` counts UTF-16 units of the text as given. */
export type Disguise = {
  readonly kind: 'homoglyph' | 'invisible' | 'bidi' | 'mixed_script'
  readonly at: number
  readonly what: string
}

const plain = /^[\x20-\x7e]*$/
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu
const alphabets = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr', 'Arab'])

/** Names every disguise in a text, in order. What is ordinary in the text's own script (a joiner in Persian, a mark in Hebrew) is none. */
export function disguises(text: string): readonly Disguise[] {
  if (plain.test(text)) return []
  const found = [...hiddenSigns(text), ...disguisedWords(text)]
  return found.sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1))
}

function* hiddenSigns(text: string): Generator<Disguise> {
  const scripts = new Set(scriptsIn(text))
  const joinsLetters = ['Arab', 'Deva', 'Zzzz'].some(script => scripts.has(script as 'Arab'))
  const rightToLeft = scripts.has('Arab') || scripts.has('Hebr')
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    const step = code > 0xffff ? 1 : 0
    if (isBidi(code)) {
      const isMark = code === 0x200e || code === 0x200f || code === 0x61c
      if (!(isMark && rightToLeft)) yield { kind: 'bidi', at, what: hex(code) }
    } else if (invisible(code)) {
      const isJoiner = code === 0x200c || code === 0x200d
      if (!(isJoiner && joinsLetters)) yield { kind: 'invisible', at, what: hex(code) }
    }
    at += step
  }
}

function* disguisedWords(text: string): Generator<Disguise> {
  const isLatinText = scriptOf(text) === 'Latn'
  const hasWide = /[぀-ヿ㐀-鿿가-힯]/.test(text)
  // Hidden signs would cut words in two; blanks of equal width keep the places right.
  const seen = [...text].map(sign => (invisible(sign.codePointAt(0) ?? 0) ? '' : sign)).join('')
  const moved = seen.length !== text.length
  for (const match of seen.matchAll(wordPattern)) {
    const word = match[0]
    const start = moved ? placeIn(text, match.index) : match.index
    if (plain.test(word)) continue
    const scripts = scriptsIn(word).filter(script => alphabets.has(script))
    const right = scripts.length > 1 ? rightWord(word) : word
    let explained = scripts.length < 2
    let place = start
    for (const letter of word) {
      const at = place
      place += letter.length
      const code = letter.codePointAt(0) ?? 0
      if (code >= 0x1d400 && code <= 0x1d7ff) yield { kind: 'homoglyph', at, what: `${letter} (${hex(code)}), a mathematical sign for ${letter.normalize('NFKC')}` }
      else if (code >= 0xff10 && code <= 0xff5a && !hasWide) yield { kind: 'homoglyph', at, what: `${letter} (${hex(code)}), a full-width ${letter.normalize('NFKC')}` }
    }
    if (scripts.length > 1) {
      const before = [...word]
      const after = [...right]
      place = start
      before.forEach((letter, index) => {
        before[index] = letter
      })
      for (let index = 0; index < before.length; index++) {
        const letter = before[index] ?? ''
        const put = after[index] ?? ''
        if (letter !== put) {
          explained = true
          yield { kind: 'homoglyph', at: place, what: twins(letter, put) }
        }
        place += letter.length
      }
      if (!explained || scriptsIn(right).filter(script => alphabets.has(script)).length > 1)
        yield { kind: 'mixed_script', at: start, what: `${word}: ${scripts.join(', ')}` }
    } else if (isLatinText && (scripts[0] === 'Cyrl' || scripts[0] === 'Grek') && looksLatin(word)) {
      place = start
      for (const letter of word) {
        yield { kind: 'homoglyph', at: place, what: twins(letter, latinTwin(letter) ?? letter) }
        place += letter.length
      }
    }
  }
}

/** Where a place in the text without hidden signs is in the text as given. */
function placeIn(text: string, place: number): number {
  let left = place
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    const width = code > 0xffff ? 2 : 1
    if (!invisible(code)) {
      if (left <= 0) return at
      left -= width
    }
    at += width - 1
  }
  return text.length
}

const names = { Latn: 'Latin', Cyrl: 'Cyrillic', Grek: 'Greek' } as const
const nameOf = (letter: string) => {
  const script = scriptOfCode(letter.codePointAt(0) ?? 0)
  return script === 'Latn' || script === 'Cyrl' || script === 'Grek' ? names[script] : script
}
const hex = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
const twins = (letter: string, put: string) =>
  `${nameOf(letter)} ${letter} (${hex(letter.codePointAt(0) ?? 0)}) passes for ${nameOf(put)} ${put}`

