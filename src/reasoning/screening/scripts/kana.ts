import anyAscii from 'any-ascii'
import { foldWord } from './fold.ts'
import type { Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

export function readKana(words: readonly SourceWord[]): readonly Rendering[] {
  return [{ via: 'kana.hepburn', words: words.map(({ text, source }) => ({ text: foldWord(anyAscii(text)), source, how: 'transliterated' })) }]
}
