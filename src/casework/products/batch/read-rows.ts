import { type UploadedRow, uploadedRows } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'

export const rowsMax = 20_000
export const batchBytesMax = 20 * 1_048_576
/** A column for each attribute that somebody wants to tell. */
const columnsMax = 300

/** The rows of a CSV or XLSX table, the header first, each with its number. A line with nothing on it is no item. */
export function readRows(bytes: Uint8Array): readonly UploadedRow[] {
  if (bytes.length > batchBytesMax) throw new Refusal('too_large', { limit: '20 MB' })
  const rows = [...uploadedRows(bytes, { rowsMax, columnsMax })].filter(({ cells }) =>
    cells.some(cell => cell.trim() !== ''),
  )
  if (rows.length < 2) throw new Refusal('malformed_table', { line: 1, problem: 'there are no rows below its first' })
  return rows
}
