import type { ScreeningIndex } from './format.ts'

/** Names of an entry stand together, and so do the rows of a name. */
export function rowsOfEntry({ names, rows }: ScreeningIndex, entry: number): number[] {
  const from = lowerBound(rows.name, lowerBound(names.entry, entry))
  const to = lowerBound(rows.name, lowerBound(names.entry, entry + 1))
  return Array.from({ length: to - from }, (_, at) => from + at)
}

export function rowsOfName({ rows: { name } }: ScreeningIndex, row: number): number[] {
  const from = lowerBound(name, name[row] as number)
  const to = lowerBound(name, (name[row] as number) + 1)
  return Array.from({ length: to - from }, (_, at) => from + at)
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
