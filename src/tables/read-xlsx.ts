import { Refusal } from '../values/index.ts'
import { encodingOf, type TextDecoding, textDecoding } from './decode-text.ts'
import { childrenOf, type XmlElement, xmlReader } from './read-xml.ts'
import { readZip, type ZipArchive, type ZipLimits } from './read-zip.ts'
import { cellText, type DateStyles, readDateStyles } from './xlsx-cell.ts'

export type XlsxLimits = ZipLimits & {
  readonly rowsMax?: number
  readonly columnsMax?: number
  /** Cells of all sheets together. */
  readonly cellsMax?: number
}
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] }
/** `line` is the row's number as the spreadsheet shows it; empty cells at its end are left out, rows without a cell are too. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

/**
 * The sheets of an Office Open XML workbook (ECMA-376) as text: dates as `2026-11-22`, formulas as the value they had when the file was
 * saved. Nothing is computed, no link followed, no macro looked at.
 */
export function readXlsx(bytes: Uint8Array, limits: XlsxLimits = {}): readonly Sheet[] {
  return [...openXlsx(bytes, limits)].map(({ name, rows }) => ({ name, rows: [...rows] }))
}

/** The rows of the first sheet that has any, one after another as they are read: what is held is one row, and the texts that cells share. */
export function* xlsxRows(bytes: Uint8Array, limits: XlsxLimits = {}): Generator<SheetRow> {
  for (const { rows } of openXlsx(bytes, limits)) {
    let isEmpty = true
    for (const row of rows) {
      isEmpty = false
      yield row
    }
    if (!isEmpty) return
  }
}

type OpenSheet = { readonly name: string; readonly rows: Iterable<SheetRow> }

function* openXlsx(bytes: Uint8Array, limits: XlsxLimits): Generator<OpenSheet> {
  const archive = readZip(bytes, limits)
  const { sheets, is1904 } = readWorkbook(archive)
  const strings = readStrings(archive)
  const styles = readDateStyles(partOf(archive, 'xl/styles.xml', 1), is1904)
  const budget = { cells: limits.cellsMax ?? 5_000_000 }
  for (const { name, path } of sheets)
    yield { name, rows: rowsOf(partOf(archive, path, 2), strings, styles, limits, budget) }
}

/** Whether these are the first bytes of a ZIP archive that may be a workbook. */
export function isXlsx(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

type Found = { readonly element: XmlElement; readonly parent: string }

/** Every element at `depth` of a part of the archive, as the part is unpacked; nothing where there is no such part. */
function* partOf(archive: ZipArchive, path: string, depth: number): Generator<Found> {
  let found: Found[] = []
  let parent = ''
  const reader = xmlReader({
    isRecord: (_, at) => at === depth,
    onRecord: element => found.push({ element, parent }),
    onOpen: (name, _, at) => {
      if (at === depth - 1) parent = name
    },
  })
  let decoding: TextDecoding | undefined
  for (const piece of archive.pieces(path)) {
    decoding ??= textDecoding(encodingOf(piece) ?? 'utf-8')
    reader.push(decoding.push(piece))
    yield* found
    found = []
  }
  if (decoding === undefined) return
  reader.push(decoding.end())
  reader.end()
  yield* found
}

type Workbook = {
  readonly is1904: boolean
  readonly sheets: readonly { readonly name: string; readonly path: string }[]
}

function readWorkbook(archive: ZipArchive): Workbook {
  const targets = new Map<string, string>()
  for (const { element } of partOf(archive, 'xl/_rels/workbook.xml.rels', 1)) {
    const { attributes } = element
    const target = attributes['Target'] ?? ''
    // A target outside the archive is a link, and links are not followed.
    if (attributes['TargetMode'] !== 'External')
      targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  let is1904 = false
  const sheets: { name: string; path: string }[] = []
  for (const { element } of partOf(archive, 'xl/workbook.xml', 1)) {
    if (element.name === 'workbookPr') is1904 = /^(1|true)$/.test(element.attributes['date1904'] ?? '')
    if (element.name !== 'sheets') continue
    for (const { attributes } of childrenOf(element, 'sheet')) {
      const path = targets.get(attributes['r:id'] ?? '')
      if (path !== undefined && archive.names.includes(path)) sheets.push({ name: attributes['name'] ?? '', path })
    }
  }
  if (sheets.length === 0) throw new Refusal('unsafe_archive', { problem: 'it holds no workbook' })
  return { is1904, sheets }
}

/** Texts that cells share. Readings of Japanese and Chinese letters (`rPh`) are no part of them. */
function readStrings(archive: ZipArchive): readonly string[] {
  const strings: string[] = []
  for (const { element } of partOf(archive, 'xl/sharedStrings.xml', 1))
    if (element.name === 'si') strings.push(richText(element))
  return strings
}

function richText(element: XmlElement): string {
  return element.children
    .map(child => (child.name === 't' ? child.text : child.name === 'r' ? richText(child) : ''))
    .join('')
}

function* rowsOf(
  part: Iterable<Found>,
  strings: readonly string[],
  styles: DateStyles,
  { rowsMax = 1_048_576, columnsMax = 16_384 }: XlsxLimits,
  budget: { cells: number },
): Generator<SheetRow> {
  let last = 0
  for (const { element, parent } of part) {
    if (parent !== 'sheetData' || element.name !== 'row') continue
    const stated = Number(element.attributes['r'] ?? last + 1)
    const line = Number.isInteger(stated) && stated > last ? stated : last + 1
    last = line
    if (line > rowsMax) throw new Refusal('too_large', { limit: `${rowsMax} rows` })
    const cells: string[] = []
    for (const cell of childrenOf(element, 'c')) {
      const column = columnOf(cell.attributes['r'] ?? '') ?? cells.length
      if (column >= columnsMax) throw new Refusal('too_large', { limit: `${columnsMax} columns` })
      budget.cells -= Math.max(1, column + 1 - cells.length)
      if (budget.cells < 0) throw new Refusal('too_large', { limit: 'cells allowed in a workbook' })
      while (cells.length < column) cells.push('')
      cells[column] =
        cell.attributes['t'] === 'inlineStr'
          ? childrenOf(cell, 'is').map(richText).join('')
          : cellText(cell, strings, styles)
    }
    while (cells.at(-1) === '') cells.pop()
    if (cells.length > 0) yield { line, cells }
  }
}

/** `B3` is column 1. */
function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
