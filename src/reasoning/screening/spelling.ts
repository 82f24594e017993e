import type { GatheredWord, GatheredWords } from './gathered-words.ts'
import type { GatheredRows } from './rows.ts'

/** The words of an index by number, as `GatheredWords` has them. */
export type SpeltWords = Pick<GatheredWords, 'words' | 'kinds' | 'lexical'> & {
  readonly targets: Uint32Array<ArrayBuffer>
}

/** So many letters, in as few bits, tell where a word stands; with its number they fit a whole number of 53 bits. */
const lettersTold = 5
const letterBits = 5

/**
 * Numbers the words anew, by their first letters: words that are like one another are wanted together, and then mostly stand together in
 * every table. The rows are changed where they are.
 */
export function inOrderOfSpelling(
  { words, kinds, targets, lexical }: GatheredWords,
  rows: GatheredRows,
): { readonly words: SpeltWords; readonly rows: GatheredRows } {
  // Of equal beginnings the word that came first stays first.
  const before = numbersOf(keysOf(words).sort())
  const after = placesOf(before)
  const movedTargets = new Uint32Array(moved(targets, before))
  renumber(movedTargets, after)
  renumber(rows.words, after)
  renumber(rows.raw, after)
  return {
    words: {
      words: moved(words, before),
      kinds: moved(kinds, before),
      targets: movedTargets,
      lexical: moved(lexical, before),
    },
    rows,
  }
}

/** The words' first letters, with the number of each. */
function keysOf(words: readonly GatheredWord[]): Float64Array {
  const size = words.length
  const keys = new Float64Array(size)
  for (let id = 0; id < size; id++) keys[id] = beginningOf(words[id] as GatheredWord) * size + id
  return keys
}

function numbersOf(keys: Float64Array): Uint32Array {
  const numbers = new Uint32Array(keys.length)
  for (let at = 0; at < keys.length; at++) numbers[at] = (keys[at] as number) % keys.length
  return numbers
}

/** At each number the place where it stands. */
function placesOf(numbers: Uint32Array): Uint32Array {
  const places = new Uint32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) places[numbers[at] as number] = at
  return places
}

function moved<T>(values: readonly T[], before: Uint32Array): T[] {
  const out: T[] = []
  for (let at = 0; at < before.length; at++) out.push(values[before[at] as number] as T)
  return out
}

function renumber(ids: Uint32Array, after: Uint32Array): void {
  for (let at = 0; at < ids.length; at++) ids[at] = after[ids[at] as number] as number
}

function beginningOf({ text }: GatheredWord): number {
  let key = 0
  for (let at = 0; at < lettersTold; at++) key = (key << letterBits) | (at < text.length ? text.charCodeAt(at) & 31 : 0)
  return key
}
