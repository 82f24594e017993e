import { z } from 'zod'
import type { Attribute, EntryRules } from '../../../law/entry-rules/index.ts'
import type { FactInput, ItemInput } from '../../../reasoning/classification/index.ts'
import { parseJson, Refusal } from '../../../values/index.ts'

/** What a column of a table of items holds. */
export type Column =
  | { readonly kind: 'id' | 'name' | 'text' | 'hs' | 'attributes' | 'subjects' | 'isNot' }
  | { readonly kind: 'attribute'; readonly attribute: Attribute; readonly unit?: string }
export type Columns = readonly (Column | undefined)[]

const named: Readonly<Record<string, Exclude<Column['kind'], 'attribute'>>> = {
  id: 'id',
  reference: 'id',
  sku: 'id',
  name: 'name',
  text: 'text',
  description: 'text',
  item: 'text',
  hs: 'hs',
  hscode: 'hs',
  attributes: 'attributes',
  subjects: 'subjects',
  isnot: 'isNot',
}
/** `hardness [MPa]`: the unit of plain numbers below. */
const withUnit = /^(.+?)\s*[[(]\s*([^\])]+?)\s*[\])]$/

/** Columns by their heads, and those that mean nothing here. A table that describes no item cannot be classified. */
export function columnsOf(header: readonly string[], rules: EntryRules) {
  const ignored: string[] = []
  const seen = new Set<string>()
  const columns = header.map((cell): Column | undefined => {
    const head = cell.replace(/^\ufeff/, '').trim()
    const column = columnOf(head, rules)
    if (column === undefined) {
      if (head !== '') ignored.push(head.slice(0, 100))
      return undefined
    }
    const name = column.kind === 'attribute' ? column.attribute.id : column.kind
    if (seen.has(name)) throw new Refusal('duplicate_id', { id: name }, '/columns')
    seen.add(name)
    return column
  })
  if (!seen.has('text')) throw new Refusal('missing_field', { field: 'text' }, '/columns')
  return { columns, ignored }
}

function columnOf(head: string, { attributes }: EntryRules): Column | undefined {
  const word = head.toLowerCase()
  const kind = Object.hasOwn(named, plain(word)) ? named[plain(word)] : undefined
  if (kind !== undefined) return { kind }
  const [, before, unit] = withUnit.exec(head) ?? []
  const attribute = attributes.get(
    (before ?? head)
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  if (attribute === undefined) return undefined
  return { kind: 'attribute', attribute, ...(unit === undefined ? {} : { unit }) }
}

const plain = (word: string) => word.replace(/[\s_\-.]/gu, '')

export type RowGiven = { readonly id: string; readonly name: string; readonly item: ItemInput }

const textMax = 20_000
const attributesShape = z.record(
  z.string().max(100),
  z.union([z.string().max(2_000), z.boolean(), z.array(z.string().max(200)).max(100)]),
)

/** The id of a row, where it has one: shown also with a row that cannot be read. */
export function idOf(columns: Columns, cells: readonly string[]): string {
  const at = columns.findIndex(column => column?.kind === 'id')
  return (cells[at] ?? '').trim().slice(0, 200).toWellFormed()
}

/** A row as an item. Refused where it cannot be read, with the field; the others are still answered. */
export function rowOf(columns: Columns, cells: readonly string[]): RowGiven {
  const beyond = cells.findIndex((cell, at) => at >= columns.length && cell.trim() !== '')
  if (beyond >= 0) {
    const counts = { cells: cells.findLastIndex(cell => cell.trim() !== '') + 1, columns: columns.length }
    throw new Refusal('too_many_cells', counts, `/columns/${beyond + 1}`)
  }
  let name = ''
  let item: ItemInput = { text: '' }
  const facts: Record<string, FactInput> = {}
  for (const [i, column] of columns.entries()) {
    const cell = (cells[i] ?? '').trim()
    if (column === undefined || cell === '') continue
    if (column.kind === 'name') name = cell.slice(0, 300).toWellFormed()
    else if (column.kind === 'text') item = { ...item, text: cell }
    else if (column.kind === 'hs') item = { ...item, hs: cell.slice(0, 20) }
    else if (column.kind === 'subjects') item = { ...item, subjects: listOf(cell) }
    else if (column.kind === 'isNot') item = { ...item, isNot: listOf(cell) }
    else if (column.kind === 'attributes') Object.assign(facts, attributesOf(cell))
    else if (column.kind === 'attribute') facts[column.attribute.id] = factOf(column, cell)
  }
  if (item.text === '') throw new Refusal('missing_field', { field: 'text' }, '/text')
  if (item.text.length > textMax) throw new Refusal('too_large', { limit: `${textMax} characters` }, '/text')
  const id = idOf(columns, cells)
  const [line = ''] = item.text.split('\n', 1)
  const called = name || id || line.slice(0, 100).toWellFormed().trim()
  return { id, name: called, item: Object.keys(facts).length === 0 ? item : { ...item, attributes: facts } }
}

const listOf = (cell: string) => cell.split(/\s*;\s*/).filter(Boolean)

function attributesOf(cell: string): Readonly<Record<string, FactInput>> {
  const read = attributesShape.safeParse(inAttributes(() => parseJson(cell)))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const path = `/attributes${(issue?.path ?? []).map(each => `/${String(each)}`).join('')}`
  const expected = 'an object with a text, yes or no, or a list of texts for each attribute'
  throw new Refusal('wrong_type', { expected, found: 'something else' }, path)
}

function inAttributes<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? error.at('/attributes') : error
  }
}

/** Spreadsheets write their own words for yes and no, and numbers without a unit. */
function factOf({ attribute, unit }: Extract<Column, { kind: 'attribute' }>, cell: string): FactInput {
  if (/^(true|false)$/i.test(cell)) return /^true$/i.test(cell) ? 'yes' : 'no'
  if (attribute.kind === 'choice' && cell.includes(';')) return listOf(cell)
  return unit !== undefined && /^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(cell) ? `${cell} ${unit}` : cell
}
