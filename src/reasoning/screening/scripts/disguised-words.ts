import type { Disguise } from './disguises.ts'
import { latinTwin, looksLatin, passesForLatin, rightWord } from './homoglyphs.ts'
import { invisible } from './invisible.ts'
import { type Script, scriptOfCode } from './script.ts'

type Letter = { readonly letter: string; readonly at: number; readonly script: Script }

/** Look-alikes and mixed alphabets, word by word. Hidden signs part no word, so that they hide no look-alike either. */
export function* disguisedWords(text: string): Generator<Disguise> {
  const words = lettersByWord(text)
  const isLatin = passesForLatin(words.map(wordOf))
  const isWide = words.some(word => word.some(({ script }) => unspaced.has(script)))
  for (const word of words) {
    for (const { letter, at } of word) {
      const code = letter.codePointAt(0) ?? 0
      const isMathematical = code >= 0x1d400 && code <= 0x1d7ff
      if (isMathematical || (code >= 0xff10 && code <= 0xff5a && !isWide))
        yield { kind: 'homoglyph', at, what: `${letter} (${hex(code)}) passes for ${letter.normalize('NFKC')}` }
    }
    const alphabet = alphabetsOf(word)
    if (alphabet.length > 1) yield* mixed(word, alphabet)
    else if (isLatin && (alphabet[0] === 'Cyrl' || alphabet[0] === 'Grek') && looksLatin(wordOf(word)))
      for (const { letter, at } of word)
        yield { kind: 'homoglyph', at, what: twins(letter, latinTwin(letter) ?? letter) }
  }
}

function* mixed(word: readonly Letter[], alphabet: readonly Script[]): Generator<Disguise> {
  const right = [...rightWord(wordOf(word))]
  let isExplained = false
  for (const [index, { letter, at }] of word.entries()) {
    const put = right[index]
    if (put === undefined || put === letter) continue
    isExplained = true
    yield { kind: 'homoglyph', at, what: twins(letter, put) }
  }
  const left = new Set(
    right.map(letter => scriptOfCode(letter.codePointAt(0) ?? 0)).filter(script => alphabets.has(script)),
  )
  if (!isExplained || left.size > 1)
    yield { kind: 'mixed_script', at: word[0]?.at ?? 0, what: `${wordOf(word)}: ${alphabet.join(', ')}` }
}

const alphabets = new Set<Script>(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr', 'Arab'])
const unspaced = new Set<Script>(['Hani', 'Hang', 'Kana'])
const inWord = /[\p{L}\p{N}\p{M}]/u

function lettersByWord(text: string): Letter[][] {
  const words: Letter[][] = []
  let at = 0
  let isOpen = false
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (!invisible(code)) {
      const isLetter = inWord.test(letter)
      const found = { letter, at, script: scriptOfCode(code) }
      if (isLetter && isOpen) words.at(-1)?.push(found)
      else if (isLetter) words.push([found])
      isOpen = isLetter
    }
    at += letter.length
  }
  return words
}

const wordOf = (word: readonly Letter[]) => word.map(({ letter }) => letter).join('')
const alphabetsOf = (word: readonly Letter[]) => [
  ...new Set(word.map(({ script }) => script).filter(script => alphabets.has(script))),
]

const names = { Latn: 'Latin', Cyrl: 'Cyrillic', Grek: 'Greek' } as const
function nameOf(letter: string): string {
  const script = scriptOfCode(letter.codePointAt(0) ?? 0)
  return script === 'Latn' || script === 'Cyrl' || script === 'Grek' ? names[script] : script
}
const hex = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
const twins = (letter: string, put: string) =>
  `${nameOf(letter)} ${letter} (${hex(letter.codePointAt(0) ?? 0)}) passes for ${nameOf(put)} ${put}`
