import { alternatives } from './alternatives.ts'
import { isHanPerson } from './han.ts'
import { isHangulPerson } from './hangul.ts'
import { foldLatin, isLatinText } from './latin.ts'
import type { NameKind, Reading, ReadingOptions, ReadingWord, Rendering } from './reading.ts'
import { render } from './render.ts'
import { translations } from './translate.ts'
import { type SourceWord, segmentsOf, wordsOf } from './words.ts'

/** No name of a list is longer or has more words; what goes on is cut, so that hostile texts cost no more than honest ones. */
const lengthMax = 1000
const wordMax = 100

/** Ways to say a name in the letters a to z, likeliest first, without repeats; none where it has no letter or digit. */
export function readings(text: string, options: ReadingOptions = {}): readonly Reading[] {
  if (isLatinText(text)) return latinReading(text, options.wordsAlone === true)
  const max = options.max ?? 6
  const kind = options.kind ?? 'unknown'
  const names = alternatives(text.slice(0, lengthMax)).map(name => readingsOf(name, kind, max))
  const found = new Map<string, Reading>()
  for (let way = 0; way < max; way++)
    for (const name of names) {
      const reading = name[way]
      if (reading !== undefined && found.size < max && !found.has(reading.text)) found.set(reading.text, reading)
    }
  return [...found.values()]
}

function readingsOf(name: string, kind: NameKind, max: number): readonly Reading[] {
  const segments = segmentsOf(wordsOf(name).slice(0, wordMax)).map(segment => waysOf(segment, kind, max))
  const ways = Math.max(0, ...segments.map(renderings => renderings.length))
  const found = new Map<string, Reading>()
  for (let way = 0; way < ways && found.size < max; way++) {
    const reading = together(segments.map(renderings => renderings[Math.min(way, renderings.length - 1)]))
    if (reading.text !== '' && !found.has(reading.text)) found.set(reading.text, reading)
  }
  return [...found.values()]
}

/** Translated and transliterated readings of a stretch in turn; a person's name is not translated. */
function waysOf(words: readonly SourceWord[], kind: NameKind, max: number): readonly Rendering[] {
  const spoken = render(words, kind, max)
  const translated = kind === 'person' ? [] : translations(words, max)
  if (translated.length === 0) return spoken
  const script = words[0]?.script
  if (script === 'Hani' && (kind === 'body' || !isHanPerson(words)))
    return [...translated.slice(0, 5), ...spoken.slice(-1)]
  if (kind === 'body') return inTurn(translated, spoken)
  if (script === 'Hani' || script === 'Hang') {
    const isPerson = script === 'Hani' ? isHanPerson(words) : isHangulPerson(words)
    if (!isPerson) return inTurn(translated, spoken)
    // Single signs of a person's name mean something as well; only a name that is words throughout may be a body's.
    const isWords = translated[0]?.words.every(word => word.how === 'translated') === true
    return isWords ? [...spoken.slice(0, 4), ...translated, ...spoken.slice(4)] : spoken
  }
  return words.length <= 3 ? inTurn(spoken, translated) : inTurn(translated, spoken)
}

const inTurn = (first: readonly Rendering[], second: readonly Rendering[]): readonly Rendering[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, way) => [first[way], second[way]])
    .flat()
    .filter(rendering => rendering !== undefined)

/** A text of plain letters, digits and marks that part words is read in one go: each word is what it was read from, in small letters. */
function plainReading(text: string): readonly Reading[] | undefined {
  const lower = text.toLowerCase()
  const words: ReadingWord[] = []
  let said = ''
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const sign = at === text.length ? parts : signOf(text.charCodeAt(at))
    if (sign === other) return undefined
    if (sign !== parts) {
      if (start < 0) start = at
      continue
    }
    if (start < 0) continue
    const word = lower.slice(start, at)
    said = said === '' ? word : `${said} ${word}`
    words.push({ text: word, source: text.slice(start, at), how: 'latin' })
    start = -1
  }
  return words.length === 0 ? [] : [{ text: said, via: 'latin', words }]
}

const other = 0
const parts = 1
/**
 * Writes the small letters of such a text, each where it stands in the text, and where its words begin and end, for who looks words up
 * without a text of each. Gives how many words they are, or -1 where the text is not plain or there is no room for it.
 */
export function plainWords(text: string, letters: Uint8Array, bounds: Uint32Array): number {
  if (text.length > letters.length) return -1
  let count = 0
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const sign = at === text.length ? parts : signOf(text.charCodeAt(at))
    if (sign === other) return -1
    if (sign !== parts) {
      letters[at] = sign
      if (start < 0) start = at
    } else if (start >= 0) {
      if (2 * count === bounds.length) return -1
      bounds[2 * count] = start
      bounds[2 * count++ + 1] = at
      start = -1
    }
  }
  return count
}

/**
 * What each of the first signs is: a letter or digit, as the code of the small letter; a mark that parts words; and marks that may stand
 * inside a word (quotes) and signs that nobody writes are none of it.
 */
const plainSigns = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(sign) ? sign.charCodeAt(0) : code >= 32 && code < 127 && !/['"`]/.test(sign) ? parts : other
})
const signOf = (code: number) => (code < 128 ? (plainSigns[code] as number) : other)

function latinReading(text: string, wordsAlone: boolean): readonly Reading[] {
  const plain = plainReading(text)
  if (plain !== undefined) return plain
  const said = foldLatin(text)
  if (said === '') return []
  const folded = said.split(' ')
  // Where the words can be told apart in the text as given, each keeps the letters it was read from.
  const written = wordsAlone ? null : text.match(latinWord)
  const words: ReadingWord[] = []
  for (let at = 0; at < folded.length; at++) {
    const word = folded[at] ?? ''
    words.push({ text: word, source: written?.length === folded.length ? (written[at] ?? word) : word, how: 'latin' })
  }
  return [{ text: said, via: 'latin', words }]
}
const latinWord = /[^\s!-&(-/:-@[-`{-~«»\u2010-\u2018\u201a-\u2027]+/g

/** One reading of one rendering of each stretch. */
function together(renderings: readonly (Rendering | undefined)[]): Reading {
  const words: ReadingWord[] = []
  const via: string[] = []
  for (const rendering of renderings) {
    if (rendering === undefined) continue
    for (const word of rendering.words) if (word.text !== '') words.push(word)
    if (rendering.via !== 'latin' && !via.includes(rendering.via)) via.push(rendering.via)
  }
  return { text: words.map(word => word.text).join(' '), via: via.join(' ') || 'latin', words }
}
