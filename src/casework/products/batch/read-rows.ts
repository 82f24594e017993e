import { delimitedReader, isXlsx, readXlsx } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'

export type TableRow = { readonly line: number; readonly cells: readonly string[] }

export const rowsMax = 20_000
export const batchBytesMax = 20 * 1_048_576
const columnsMax = 300

/** The rows of a CSV or XLSX table, the header first, each with its number. What it is shows in its first bytes. */
export function readRows(bytes: Uint8Array): readonly TableRow[] {
  if (bytes.length > batchBytesMax) throw new Refusal('too_large', { limit: '20 MB' })
  const rows = isXlsx(bytes) ? rowsOfWorkbook(bytes) : rowsOfText(bytes)
  if (rows.length > rowsMax + 1) throw new Refusal('too_large', { limit: `${rowsMax} rows` })
  if (rows.length < 2) throw new Refusal('malformed_table', { line: 1, problem: 'there are no rows below its first' })
  return rows
}

/** The first sheet with rows; the limits keep a small archive from becoming a large table. */
function rowsOfWorkbook(bytes: Uint8Array): readonly TableRow[] {
  const sheets = readXlsx(bytes, { rowsMax: rowsMax + 1, columnsMax })
  return sheets.find(({ rows }) => rows.length > 0)?.rows ?? []
}

function rowsOfText(bytes: Uint8Array): readonly TableRow[] {
  const rows: TableRow[] = []
  const take = (cells: readonly string[], line: number) => {
    if (rows.length > rowsMax) throw new Refusal('too_large', { limit: `${rowsMax} rows` })
    if (cells.length > columnsMax) throw new Refusal('too_large', { limit: `${columnsMax} columns` })
    // A line with nothing on it is no item.
    if (cells.some(cell => cell.trim() !== '')) rows.push({ line, cells })
  }
  const reader = delimitedReader(take, { delimiter: delimiterOf(bytes) })
  reader.push(textOf(bytes))
  reader.end()
  return rows
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('malformed_text', { problem: 'bytes that are not UTF-8' })
  }
}

/** Whichever of them stands most often in the first line. */
function delimiterOf(bytes: Uint8Array): ',' | ';' | '\t' {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 8_192)).split(/[\r\n]/, 1)
  const count = (sign: string) => line.split(sign).length
  const [first] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a))
  return first ?? ','
}
