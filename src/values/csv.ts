import { Refusal } from './refusal.ts'

/** One record: its fields by the name in the header, and the line it begins on, for messages. */
export type CsvRecord = { readonly line: number; readonly fields: Readonly<Record<string, string>> }

/**
 * The small tables that packs carry, as RFC 4180 writes them: comma, double quotes, a header. The columns must be exactly those asked
 * for, so that a misspelt header is a fault and not an empty column. A fault is the refusal `bad_pack` with its line.
 */
export function parseCsv(text: string, columns: readonly string[]): CsvRecord[] {
  const [header, ...records] = rows(text.startsWith('\ufeff') ? text.slice(1) : text)
  if (header?.cells.join() !== columns.join()) throw fault(1, `the columns must be ${columns.join(', ')}`)
  return records.map(({ line, cells }) => {
    if (cells.length !== columns.length) throw fault(line, `${cells.length} fields where ${columns.length} belong`)
    return { line, fields: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) }
  })
}

type Row = { readonly line: number; readonly cells: string[] }

/** A cell, quoted or bare, and what ends it: a comma, the end of the line or the end of the text. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

function rows(text: string): Row[] {
  return text.includes('"') ? quotedRows(text) : bareRows(text)
}

/** Most tables have no quotation mark, and are read before anything else can begin: splitting is many times quicker. */
function bareRows(text: string): Row[] {
  const lines = text.split(/\r?\n/)
  return lines.map((line, i) => ({ line: i + 1, cells: line.split(',') })).filter(({ cells }) => cells.join() !== '')
}

function quotedRows(text: string): Row[] {
  const found: Row[] = []
  let line = 1
  let cells: string[] = []
  let start = line
  const pattern = new RegExp(cellPattern)
  while (pattern.lastIndex < text.length || cells.length > 0) {
    const match = pattern.exec(text)
    if (match === null) throw fault(line, 'a quotation mark stands where none may')
    const [whole, quoted, bare = '', end] = match
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    line += whole.split('\n').length - 1
    if (end === ',') continue
    if (cells.length > 1 || cells[0] !== '') found.push({ line: start, cells })
    cells = []
    start = line
  }
  return found
}

function fault(line: number, problem: string): Refusal {
  return new Refusal('bad_pack', { problem: `line ${line}: ${problem}`, line })
}
