import { delimitedReader, isXlsx, readXlsx } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'

export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/** The rows of a CSV or XLSX table, the header first, each with its number. What it is shows in its first bytes. */
export function readTableRows(bytes: Uint8Array, rowsMax: number): readonly TableRow[] {
  if (isXlsx(bytes)) return rowsOfWorkbook(bytes, rowsMax)
  const rows: TableRow[] = []
  const take = (cells: readonly string[], line: number) => {
    if (rows.length > rowsMax) throw new Refusal('too_large', { limit: `${rowsMax} rows` })
    rows.push({ line, cells })
  }
  const reader = delimitedReader(take, { delimiter: delimiterOf(bytes) })
  reader.push(textOf(bytes))
  reader.end()
  return rows
}

/** The first sheet with rows; the limits keep a small archive from becoming a large table. */
function rowsOfWorkbook(bytes: Uint8Array, rowsMax: number): readonly TableRow[] {
  const sheets = readXlsx(bytes, { rowsMax: rowsMax + 1, columnsMax: 100 })
  return sheets.find(({ rows }) => rows.length > 0)?.rows ?? []
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
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 4_096)).split(/[\r\n]/, 1)
  const count = (sign: string) => line.split(sign).length
  const [first] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a))
  return first ?? ','
}
