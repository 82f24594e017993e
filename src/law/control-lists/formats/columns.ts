import { delimitedReader, readXlsx } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'
import { normaliseCode } from '../../lists/index.ts'
import { type DraftSink, type NodeDraft, readNoteStart } from '../draft.ts'
import type { ReasonForControl } from '../edition.ts'
import type { ListHead } from '../list-file.ts'
import { isLetter } from '../outline.ts'

type Row = { readonly cells: readonly string[]; readonly line: number }
type Level = { readonly depth: number; readonly path: string }

const depthMax = 10
const markedText = /^([a-z]{1,2}|\d{1,3})[.)](?:\s+|$)/

/**
 * The spreadsheet that authorities keep lists in: ten columns named 1 to 10, a row's text in the column of its depth. Where the column
 * `code` names the provision, that is its path; where it does not, the letter that the text begins with does.
 */
export function readColumns(rows: readonly Row[], sink: DraftSink): ListHead {
  const header = rows.find(({ cells }) => isHeader(cells))
  if (header === undefined) throw new Refusal('unknown_list_format')
  const names = header.cells.map(columnName)
  const first = names.indexOf('1')
  const cell = (row: Row, name: string) => (row.cells[names.indexOf(name)] ?? '').trim()
  let levels: Level[] = []
  for (const row of rows.slice(rows.indexOf(header) + 1)) {
    const depths = row.cells.slice(first, first + depthMax).flatMap((text, i) => (text.trim() === '' ? [] : [i + 1]))
    const [depth, second] = depths
    if (depth === undefined) continue
    if (second !== undefined) sink.fault('unreadable_row', row.line, row.cells.join(' | '))
    const text = (row.cells[first + depth - 1] ?? '').trim()
    const draft = readRow(
      {
        text,
        depth,
        line: row.line,
        code: cell(row, 'code'),
        kind: cell(row, 'kind').toLowerCase(),
        reasons: reasonsOf(cell(row, 'reasons')),
      },
      levels,
      sink,
    )
    if (draft === undefined || draft.kind !== 'provision') continue
    levels = [...levels.filter(level => level.depth < depth), { depth, path: draft.path }]
  }
  return { list: 'national', mark: /^,$/.test(cell(header, 'decimal')) ? ',' : '.' }
}

type Given = {
  readonly text: string
  readonly depth: number
  readonly line: number
  readonly code: string
  readonly kind: string
  readonly reasons: readonly ReasonForControl[]
}

function readRow(
  { text, depth, line, code, kind, reasons }: Given,
  levels: readonly Level[],
  sink: DraftSink,
): NodeDraft | undefined {
  const parent = levels.findLast(level => level.depth < depth)?.path
  const note = readNoteStart(text)
  if (note !== undefined || /^(?:note|technical[ _]note|nb)$/.test(kind)) {
    // A note stands at the depth of the list it speaks of, so it belongs to what stands above.
    const scope = normaliseCode(code) ?? parent ?? levels.at(-1)?.path
    if (scope === undefined) return void sink.fault('unreadable_row', line, text)
    const named = kind.startsWith('technical') ? 'technical_note' : kind === 'nb' ? 'nb' : 'note'
    return sink.note(note?.kind ?? named, note?.label ?? '', scope, text, line)
  }
  const read = normaliseCode(code)
  if (kind === 'heading' || /^\d[A-E]?\d?$/.test(code))
    return sink.heading(code === '' ? `row-${line}` : code, text, line)
  const own = normaliseCode(text.split(/\s/, 1)[0] ?? '')
  const marker = markedText.exec(text)
  const words = marker === null ? text : text.slice(marker[0].length)
  if (read !== undefined) return misspelled(sink.provision(read, words, line, reasons), code, read)
  if (code !== '') sink.fault('unreadable_code', line, code)
  if (own !== undefined && /^\d[A-E]\d{3}/.test(text))
    return sink.provision(own, text.replace(/^\S+\s*/, ''), line, reasons)
  if (marker === null || parent === undefined) return appended(sink, levels, text, line)
  const step = marker[1] ?? ''
  return sink.provision(`${parent}.${isLetter(step) ? step : String(Number(step))}`, words, line, reasons)
}

function misspelled(draft: NodeDraft, written: string, path: string): NodeDraft {
  if (written.replace(/\.$/, '') !== path)
    draft.flags.push({ code: 'misspelled_code', line: draft.line, value: written })
  return draft
}

/** A row without a letter goes on with the one above. */
function appended(sink: DraftSink, levels: readonly Level[], text: string, line: number): undefined {
  const above = sink.find(levels.at(-1)?.path ?? '')
  if (above === undefined) sink.fault('unreadable_row', line, text)
  else above.text += ` ${text}`
}

/** `NP; AT` or `NS: 3A001.b.2 (NS Column 1)`. */
function reasonsOf(text: string): readonly ReasonForControl[] {
  return text.split(/[;,]/).flatMap(part => {
    const [, code = '', scope = '', column = ''] =
      /^\s*([A-Z]{1,4})\s*(?::\s*([^(]*?))?\s*(?:\(([^)]*)\))?\s*$/.exec(part) ?? []
    return code === '' ? [] : [{ code, scope, column }]
  })
}

export function isHeader(cells: readonly string[]): boolean {
  const names = cells.map(columnName)
  const first = names.indexOf('1')
  return first >= 0 && Array.from({ length: depthMax }, (_, i) => names[first + i] === String(i + 1)).every(Boolean)
}

function columnName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/^(?:level|indent|column|depth)[\s_-]*/, '')
}

export function readColumnsCsv(text: string, sink: DraftSink): ListHead {
  const rows: Row[] = []
  const head = text.slice(0, 400).split('\n', 1)[0] ?? ''
  const reader = delimitedReader((cells, line) => rows.push({ cells, line }), {
    delimiter: head.split(';').length > head.split(',').length ? ';' : ',',
  })
  reader.push(text)
  reader.end()
  return readColumns(rows, sink)
}

/** The first sheet whose header is one of lists. */
export function readColumnsXlsx(bytes: Uint8Array, sink: DraftSink): ListHead {
  const sheet = readXlsx(bytes).find(({ rows }) => rows.some(({ cells }) => isHeader(cells)))
  if (sheet === undefined) throw new Refusal('unknown_list_format')
  return readColumns(sheet.rows, sink)
}
