import type { ScreeningIndex } from './format.ts'

export type IndexStats = {
  readonly entries: number
  readonly names: number
  /** Readings of names: one for a name in Latin letters. */
  readonly readings: number
  readonly words: number
  readonly bytes: number
  readonly version: string
  readonly lists: readonly string[]
}

export function indexStats(index: ScreeningIndex): IndexStats {
  return {
    entries: index.entries.list.length,
    names: index.names.entry.length,
    readings: index.rows.name.length,
    words: index.vocabulary.size,
    bytes: bytesOf(index),
    version: index.version,
    lists: index.lists,
  }
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0)
    : 0
}
