import { translateArabic, translateCyrillic, translateHan, translateHangul } from '../lexicon/index.ts'
import { inPinyin } from './han.ts'
import { transcribes } from './han-foreign.ts'
import type { ReadingWord, Rendering } from './reading.ts'
import { render } from './render.ts'
import type { SourceWord } from './words.ts'

/** A stretch of words that stays, or words of English that say the same. */
type Piece = { readonly words: readonly SourceWord[] } | { readonly english: readonly ReadingWord[] }

/**
 * The ways to say a stretch of words where the known words of a body's name are put into English and the rest is read letter by letter.
 * None where no word is known.
 */
export function translations(words: readonly SourceWord[], max: number): readonly Rendering[] {
  const pieces = piecesOf(words)
  if (!pieces.some(piece => 'english' in piece)) return []
  const context = words.map(word => word.text).join(' ')
  const parts = pieces.map(piece =>
    'english' in piece ? [{ via: '', words: piece.english }] : render(piece.words, 'body', max, context),
  )
  const ways = Math.min(max, Math.max(...parts.map(part => part.length)))
  const translated = Array.from({ length: ways }, (_, way): Rendering => {
    const chosen = parts.map(part => part[Math.min(way, part.length - 1)])
    const via = chosen.find(rendering => rendering !== undefined && rendering.via !== '')?.via
    return {
      via: via === undefined ? 'translated' : `${via}+translated`,
      words: chosen.flatMap(rendering => rendering?.words ?? []),
    }
  })
  // Han signs part no words; the lexicon has just done it, so that they can be said word by word as well.
  return words[0]?.script === 'Hani'
    ? [...translated.slice(0, 2), inPinyin(pieces.map(sourceOf)), ...translated.slice(2)]
    : translated
}

const sourceOf = (piece: Piece) =>
  'english' in piece ? (piece.english[0]?.source ?? '') : piece.words.map(word => word.text).join('')

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
      foreignRuns(translate(word.source)).map(segment =>
        pieceOf(segment, [{ text: segment.source.toLowerCase(), source: segment.source, script: word.script }]),
      ),
    )
  }
  return []
}

/** A sign that has a meaning of its own is a mere sound between others that transcribe a foreign name: 西 in 阿克西恩特. */
function foreignRuns(segments: readonly Segment[]): Segment[] {
  const runs: Segment[] = []
  const isSound = ({ source, english }: Segment) =>
    (english === undefined || source.length === 1) && transcribes(source)
  for (let at = 0; at < segments.length; ) {
    let to = at
    for (let next = segments[to]; next !== undefined && isSound(next); next = segments[to]) to++
    const run = segments.slice(at, to)
    const source = run.map(segment => segment.source).join('')
    if (run.length > 1 && source.length > 2 && run.some(segment => segment.english === undefined))
      runs.push({ source, english: undefined })
    else if (run.length > 0) runs.push(...run)
    const other = segments[to]
    if (other !== undefined) runs.push(other)
    at = to + 1
  }
  return runs
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
    if (last !== undefined && 'words' in last && 'words' in piece)
      found[found.length - 1] = { words: [...last.words, ...piece.words] }
    else found.push(piece)
  }
  return found
}
