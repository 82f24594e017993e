import { type Buckets, beginningsOf, endsToBeginnings } from './buckets.ts'
import type { GatheredRows } from './rows.ts'

/** Rows by word. A legal form as it is written leads to its rows as well, where it is rare enough to tell something (`fzco`). */
export function postingsOf(rows: GatheredRows, lexical: readonly (0 | 1)[]): Buckets {
  const size = lexical.length
  const all = new Uint8Array(size).fill(1)
  const listed = listedOf(rows, lexical)
  const starts = new Uint32Array(size + 1)
  countInto(starts, rows.words, all)
  countInto(starts, rows.raw, listed)
  beginningsOf(starts)
  const values = new Uint32Array(starts[size] as number)
  fill(values, starts, rows.starts, rows.words, all)
  fill(values, starts, rows.rawStarts, rows.raw, listed)
  endsToBeginnings(starts)
  return { starts, values }
}

/** 1 for the words that lead to rows as they are written. */
function listedOf({ name, raw }: GatheredRows, lexical: readonly (0 | 1)[]): Uint8Array {
  const listed = new Uint8Array(lexical)
  const written = new Uint32Array(lexical.length)
  countInto(written, raw, listed)
  const most = Math.max(50, name.length / 300)
  for (let word = 0; word < listed.length; word++) if ((written[word] as number) > most) listed[word] = 0
  return listed
}

function countInto(counts: Uint32Array, words: Uint32Array, counted: Uint8Array): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number
    if (counted[word] === 1) counts[word] = (counts[word] as number) + 1
  }
}

/** Puts each row at the next free place of each of its words. */
function fill(
  values: Uint32Array,
  next: Uint32Array,
  starts: Uint32Array,
  words: Uint32Array,
  listed: Uint8Array,
): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] as number
    for (let at = starts[row] as number; at < end; at++) {
      const word = words[at] as number
      if (listed[word] !== 1) continue
      const to = next[word] as number
      next[word] = to + 1
      values[to] = row
    }
  }
}
