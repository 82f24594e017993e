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
    readings: index.rows.count,
    words: index.vocabulary.size,
    bytes: bytesOf(index, new Set()),
    version: index.version,
    lists: index.lists,
  }
}

/** Memory under two arrays is counted once. */
function bytesOf(value: unknown, counted: Set<ArrayBufferLike>): number {
  if (ArrayBuffer.isView(value)) {
    if (counted.has(value.buffer)) return 0
    counted.add(value.buffer)
    return value.buffer.byteLength
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + bytesOf(part, counted), 0)
    : 0
}
