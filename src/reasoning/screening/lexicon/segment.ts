import type { Segment } from './concept.ts'
import type { Entry } from './table.ts'

/** Words of a script that does not part them, by their letters; `longest` bounds the search. */
export type WordMap = { readonly english: ReadonlyMap<string, string>; readonly longest: number }

export function wordMap(entries: Iterable<Entry>): WordMap {
  const english = new Map<string, string>()
  let longest = 1
  for (const entry of entries) {
    if (!english.has(entry.form)) english.set(entry.form, entry.english)
    longest = Math.max(longest, entry.form.length)
  }
  return { english, longest }
}

/**
 * Cuts one unbroken run so that as few letters as possible stay unknown, in as few words as possible: a longer word
 * wins over its parts. A word of one letter costs more than an unknown letter, for it is mostly part of a name; it counts
 * only alone between two known words, or as the ending of a body's name (厂 after a proper name).
 */
export function segmentRun(words: WordMap, key: string, source: string): readonly Segment[] {
  const cost = new Float64Array(key.length + 1).fill(Number.POSITIVE_INFINITY)
  const cutFrom = new Int32Array(key.length + 1)
  const isWord = new Uint8Array(key.length + 1)
  cost[0] = 0
  for (let from = 0; from < key.length; from++) {
    const base = cost[from] ?? 0
    if (base + 1 < (cost[from + 1] ?? 0)) {
      cost[from + 1] = base + 1
      cutFrom[from + 1] = from
      isWord[from + 1] = 0
    }
    for (let to = from + 1; to <= Math.min(key.length, from + words.longest); to++) {
      const price = base + (to - from > 1 || joints.includes(key.charAt(from)) ? 0.5 : 1.05)
      if (price < (cost[to] ?? 0) && words.english.has(key.slice(from, to))) {
        cost[to] = price
        cutFrom[to] = from
        isWord[to] = 1
      }
    }
  }
  const pieces: Segment[] = []
  let unknownTo = -1
  const flush = (from: number) => {
    if (unknownTo > from) pieces.push({ source: source.slice(from, unknownTo), english: undefined })
    unknownTo = -1
  }
  for (let to = key.length; to > 0; to = cutFrom[to] ?? 0) {
    const from = cutFrom[to] ?? 0
    if (isWord[to] === 0) {
      if (unknownTo < 0) unknownTo = to
      if (from === 0) flush(0)
      continue
    }
    flush(to)
    pieces.push({ source: source.slice(from, to), english: words.english.get(key.slice(from, to)) })
  }
  return withEndings(words, key, source, pieces.reverse())
}

/** "And" is no part of a proper name. */
const joints = '与及暨'

/** The single letters that name a body at the end of a proper name: works, institute, bureau, ministry, port and the like. */
const endings = '厂院所局部社会党矿港库馆校台站'

function withEndings(words: WordMap, key: string, source: string, pieces: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = []
  let at = 0
  for (const piece of pieces) {
    const letters = key.slice(at, at + piece.source.length)
    const last = letters.charAt(letters.length - 1)
    const english = words.english.get(last)
    if (piece.english !== undefined || english === undefined || (letters.length > 1 && !endings.includes(last)))
      result.push(piece)
    else {
      const end = at + letters.length
      if (letters.length > 1) result.push({ source: source.slice(at, end - 1), english: undefined })
      result.push({ source: source.slice(end - 1, end), english })
    }
    at += letters.length
  }
  return result
}

/** Runs of the script are cut into words; what stands between them (Latin letters, digits) is left as it is. */
export function segmentText(words: WordMap, text: string, key: string, run: RegExp): readonly Segment[] {
  const segments: Segment[] = []
  const other = (piece: string) => {
    for (const part of piece.split(/[^\p{L}\p{N}\p{M}]+/u))
      if (part !== '') segments.push({ source: part, english: undefined })
  }
  let done = 0
  for (const match of key.matchAll(run)) {
    other(text.slice(done, match.index))
    done = match.index + match[0].length
    segments.push(...segmentRun(words, match[0], text.slice(match.index, done)))
  }
  other(text.slice(done))
  return segments
}
