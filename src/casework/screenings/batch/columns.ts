import { type PartyInput, partyInput, partySchemas } from '../../../law/designations/index.ts'
import { columnName, storable } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'

/** The columns of a table of parties: FollowTheMoney names, and plain words for those who know none. Several values have `;` between them. */
const known: Readonly<Record<string, string>> = {
  id: 'id',
  row: 'id',
  reference: 'id',
  schema: 'schema',
  type: 'schema',
  name: 'name',
  alias: 'alias',
  aliases: 'alias',
  previousname: 'previousName',
  birthdate: 'birthDate',
  dateofbirth: 'birthDate',
  country: 'country',
  nationality: 'nationality',
  jurisdiction: 'jurisdiction',
  flag: 'flag',
  gender: 'gender',
  address: 'address',
  passport: 'passportNumber',
  passportnumber: 'passportNumber',
  idnumber: 'idNumber',
  registrationnumber: 'registrationNumber',
  taxnumber: 'taxNumber',
  imo: 'imoNumber',
  imonumber: 'imoNumber',
  mmsi: 'mmsi',
  lei: 'leiCode',
  leicode: 'leiCode',
  inn: 'innCode',
  inncode: 'innCode',
  ogrn: 'ogrnCode',
  ogrncode: 'ogrnCode',
  uscc: 'uscCode',
  usccode: 'uscCode',
  incorporationdate: 'incorporationDate',
}

/** What each column holds; undefined for one that says nothing here. A table without names cannot be screened. */
export function columnsOf(header: readonly string[]): readonly (string | undefined)[] {
  const columns = header.map(
    cell =>
      known[
        cell
          .toLowerCase()
          .replace(/[\s_\-.]/gu, '')
          .replace(/^\ufeff/, '')
      ],
  )
  if (!columns.includes('name')) throw new Refusal('missing_field', { field: 'name' }, '/columns')
  return columns
}

const separators = /\s*;\s*/

/** A row as a party, with the caller's own id of it. Refused where it cannot be read; the others are still answered. */
export function rowOf(
  columns: readonly (string | undefined)[],
  cells: readonly string[],
): { readonly id: string; readonly input: PartyInput } {
  const properties: Record<string, string[]> = {}
  let id = ''
  let schema: string | undefined
  for (const [i, column] of columns.entries()) {
    const cell = (cells[i] ?? '').trim()
    if (column === undefined || cell === '') continue
    if (column === 'id') id = storable(cell.slice(0, 200))
    else if (column === 'schema') schema = cell
    // A name or an address may hold the sign that stands between values elsewhere.
    else if (column === 'name' || column === 'address') properties[column] = [cell]
    else properties[column] = cell.split(separators)
  }
  const beyond = cells.findIndex((cell, at) => at >= columns.length && cell.trim() !== '')
  if (beyond >= 0) {
    const counts = { cells: cells.findLastIndex(cell => cell.trim() !== '') + 1, columns: columns.length }
    throw new Refusal('too_many_cells', counts, `/columns/${beyond + 1}`)
  }
  const read = partyInput.safeParse({ ...(schema === undefined ? {} : { schema }), properties })
  if (read.success) return { id, input: read.data }
  const [issue] = read.error.issues
  const path = `/${issue?.path.join('/') ?? ''}`
  if (issue?.path[0] === 'schema' && schema !== undefined)
    throw new Refusal('unknown_value', { value: schema, allowed: partySchemas }, path)
  throw new Refusal('too_large', { limit: 'length or number of values' }, path)
}

export type Table = { readonly heads: readonly string[]; readonly columns: readonly (string | undefined)[] }

/** The column in which a row is wrong, as its owner knows it. */
export function faultColumn({ heads, columns }: Table, path = ''): string | undefined {
  const [, first = '', property = ''] = path.split('/')
  if (first === 'columns') return columnName([], Number(property) - 1)
  const at = columns.indexOf(first === 'properties' ? property : first)
  return at < 0 ? undefined : columnName(heads, at)
}

/** By what its owner knows a row that cannot be read. */
export function calledOf(columns: Table['columns'], cells: readonly string[]) {
  const cell = (column: string) => storable((cells[columns.indexOf(column)] ?? '').trim()).slice(0, 200)
  return { id: cell('id'), name: cell('name') }
}
