import { type PartyInput, partyInput } from '../../../law/designations/index.ts'
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
    if (column === 'id') id = cell.slice(0, 200)
    else if (column === 'schema') schema = cell
    // A name or an address may hold the sign that stands between values elsewhere.
    else if (column === 'name' || column === 'address') properties[column] = [cell]
    else properties[column] = cell.split(separators)
  }
  if (cells.length > columns.length)
    throw new Refusal('wrong_type', { expected: `${columns.length} cells`, found: `${cells.length}` })
  const read = partyInput.safeParse({ ...(schema === undefined ? {} : { schema }), properties })
  if (read.success) return { id, input: read.data }
  const [issue] = read.error.issues
  throw new Refusal('unknown_value', { value: schema ?? '' }, `/${issue?.path.join('/') ?? ''}`)
}
