import { normaliseArabic } from './arabic-letters.ts'
import { arabicName } from './arabic-names.ts'
import { wordSpellings } from './arabic-words.ts'
import { foldWord } from './fold.ts'
import type { ReadingWord, Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

/** Arabic script: the spellings of Arab states, of Iran, of South Asia, and with articles and compounds glued. */
export function readArabic(given: readonly SourceWord[], max: number, context: string): readonly Rendering[] {
  const words = together(given)
  const ways = (isPersian(context) ? [1, 2, 0] : [0, 2, 1]) as readonly [Way, Way, Way]
  const parsed = words.map(word => ({ word, spelt: wordSpellings(normaliseArabic(word.text), word.text) }))
  const [first, second, third] = ways
  const plan = [
    [first, 0],
    [second, 0],
    [first, 1],
    [third, 0],
    [second, 1],
    [third, 1],
  ] as const // prettier-ignore
  return plan.slice(0, max).map(([way, glued]) => {
    const said: ReadingWord[] = []
    for (const { word, spelt } of parsed)
      for (const part of spelt[way][glued].split(' ')) {
        const folded = foldWord(part)
        if (folded !== '') said.push({ text: folded, source: word.source, how: 'transliterated' })
      }
    return { via: `arabic.${styleNames[way]}${glued === 1 ? '.glued' : ''}`, words: said }
  })
}

/** Heads of names that are written apart from their article as often as with it: Abd al-Karim, Nur al-Din. */
function together(words: readonly SourceWord[]): readonly SourceWord[] {
  const joined: SourceWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const both = last === undefined ? '' : `${last.text}${word.text}`
    const isHead =
      last !== undefined &&
      word.text.startsWith('ال') &&
      (headWords.has(normaliseArabic(last.text)) || arabicName(normaliseArabic(both)) !== undefined)
    if (isHead && last !== undefined)
      joined[joined.length - 1] = { ...last, text: both, source: `${last.source} ${word.source}` }
    else joined.push(word)
  }
  return joined
}
const headWords = new Set(['عبد', 'ابو', 'ذو'])

type Way = 0 | 1 | 2
const styleNames = ['arab', 'persian', 'other'] as const

/** Letters that Arabic lacks, or words that only Persian, Dari, Pashto and Urdu names have. */
const isPersian = (text: string) => /[پچژگکیںےہھټډړښځڼېۍګٹڈڑ]/.test(text)
