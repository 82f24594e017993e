import type { GatheredWord, GatheredWords } from './gathered-words.ts'
import type { GatheredRows } from './rows.ts'

/** So many letters, in as few bits, tell where a word stands; with its number they fit a whole number of 53 bits. */
const lettersTold = 5
const letterBits = 5

/**
 * Numbers the words anew, by their first letters: words that are like one another are wanted together, and then mostly stand together in
 * every table.
 */
export function inOrderOfSpelling(
  { words, kinds, targets, lexical }: GatheredWords,
  rows: GatheredRows,
): { readonly words: Pick<GatheredWords, 'words' | 'kinds' | 'targets' | 'lexical'>; readonly rows: GatheredRows } {
  const size = words.length
  const keys = new Float64Array(size)
  for (let id = 0; id < size; id++) keys[id] = beginningOf(words[id] as GatheredWord) * size + id
  keys.sort()
  const before = new Uint32Array(size)
  const after = new Uint32Array(size)
  for (let at = 0; at < size; at++) {
    const id = (keys[at] as number) % size
    before[at] = id
    after[id] = at
  }
  const moved = <T>(values: readonly T[]): T[] => Array.from(before, id => values[id] as T)
  const renumbered = (ids: Uint32Array) => ids.map(id => after[id] as number)
  return {
    words: {
      words: moved(words),
      kinds: moved(kinds),
      targets: moved(targets).map(id => after[id] as number),
      lexical: moved(lexical),
    },
    rows: { ...rows, words: renumbered(rows.words), raw: renumbered(rows.raw) },
  }
}

function beginningOf({ text }: GatheredWord): number {
  let key = 0
  for (let at = 0; at < lettersTold; at++) key = (key << letterBits) | (at < text.length ? text.charCodeAt(at) & 31 : 0)
  return key
}
