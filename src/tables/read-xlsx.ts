import { Refusal } from '../values/index.ts'
import { encodingOf, textDecoding } from './decode-text.ts'
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
  const archive = readZip(bytes, limits)
  const workbook = readWorkbook(archive)
  const strings = readStrings(archive)
  const styles = readDateStyles(archive, workbook.is1904, readPart)
  const budget = { cells: limits.cellsMax ?? 5_000_000 }
  return workbook.sheets.map(({ name, path }) => ({
    name,
    rows: readSheet(archive, path, strings, styles, limits, budget),
  }))
}

/** Whether these are the first bytes of a ZIP archive that may be a workbook. */
export function isXlsx(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

/** Gives every element at `depth` of a part of the archive; nothing where there is no such part. */
function readPart(
  archive: ZipArchive,
  path: string,
  depth: number,
  onRecord: (element: XmlElement, parent: string) => void,
): void {
  const bytes = archive.read(path)
  if (bytes === undefined) return
  const decoding = textDecoding(encodingOf(bytes) ?? 'utf-8')
  let parent = ''
  const reader = xmlReader({
    isRecord: (_, at) => at === depth,
    onRecord: element => onRecord(element, parent),
    onOpen: (name, _, at) => {
      if (at === depth - 1) parent = name
    },
  })
  reader.push(decoding.push(bytes) + decoding.end())
  reader.end()
}

type Workbook = {
  readonly is1904: boolean
  readonly sheets: readonly { readonly name: string; readonly path: string }[]
}

function readWorkbook(archive: ZipArchive): Workbook {
  const targets = new Map<string, string>()
  readPart(archive, 'xl/_rels/workbook.xml.rels', 1, ({ attributes }) => {
    const target = attributes['Target'] ?? ''
    // A target outside the archive is a link, and links are not followed.
    if (attributes['TargetMode'] !== 'External')
      targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  })
  let is1904 = false
  const sheets: { name: string; path: string }[] = []
  readPart(archive, 'xl/workbook.xml', 1, element => {
    if (element.name === 'workbookPr') is1904 = /^(1|true)$/.test(element.attributes['date1904'] ?? '')
    if (element.name !== 'sheets') return
    for (const { attributes } of childrenOf(element, 'sheet')) {
      const path = targets.get(attributes['r:id'] ?? '')
      if (path !== undefined && archive.names.includes(path)) sheets.push({ name: attributes['name'] ?? '', path })
    }
  })
  if (sheets.length === 0) throw new Refusal('unsafe_archive', { problem: 'it holds no workbook' })
  return { is1904, sheets }
}

/** Texts that cells share. Readings of Japanese and Chinese letters (`rPh`) are no part of them. */
function readStrings(archive: ZipArchive): readonly string[] {
  const strings: string[] = []
  readPart(archive, 'xl/sharedStrings.xml', 1, element => {
    if (element.name === 'si') strings.push(richText(element))
  })
  return strings
}

function richText(element: XmlElement): string {
  return element.children
    .map(child => (child.name === 't' ? child.text : child.name === 'r' ? richText(child) : ''))
    .join('')
}

function readSheet(
  archive: ZipArchive,
  path: string,
  strings: readonly string[],
  styles: DateStyles,
  { rowsMax = 1_048_576, columnsMax = 16_384 }: XlsxLimits,
  budget: { cells: number },
): SheetRow[] {
  const rows: SheetRow[] = []
  let last = 0
  readPart(archive, path, 2, (element, parent) => {
    if (parent !== 'sheetData' || element.name !== 'row') return
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
    if (cells.length > 0) rows.push({ line, cells })
  })
  return rows
}

/** `B3` is column 1. */
function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
