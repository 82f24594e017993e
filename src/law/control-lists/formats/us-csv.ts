import { delimitedReader } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'
import { normaliseCode } from '../../lists/index.ts'
import { type DraftSink, readNoteStart } from '../draft.ts'
import type { ListFlagCode } from '../flag.ts'
import type { ListHead } from '../list-file.ts'
import { isSaid } from './us-json.ts'

type Row = {
  readonly id: string
  readonly parent: string
  readonly code: string
  readonly text: string
  readonly notes: string
  readonly line: number
}
type Place = { readonly path: string; readonly isHeading: boolean; readonly flag?: ListFlagCode } | 'passed'

/** The Commerce Control List as rows of sub-paragraphs with the numbers of their parents, in any order, through a spreadsheet or not. */
export function readUsCsv(text: string, sink: DraftSink): ListHead {
  const rows = rowsOf(text, sink)
  const byId = new Map(rows.map(row => [row.id, row]))
  const childrenOf = Map.groupBy(rows, row => row.parent)
  const placed = new Map<string, string>()
  for (const row of rows.toSorted((a, b) => Number(a.id) - Number(b.id) || a.line - b.line)) {
    const place = placeOf(row, byId, childrenOf, placed)
    if (place === 'passed') {
      sink.pass()
      continue
    }
    const draft = place.isHeading
      ? sink.heading(place.path, row.text, row.line)
      : sink.provision(place.path, row.text, row.line)
    placed.set(row.id, draft.path)
    if (place.flag !== undefined) draft.flags.push({ code: place.flag, line: row.line, value: row.code })
    readNotes(draft.path, row, sink)
  }
  return { list: 'US-CCL', mark: '.' }
}

function rowsOf(text: string, sink: DraftSink): readonly Row[] {
  const rows: Row[] = []
  let columns: readonly string[] | undefined
  const reader = delimitedReader((cells, line) => {
    if (columns === undefined) {
      columns = cells.map(cell => cell.trim())
      return
    }
    const cell = (name: string) => cells[columns?.indexOf(name) ?? -1] ?? ''
    const row = {
      id: cell('derived_ecn_no'),
      parent: cell('parent_ecn'),
      code: cell('ecn_number').trim(),
      text: cell('description_en'),
      notes: cell('notes'),
      line,
    }
    if (row.code === '' || cells.length !== columns.length) sink.fault('unreadable_row', line, cells.join(' | '))
    else rows.push(row)
  })
  reader.push(text)
  reader.end()
  if (columns === undefined) throw new Refusal('unknown_list_format')
  return rows
}

function placeOf(
  row: Row,
  byId: ReadonlyMap<string, Row>,
  childrenOf: ReadonlyMap<string, readonly Row[]>,
  placed: ReadonlyMap<string, string>,
): Place {
  const { code } = row
  const category = /^CATEGORY (\d)$/.exec(code)?.[1]
  if (category !== undefined) return { path: category, isHeading: true }
  const part = /^PART (\d)$/.exec(code)?.[1]
  if (part !== undefined) return { path: `${placed.get(row.parent) ?? '5'}.${part}`, isHeading: true }
  // Category 5 has each section twice, once in either part.
  if (/^\d[A-E]$/.test(code))
    return { path: `${code}${/^PART (\d)$/.exec(byId.get(row.parent)?.code ?? '')?.[1] ?? ''}`, isHeading: true }
  if (/^EAR99$|^[IVX]+\b|^CATEGORY |^MUNITIONS/.test(code)) return 'passed'
  if (/^\d\.\d+E\+\d+$/.test(code)) return mangledPlace(row, childrenOf, placed)
  const read = normaliseCode(code)
  if (read !== undefined) return { path: read, isHeading: false }
  const zero = /^O[A-E]\d/.test(code) ? normaliseCode(`0${code.slice(1)}`) : undefined
  if (zero !== undefined) return { path: zero, isHeading: false, flag: 'misspelled_code' }
  return { path: `${placed.get(row.parent) ?? '?'}.row-${row.id}`, isHeading: false, flag: 'unreadable_code' }
}

/**
 * A spreadsheet takes `1E203` for a number and shows 1.00E+203. The digit and the exponent give the code back, for no other code has that
 * value; but `0E606` became zero, as every other `0E` did: there only the codes of its own sub-paragraphs can tell.
 */
function mangledPlace(
  row: Row,
  childrenOf: ReadonlyMap<string, readonly Row[]>,
  placed: ReadonlyMap<string, string>,
): Place {
  const [, digit = '', exponent = ''] = /^([1-9])\.00E\+(\d{2,3})$/.exec(row.code) ?? []
  const restored = normaliseCode(`${digit}E${exponent.padStart(3, '0')}`)
  if (digit !== '' && restored !== undefined) return { path: restored, isHeading: false, flag: 'mangled_code' }
  const below = (childrenOf.get(row.id) ?? []).map(child => normaliseCode(child.code)?.split('.')[0])
  const named = below[0]
  if (named !== undefined && below.every(each => each === named))
    return { path: named, isHeading: false, flag: 'mangled_code' }
  return { path: `${placed.get(row.parent) ?? '?'}.row-${row.id}`, isHeading: false, flag: 'mangled_code' }
}

const descriptions = /'description': (?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g

/** Notes are a printed structure of another language; only its texts are taken, in their order. */
function readNotes(path: string, { notes, line }: Row, sink: DraftSink): void {
  let last: ReturnType<DraftSink['note']> | undefined
  for (const [, single, double] of notes.matchAll(descriptions)) {
    const text = (single ?? double ?? '')
      .replace(/\\(.)/g, (_, letter: string) => (letter === 'n' || letter === 't' ? ' ' : letter))
      .trim()
    const related = /^Related (Controls|Definitions?)\s*:\s*/i.exec(text)
    const start = readNoteStart(text)
    if (related !== null) {
      const said = text.slice(related[0].length)
      const isControls = /controls/i.test(related[1] ?? '')
      if (isSaid(said))
        last = sink.note(
          isControls ? 'nb' : 'definition',
          isControls ? 'related-controls' : 'related',
          path,
          said,
          line,
        )
    } else if (start !== undefined) last = sink.note(start.kind, start.label, path, text.slice(start.length), line)
    else if (last !== undefined) last.text += ` ${text}`
    else if (text !== '') last = sink.note('note', '', path, text, line)
  }
}
