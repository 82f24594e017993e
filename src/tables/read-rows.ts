import { Refusal } from '../values/index.ts'
import { delimitedReader } from './read-delimited.ts'
import { isXlsx, xlsxRows } from './read-xlsx.ts'

/** `rowsMax` without the header. */
export type RowLimits = { readonly rowsMax: number; readonly columnsMax: number }
export type UploadedRow = { readonly line: number; readonly cells: readonly string[] }

/**
 * The rows of a CSV or XLSX table, the header first, each with its number. What it is shows in its first bytes. They come as they are read:
 * nobody has to hold more of a table than its bytes and the rows at hand. The limits keep a small archive from becoming a large table.
 */
export function* uploadedRows(bytes: Uint8Array, { rowsMax, columnsMax }: RowLimits): Generator<UploadedRow> {
  const rows = isXlsx(bytes) ? xlsxRows(bytes, { rowsMax: rowsMax + 1, columnsMax }) : delimitedRows(bytes)
  let count = 0
  for (const row of rows) {
    // The header is none of them.
    if (row.cells.length > columnsMax) throw new Refusal('too_large', { limit: `${columnsMax} columns` })
    if (count > rowsMax) throw new Refusal('too_large', { limit: `${rowsMax} rows` })
    count++
    yield row
  }
}

const stepBytes = 65_536

function* delimitedRows(bytes: Uint8Array): Generator<UploadedRow> {
  let ready: UploadedRow[] = []
  const reader = delimitedReader((cells, line) => ready.push({ line, cells }), { delimiter: delimiterOf(bytes) })
  for (const text of textOf(bytes)) {
    reader.push(text)
    yield* ready
    ready = []
  }
  reader.end()
  yield* ready
}

function* textOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (some: Uint8Array, stream: boolean) => {
    try {
      return decoder.decode(some, { stream })
    } catch {
      throw new Refusal('malformed_text', { problem: 'bytes that are not UTF-8' })
    }
  }
  for (let at = 0; at < bytes.length; at += stepBytes) yield decode(bytes.subarray(at, at + stepBytes), true)
  yield decode(new Uint8Array(), false)
}

/** Whichever of them stands most often in the first line. */
function delimiterOf(bytes: Uint8Array): ',' | ';' | '\t' {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 4_096)).split(/[\r\n]/, 1)
  const count = (sign: string) => line.split(sign).length
  const [first] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a))
  return first ?? ','
}
