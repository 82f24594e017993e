import { delimitedReader, textDecoding } from './tables/index.ts'
import { Refusal } from './values/index.ts'

export type TableRow = { readonly line: number; readonly row: Readonly<Record<string, string>> }

/** The rows of a table by the names of its columns, of which these must be there; others are passed along. */
export async function* tableRows(
  chunks: AsyncIterable<Uint8Array>,
  needed: readonly string[],
): AsyncGenerator<TableRow> {
  let columns: readonly string[] | undefined
  let ready: TableRow[] = []
  const reader = delimitedReader((cells, line) => {
    if (columns === undefined) {
      columns = cells.map(cell =>
        cell
          .trim()
          .toLowerCase()
          .replace(/^\ufeff/, ''),
      )
      for (const field of needed) if (!columns.includes(field)) throw new Refusal('missing_field', { field })
      return
    }
    ready.push({ line, row: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) })
  })
  const decoding = textDecoding('utf-8')
  for await (const chunk of chunks) {
    reader.push(decoding.push(chunk))
    yield* ready
    ready = []
  }
  reader.push(decoding.end())
  reader.end()
  yield* ready
}
