import { alternatives } from './alternatives.ts'
import { foldAscii } from './fold.ts'
import type { NameKind, Reading, ReadingOptions, ReadingWord, Rendering } from './reading.ts'
import { render } from './render.ts'
import { translations } from './translate.ts'
import { type SourceWord, segmentsOf, unspaced, wordsOf } from './words.ts'

const ascii = /^[\x00-\x7f]*$/

/** Ways to say a name in the letters a to z, likeliest first, without repeats; none where it has no letter or digit. */
export function readings(text: string, options: ReadingOptions = {}): readonly Reading[] {
  if (ascii.test(text)) return latinReading(text)
  const max = options.max ?? 6
  const kind = options.kind ?? 'unknown'
  const names = alternatives(text).map(name => readingsOf(name, kind, max))
  const found = new Map<string, Reading>()
  for (let way = 0; way < max; way++)
    for (const name of names) {
      const reading = name[way]
      if (reading !== undefined && found.size < max && !found.has(reading.text)) found.set(reading.text, reading)
    }
  return [...found.values()]
}

function readingsOf(name: string, kind: NameKind, max: number): readonly Reading[] {
  const segments = segmentsOf(wordsOf(name)).map(segment => waysOf(segment, kind))
  const ways = Math.max(0, ...segments.map(renderings => renderings.length))
  const found = new Map<string, Reading>()
  for (let way = 0; way < ways && found.size < max; way++) {
    const reading = together(segments.map(renderings => renderings[Math.min(way, renderings.length - 1)]))
    if (reading.text !== '' && !found.has(reading.text)) found.set(reading.text, reading)
  }
  return [...found.values()]
}

/** Translated and transliterated readings of a stretch in turn; a person's name is not translated. */
function waysOf(words: readonly SourceWord[], kind: NameKind): readonly Rendering[] {
  const spoken = render(words, kind)
  const translated = kind === 'person' ? [] : translations(words, kind)
  if (translated.length === 0) return spoken
  const first = kind === 'body' || !isShort(words) ? translated : spoken
  const second = first === translated ? spoken : translated
  return Array.from({ length: Math.max(first.length, second.length) }, (_, way) => [first[way], second[way]])
    .flat()
    .filter(rendering => rendering !== undefined)
}

/** A person's name has few words, and of Han signs and Hangul few letters. */
const isShort = (words: readonly SourceWord[]) =>
  words.length <= 3 && (unspaced.has(words[0]?.script ?? 'Zyyy') ? words.every(word => word.text.length <= 3) : true)

function latinReading(text: string): readonly Reading[] {
  const said = foldAscii(text)
  if (said === '') return []
  const words: ReadingWord[] = []
  for (const word of said.split(' ')) words.push({ text: word, source: word, how: 'latin' })
  return [{ text: said, via: 'latin', words }]
}

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
