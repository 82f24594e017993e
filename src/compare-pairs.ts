import { type PartySchema, partySchemas } from './law/designations/index.ts'
import { compareNames } from './reasoning/screening/index.ts'
import { type TableRow, tableRows } from './table-rows.ts'
import { Refusal } from './values/index.ts'

/** The rows of a table of pairs. `name1`, `name2` and `schema` are read, other columns are passed over. */
export function pairsOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<TableRow> {
  return tableRows(chunks, ['name1', 'name2'])
}

export function comparePair(row: TableRow['row']) {
  const { name1 = '', name2 = '', schema = '' } = row
  return { name1, name2, ...compareNames(name1, name2, schemaOf(schema)) }
}

function schemaOf(text: string): PartySchema {
  if (text === '') return 'LegalEntity'
  const found = partySchemas.find(each => each.toLowerCase() === text.trim().toLowerCase())
  if (found === undefined) throw new Refusal('unknown_value', { value: text }, '/schema')
  return found
}
