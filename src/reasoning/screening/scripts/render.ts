import anyAscii from 'any-ascii'
import { readArabic } from './arabic.ts'
import { readCyrillic } from './cyrillic.ts'
import { foldWord } from './fold.ts'
import { readGreek } from './greek.ts'
import { readHan } from './han.ts'
import { readHangul } from './hangul.ts'
import { readHebrew } from './hebrew.ts'
import { readKana } from './kana.ts'
import type { NameKind, Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

/**
 * The ways to say a stretch of words of one script, likeliest first; one at least. `context` is the whole name that the words are of, for
 * the language shows in some letters only.
 */
export function render(
  words: readonly SourceWord[],
  kind: NameKind,
  max: number,
  context = textOf(words),
): readonly Rendering[] {
  const renderings = ofScript(words, kind, max, context)
  // Letters outside the tables (a lone jamo, a sign without a reading) are still something to search for.
  return renderings[0]?.words.some(word => word.text !== '') === true ? renderings : [letterByLetter(words)]
}

function ofScript(words: readonly SourceWord[], kind: NameKind, max: number, context: string): readonly Rendering[] {
  switch (words[0]?.script) {
    case 'Cyrl':
      return readCyrillic(words, max, context)
    case 'Arab':
      return readArabic(words, max, context)
    case 'Grek':
      return readGreek(words)
    case 'Hebr':
      return readHebrew(words)
    case 'Hani':
      return readHan(words, kind)
    case 'Hang':
      return readHangul(words, kind)
    case 'Kana':
      return readKana(words)
    case 'Latn':
    case 'Zyyy':
      return [
        { via: 'latin', words: words.map(({ text, source }) => ({ text: foldWord(text), source, how: 'latin' })) },
      ]
    default:
      return [letterByLetter(words)]
  }
}

const textOf = (words: readonly SourceWord[]) => words.map(word => word.text).join(' ')

/** Scripts of an alphabet that needs no more than its letters (Armenian, Georgian, Devanagari, Thai, …). */
const letterByLetter = (words: readonly SourceWord[]): Rendering => ({
  via: (words[0]?.script ?? 'Zzzz').toLowerCase(),
  words: words.map(({ text, source }) => ({ text: foldWord(anyAscii(text)), source, how: 'transliterated' })),
})
