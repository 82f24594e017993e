import { type CsvRecord, parseCsv, Refusal } from '../../values/index.ts'
import { type Catalogue, lookUp } from './catalogue.ts'
import { isListCode, type ListCode, selfAndAncestors } from './code.ts'

/**
 * How the first control stands to the second. `moved`: the same subject under another number. `overlaps` claims least: a common
 * subject, and no more has been shown. The same number alone is never more than that.
 */
export const crosswalkRelations = ['equal', 'narrower', 'wider', 'overlaps', 'moved'] as const
export type CrosswalkRelation = (typeof crosswalkRelations)[number]

/**
 * What the relation rests on: only the numbering; outlines and figures compared by machine; both texts read; the CAS number;
 * the name of the organism; or judgement. Notes that release goods were not compared for `figures`.
 */
export const crosswalkBases = ['numbering', 'figures', 'text', 'cas', 'name', 'expert'] as const
export type CrosswalkBasis = (typeof crosswalkBases)[number]

export type CrosswalkEnd = {
  /** The name of the list: `EU-DU`, `US-CCL`, `CN-DU`. */
  readonly list: string
  readonly code: ListCode
}

export type CrosswalkRow = {
  readonly from: CrosswalkEnd
  readonly to: CrosswalkEnd
  readonly relation: CrosswalkRelation
  /** Where one figure makes the difference: what it measures, and how each side puts it. Values are for reading. */
  readonly differsIn?: { readonly attribute: string; readonly from: string; readonly to: string }
  readonly basis: CrosswalkBasis
  readonly note: string
}

const columns = [
  'from_list',
  'from',
  'to_list',
  'to',
  'relation',
  'attribute',
  'from_value',
  'to_value',
  'basis',
  'note',
] as const

const reversed: Readonly<Record<CrosswalkRelation, CrosswalkRelation>> = {
  equal: 'equal',
  narrower: 'wider',
  wider: 'narrower',
  overlaps: 'overlaps',
  moved: 'moved',
}

/** The crosswalk that packs share. It ships with the program, so a fault in it is the refusal `bad_pack`, with its line. */
export function readCrosswalk(csvText: string, catalogue: Catalogue): readonly CrosswalkRow[] {
  const seen = new Set<string>()
  return parseCsv(csvText, columns).map(record => {
    const row = readRow(record, catalogue)
    if (typeof row === 'string') throw faultAt(record.line, row)
    const ends = [`${row.from.list} ${row.from.code}`, `${row.to.list} ${row.to.code}`].toSorted()
    const key = [...ends, row.differsIn?.attribute ?? ''].join('\n')
    if (seen.has(key)) throw faultAt(record.line, `${ends.join(' and ')} are compared twice`)
    seen.add(key)
    return row
  })
}

/**
 * What other lists hold for a code of one list, told from its side, nearest paragraph first. Where the paragraph itself is not in
 * the table, the rows of what stands above it are all there is: they speak of the whole, so no figure follows from them.
 */
export function crosswalkOf(
  rows: readonly CrosswalkRow[],
  list: string,
  code: ListCode,
  toList?: string,
): readonly CrosswalkRow[] {
  const told = rows
    .map(row => (row.to.list === list && row.from.list !== list ? turned(row) : row))
    .filter(row => row.from.list === list && (toList === undefined || row.to.list === toList))
  return selfAndAncestors(code).flatMap(each => told.filter(row => row.from.code === each))
}

function turned({ from, to, relation, differsIn, basis, note }: CrosswalkRow): CrosswalkRow {
  const row = { from: to, to: from, relation: reversed[relation], basis, note }
  if (differsIn === undefined) return row
  return { ...row, differsIn: { ...differsIn, from: differsIn.to, to: differsIn.from } }
}

function faultAt(line: number, problem: string): Refusal {
  return new Refusal('bad_pack', { problem: `line ${line} of the crosswalk: ${problem}`, line })
}

function readRow({ fields }: CsvRecord, catalogue: Catalogue): CrosswalkRow | string {
  const cell = (column: (typeof columns)[number]) => (fields[column] ?? '').trim()
  const from = readEnd(cell('from_list'), cell('from'), catalogue)
  if (typeof from === 'string') return from
  const to = readEnd(cell('to_list'), cell('to'), catalogue)
  if (typeof to === 'string') return to
  if (from.list === to.list) return `${from.code} and ${to.code} are of the same list`
  const relation = crosswalkRelations.find(each => each === cell('relation'))
  if (relation === undefined) return `${from.code} names a relation that is not one of ${crosswalkRelations.join(', ')}`
  const basis = crosswalkBases.find(each => each === cell('basis'))
  if (basis === undefined) return `${from.code} names a basis that is not one of ${crosswalkBases.join(', ')}`
  if (basis === 'numbering' && relation !== 'overlaps')
    return `${from.code}: a number alone shows no more than overlaps`
  const row = { from, to, relation, basis, note: cell('note') }
  const differsIn = { attribute: cell('attribute'), from: cell('from_value'), to: cell('to_value') }
  if (differsIn.attribute !== '') return { ...row, differsIn }
  if (differsIn.from + differsIn.to !== '') return `${from.code} has values, and does not say of what`
  return row
}

function readEnd(list: string, code: string, catalogue: Catalogue): CrosswalkEnd | string {
  if (!/^[A-Z]{2}-[A-Z]+$/.test(list)) return `${list} is not the name of a list (such as EU-DU)`
  if (!isListCode(code)) return `${code} is not a control list code (such as 1C216 or 2B350.g)`
  if (lookUp(catalogue, code).known === 'unknown') return `${code} is not in the catalogue of codes`
  return { list, code }
}
