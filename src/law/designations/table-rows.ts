import { delimitedReader, type PushText } from '../../tables/index.ts'
import { Refusal } from '../../values/index.ts'
import type { Sink } from './edition-reader.ts'

/** `cell` gives the text under a column, empty where the table has no such column. */
export type TableRow = { readonly line: number; readonly cell: (column: string) => string }

export type TableOptions = {
  readonly delimiter?: ',' | ';' | '\t'
  /** What stands above the header, such as the day of the report. */
  readonly onHead?: (cells: readonly string[]) => void
}

/**
 * Rows of a table with a header, in which `columns` must be found; others may be there, and in any order. A row of another width is skipped
 * with a fault, and the last one, where it is too short, was cut off.
 */
export function tableRows(
  columns: readonly string[],
  sink: Sink,
  onRow: (row: TableRow) => void,
  { delimiter = ',', onHead }: TableOptions = {},
): PushText {
  let header: Map<string, number> | undefined
  let width = 0
  /** The last row waits, since only the end tells a short row from one that was cut off. */
  let waiting: { cells: string[]; line: number } | undefined

  const give = (isLast: boolean) => {
    if (waiting === undefined || header === undefined) return
    const { cells, line } = waiting
    waiting = undefined
    if (cells.length === width) return onRow({ line, cell: column => cells[header?.get(column) ?? -1]?.trim() ?? '' })
    if (isLast && cells.length < width)
      throw new Refusal('truncated', { problem: `line ${line} has ${cells.length} of ${width} cells` })
    sink.skip({ code: 'wrong_columns', line, value: `${cells.length}/${width}` })
  }
  const reader = delimitedReader(
    (cells, line) => {
      if (header === undefined) {
        const names = cells.map(cell => cell.trim().toLowerCase())
        if (!columns.every(column => names.includes(column))) {
          if (line > 20) throw noHeader(columns)
          return onHead?.(cells)
        }
        header = new Map(names.map((name, i) => [name, i]))
        width = cells.length
        return
      }
      give(false)
      waiting = { cells, line }
    },
    { delimiter },
  )
  return {
    push: text => reader.push(text),
    end() {
      reader.end()
      if (header === undefined) throw noHeader(columns)
      give(true)
    },
  }
}

function noHeader(columns: readonly string[]): Refusal {
  return new Refusal('malformed_table', { line: 1, problem: `there is no header with ${columns.join(', ')}` })
}
