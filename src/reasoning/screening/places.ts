import type { ScreeningIndex } from './format.ts'
import { nameOf, type Rows } from './rows.ts'

/** Names of an entry stand together, and so do the rows of a name. */
export function rowsOfEntry({ names, rows }: ScreeningIndex, entry: number): number[] {
  const from = firstRowOf(rows, lowerBound(names.entry, entry))
  const to = firstRowOf(rows, lowerBound(names.entry, entry + 1))
  return Array.from({ length: to - from }, (_, at) => from + at)
}

export function rowsOfName({ rows }: ScreeningIndex, row: number): number[] {
  const name = nameOf(rows, row)
  const from = firstRowOf(rows, name)
  const to = firstRowOf(rows, name + 1)
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** By how many names an entry is known; they stand on either side of the name of any row of it. */
export function namesCount(
  { names, rows }: ScreeningIndex,
  { entry, row }: { readonly entry: number; readonly row: number },
): number {
  let from = nameOf(rows, row)
  let to = from + 1
  while (from > 0 && names.entry[from - 1] === entry) from--
  while (names.entry[to] === entry) to++
  return to - from
}

/** So many names and more are as many as any. */
const namesMost = 16

/** By the number of an entry's names how much is known of it, from 0 for one name to 1: whom lists know well is likelier meant. */
export const prominences = Float32Array.from(
  { length: namesMost + 1 },
  (_, names) => Math.log2(Math.max(1, names)) / Math.log2(namesMost),
)

/** The number of each entry's names as far as it counts: a byte, so that most of them stay in the nearest memory. */
export function namesCounted({ names, entries }: ScreeningIndex): Uint8Array {
  const counts = new Uint8Array(entries.list.length)
  for (const entry of names.entry) counts[entry] = Math.min(namesMost, (counts[entry] as number) + 1)
  return counts
}

/** The first row of this name or of one after it. */
function firstRowOf(rows: Rows, name: number): number {
  let from = 0
  let to = rows.count
  while (from < to) {
    const middle = (from + to) >>> 1
    if (nameOf(rows, middle) < name) from = middle + 1
    else to = middle
  }
  return from
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] as number) < value) from = middle + 1
    else to = middle
  }
  return from
}
