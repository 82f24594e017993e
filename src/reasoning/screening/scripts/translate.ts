import { translateArabic, translateCyrillic, translateHan, translateHangul } from '../lexicon/index.ts'
import type { NameKind, ReadingWord, Rendering } from './reading.ts'
import { render } from './render.ts'
import type { SourceWord } from './words.ts'

/** A stretch of words that stays, or words of English that say the same. */
type Piece = { readonly words: readonly SourceWord[] } | { readonly english: readonly ReadingWord[] }

/**
 * The ways to say a stretch of words where the known words of a body's name are put into English and the rest is read letter by letter.
 * None where no word is known.
 */
export function translations(words: readonly SourceWord[], kind: NameKind): readonly Rendering[] {
  const pieces = piecesOf(words)
  if (!pieces.some(piece => 'english' in piece)) return []
  const context = words.map(word => word.text).join(' ')
  const parts = pieces.map(piece =>
    'english' in piece ? [{ via: '', words: piece.english }] : render(piece.words, kind === 'person' ? kind : 'body', context),
  )
  const ways = Math.max(...parts.map(part => part.length))
  return Array.from({ length: ways }, (_, way) => {
    const chosen = parts.map(part => part[Math.min(way, part.length - 1)])
    const via = chosen.find(rendering => rendering !== undefined && rendering.via !== '')?.via
    return {
      via: via === undefined ? 'translated' : `${via}+translated`,
      words: chosen.flatMap(rendering => rendering?.words ?? []),
    }
  })
}

type Segment = { readonly source: string; readonly english: string | undefined }

function piecesOf(words: readonly SourceWord[]): Piece[] {
  const script = words[0]?.script
  if (script === 'Cyrl' || script === 'Arab') {
    const translate = script === 'Cyrl' ? translateCyrillic : translateArabic
    let at = 0
    return merged(
      translate(words.map(word => word.text)).map(segment => {
        const from = at
        at += segment.source.split(' ').length
        return pieceOf(segment, words.slice(from, at))
      }),
    )
  }
  if (script === 'Hani' || script === 'Kana' || script === 'Hang') {
    const translate = script === 'Hang' ? translateHangul : translateHan
    return words.flatMap(word =>
      translate(word.source).map(segment =>
        pieceOf(segment, [{ text: segment.source.toLowerCase(), source: segment.source, script: word.script }]),
      ),
    )
  }
  return []
}

function pieceOf({ source, english }: Segment, words: readonly SourceWord[]): Piece {
  if (english === undefined) return { words }
  const said = english.split(' ').filter(text => text !== '')
  return { english: said.map(text => ({ text, source, how: 'translated' })) }
}

/** Words that stay stand together, so that names of several words are read as such. */
function merged(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last !== undefined && 'words' in last && 'words' in piece) found[found.length - 1] = { words: [...last.words, ...piece.words] }
    else found.push(piece)
  }
  return found
}
