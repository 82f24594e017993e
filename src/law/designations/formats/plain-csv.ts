import { readSafeCell } from '../../../tables/index.ts'
import { sha256Hex } from '../../../values/index.ts'
import { cleanText } from '../clean-text.ts'
import { countryOf } from '../country-words.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import { type IdentifierType, identifierTypes, type PartySchema, partySchemas } from '../party.ts'
import { identifierTypeOf } from '../read-identifiers.ts'
import { namesIn } from '../read-names.ts'
import { type TableRow, tableRows } from '../table-rows.ts'

/** The columns that must be there; the README has them all. */
export const plainColumns = ['id', 'schema', 'name'] as const

/** Our own plain table, for lists that come as a spreadsheet or on paper. Several values in one cell are parted by semicolons. */
export const plainCsv = oneFile(sink => tableRows(plainColumns, sink, row => readEntry(row, sink)))

function readEntry(row: TableRow, sink: Sink): void {
  const cell = (column: string) => readSafeCell(row.cell(column))
  const schema = partySchemas.find(each => each.toLowerCase() === cell('schema').toLowerCase())
  const key = cell('id') || sha256Hex(cleanText(cell('name'))).slice(0, 16)
  const entry = new EntryDraft(schema ?? ('LegalEntity' satisfies PartySchema), key, row.line)
  if (schema === undefined) entry.fault('unknown_value', 'schema', cell('schema'))
  if (cell('id') === '') entry.fault('no_key', 'id', '')
  const each = (column: string, read: (value: string) => void) => {
    for (const value of cell(column).split(';')) if (value.trim() !== '') read(value.trim())
  }
  for (const [i, claim] of namesIn(cell('name')).entries()) entry.name(claim.text, i === 0 ? 'primary' : 'alias')
  for (const claim of namesIn(cell('aliases'))) entry.name(claim.text, 'alias')
  for (const claim of namesIn(cell('weak_aliases'))) entry.name(claim.text, 'alias', { quality: 'low' })
  for (const claim of namesIn(cell('former_names'))) entry.name(claim.text, 'former')
  for (const claim of namesIn(cell('original_names'))) entry.name(claim.text, 'original')
  each('birth_date', value => entry.dates('birth', value))
  each('founded', value => entry.dates('founded', value))
  each('built', value => entry.dates('built', value))
  each('nationality', value => entry.country('nationality', value))
  each('country', value => entry.country(schema === 'Person' ? 'residence' : 'jurisdiction', value))
  each('birth_country', value => entry.country('birth', value))
  each('flag', value => entry.country('flag', value))
  each('address', value => entry.address([value]))
  each('identifiers', value => readIdentifier(value, entry))
  entry.setGender(cell('gender'))
  entry.reference = cell('reference')
  entry.listed(cell('listed_on'))
  entry.amended(cell('amended_on'))
  each('programmes', value => entry.programme(value))
  entry.remark(cell('remarks'))
  sink.entry(entry)
}

/** `imo:9074729`, or with a country: `passport:RU:4509123456`. */
function readIdentifier(words: string, entry: EntryDraft): void {
  const [type = '', ...rest] = words.split(':').map(part => part.trim())
  const known = identifierTypes.find(each => each === type.toLowerCase())
  if (rest.length === 0) {
    entry.identifier('other', words)
    return
  }
  const country = rest.length > 1 ? countryOf(rest[0] ?? '') : undefined
  const value = (country === undefined ? rest : rest.slice(1)).join(':')
  const kind: IdentifierType = known ?? identifierTypeOf(type, value, country)
  entry.identifier(kind, value, country, kind === 'other' && known === undefined ? type : '')
}
