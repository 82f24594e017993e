import type { Designation } from './designation.ts'
import { type Chunks, designationReader, type ImportOptions } from './designation-reader.ts'
import type { Edition, ImportReport } from './report.ts'

/**
 * Entries one by one as they are read, and the report in the end. Whoever takes entries must let go of them all when a `Refusal` comes
 * instead of the report: half an edition is none. `readEdition` does that by itself.
 */
export async function* importDesignations(
  chunks: Chunks,
  options: ImportOptions = {},
): AsyncGenerator<Designation, ImportReport, undefined> {
  const reader = designationReader(options)
  for (const [i, file] of [chunks, ...(options.alongside ?? [])].entries()) {
    if (i > 0) yield* reader.nextFile()
    for await (const chunk of chunksOf(file)) yield* reader.push(chunk)
  }
  const { entries, report } = reader.end()
  yield* entries
  return report
}

/** The whole edition, or the refusal that says why there is none. */
export async function readEdition(chunks: Chunks, options: ImportOptions = {}): Promise<Edition> {
  const entries: Designation[] = []
  const reading = importDesignations(chunks, options)
  for (;;) {
    const next = await reading.next()
    if (next.done === true) return { entries, report: next.value }
    entries.push(next.value)
  }
}

function chunksOf(file: Chunks): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  return file instanceof Uint8Array ? [file] : file
}
