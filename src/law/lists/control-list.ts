import { type CalendarDate, type CsvRecord, isRefusal, parseCsv, parseDate } from '../../values/index.ts'
import { isListCode, type ListCode, selfAndAncestors } from './code.ts'

/** One row of a jurisdiction's control list: this code, and everything below it, is listed in this stretch of time. */
export type ControlListRow = {
  readonly code: ListCode
  /** Half-open: listed on `from`, no longer on `to`. */
  readonly from: CalendarDate
  readonly to?: CalendarDate
  /** The citation by which it was listed. */
  readonly instrument: string
  readonly confidence: 'V' | 'E' | 'I' | 'K'
  readonly note: string
  readonly line: number
}

/** The rows of a jurisdiction's list, indexed: an answer must not depend on how long the list is. */
export type ControlList = {
  readonly rows: readonly ControlListRow[]
  readonly byCode: ReadonlyMap<ListCode, readonly ControlListRow[]>
  /** Rows of sub-paragraphs, under every code above them. */
  readonly below: ReadonlyMap<ListCode, readonly ControlListRow[]>
}

/** `listed: undefined` is "not known from the code": the list says nothing of it, or only of some of its sub-paragraphs. */
export type ListedAnswer =
  | { readonly listed: true; readonly by: string; readonly row: ControlListRow }
  | { readonly listed: false; readonly row: ControlListRow }
  | { readonly listed: undefined; readonly below: readonly ControlListRow[] }

const columns = ['code', 'from', 'to', 'instrument', 'confidence', 'note'] as const

/** Something wrong in a list, with the line where it stands. */
export type ListFault = { readonly line: number; readonly problem: string }

/** A pack's `list.csv`. Rows with faults are left out of the list, and named: an author wants to hear of all of them at once. */
export function readControlList(csvText: string): {
  readonly list: ControlList
  readonly faults: readonly ListFault[]
} {
  const records = recordsOf(csvText)
  if ('problem' in records) return { list: listOf([]), faults: [records] }
  const faults: ListFault[] = []
  const rows: ControlListRow[] = []
  for (const record of records) {
    const row = readRow(record)
    if (typeof row === 'string') faults.push({ line: record.line, problem: row })
    else rows.push(row)
  }
  return { list: listOf(rows), faults: [...faults, ...overlaps(rows)] }
}

function recordsOf(csvText: string): readonly CsvRecord[] | ListFault {
  try {
    return parseCsv(csvText, columns)
  } catch (error) {
    if (!isRefusal(error, 'bad_pack')) throw error
    return { line: Number(error.details['line'] ?? 1), problem: String(error.details['problem']) }
  }
}

/** The list of these rows alone; for what was known on an earlier day, of the rows that were known then. */
export function listOf(rows: readonly ControlListRow[]): ControlList {
  const below = new Map<ListCode, ControlListRow[]>()
  for (const row of rows)
    for (const above of selfAndAncestors(row.code).slice(1)) {
      const known = below.get(above)
      if (known === undefined) below.set(above, [row])
      else known.push(row)
    }
  return { rows, byCode: Map.groupBy(rows, row => row.code), below }
}

/**
 * Whether a code is listed on a day. Listed when the code, or a code above it, has a row in force. Not listed only where rows of the
 * code, or of one above it, exist and none is in force, neither there nor below: the list has dealt with it and let it go.
 * Otherwise not known: silence of a list is not freedom, and a bare code may mean a sub-paragraph that is listed.
 */
export function listedOn(list: ControlList, code: ListCode, asOf: CalendarDate): ListedAnswer {
  let nearest: ControlListRow | undefined
  // By hand and not by `selfAndAncestors`: every item of every case comes through here.
  for (let end = code.length; end > 0; end = code.lastIndexOf('.', end - 1)) {
    const rows = list.byCode.get((end === code.length ? code : code.slice(0, end)) as ListCode)
    if (rows === undefined) continue
    const row = rows.find(each => isInForce(each, asOf))
    if (row !== undefined) return { listed: true, by: row.instrument, row }
    nearest ??= rows[0]
  }
  const below = list.below.get(code) ?? []
  if (nearest === undefined || below.some(row => isInForce(row, asOf))) return { listed: undefined, below }
  return { listed: false, row: nearest }
}

function isInForce(row: ControlListRow, day: CalendarDate): boolean {
  return row.from <= day && (row.to === undefined || day < row.to)
}

function readRow({ fields, line }: CsvRecord): ControlListRow | string {
  const cell = (column: (typeof columns)[number]) => (fields[column] ?? '').trim()
  const code = cell('code')
  if (!isListCode(code)) return `${code} is not a control list code (such as 1C216 or 2B350.g).`
  const from = parseDate(cell('from'))
  if (from === undefined) return `${code}: ${cell('from')} is not a date.`
  const to = cell('to') === '' ? undefined : parseDate(cell('to'))
  if (to === undefined && cell('to') !== '') return `${code}: ${cell('to')} is not a date.`
  if (to !== undefined && to <= from) return `${code} ends (${to}) before it begins (${from}).`
  const instrument = cell('instrument')
  if (instrument === '') return `${code} names no instrument.`
  const confidence = (['V', 'E', 'I', 'K'] as const).find(each => each === cell('confidence'))
  if (confidence === undefined) return `${code}: the confidence must be V, E, I or K.`
  return { code, from, ...(to === undefined ? {} : { to }), instrument, confidence, note: cell('note'), line }
}

/** Two rows of one code in force on one day would make it a matter of order by whom it is listed. */
function overlaps(rows: readonly ControlListRow[]): ListFault[] {
  const faults: ListFault[] = []
  for (const group of Map.groupBy(rows, row => row.code).values()) {
    const sorted = group.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    for (const [i, row] of sorted.entries()) {
      const before = sorted[i - 1]
      if (before !== undefined && (before.to === undefined || row.from < before.to)) {
        faults.push({
          line: row.line,
          problem: `${row.code} is already listed from ${before.from} (line ${before.line}).`,
        })
      }
    }
  }
  return faults
}
