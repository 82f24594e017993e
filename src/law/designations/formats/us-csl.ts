import { jsonItemsReader } from '../../../tables/index.ts'
import { parseJson, Refusal } from '../../../values/index.ts'
import { cleanText } from '../clean-text.ts'
import { countryOf } from '../country-words.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { PartySchema } from '../party.ts'
import { bareNumber, identifierTypeOf } from '../read-identifiers.ts'
import { tableRows } from '../table-rows.ts'
import { ofItem } from './us-csl-item.ts'
import { type CslRecord, ofRow } from './us-csl-record.ts'

export const cslColumns = ['source', 'entity_number', 'type', 'programs', 'name', 'alt_names'] as const

const schemas: Readonly<Record<string, PartySchema>> = {
  individual: 'Person',
  entity: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
}

/** The US Consolidated Screening List: some dozen lists of three departments in one table, each row naming its own. */
export const usCslCsv = oneFile(sink => tableRows(cslColumns, sink, row => readEntry(ofRow(row), row.line, sink)))

/** The same as JSON: one object with the array `results`, or the array alone. */
export const usCslJson = oneFile(sink =>
  jsonItemsReader('results', (text, line) => {
    try {
      const record = ofItem(parseJson(text, { lengthMax: 4_194_304 }))
      if (record === undefined) sink.skip({ code: 'wrong_shape', line })
      else readEntry(record, line, sink)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      sink.skip({ code: 'not_json', line, value: error.message })
    }
  }),
)

function readEntry(record: CslRecord, line: number, sink: Sink): void {
  const entry = new EntryDraft(schemas[record.type.toLowerCase()] ?? 'LegalEntity', record.id, line)
  entry.key ||= keyOf(record)
  entry.reference = record.entityNumber
  entry.name(record.name, 'primary')
  for (const name of record.altNames) entry.name(name, 'alias')
  for (const date of record.datesOfBirth) entry.dates('birth', date, 'mdy')
  for (const place of record.placesOfBirth) {
    entry.remark(`Born in: ${place}`)
    const country = place.split(',').at(-1)?.trim() ?? ''
    if (countryOf(country) !== undefined) entry.country('birth', country)
  }
  for (const country of [...record.nationalities, ...record.citizenships]) entry.country('nationality', country)
  for (const address of record.addresses) {
    entry.address(address.parts, address.country)
    if (countryOf(address.country) !== undefined) entry.country('address', address.country)
  }
  for (const { type, number, country, dates } of record.ids) {
    if (/^gender$/i.test(type)) entry.setGender(number)
    else if (
      /sanctions|directive|determination|information|prohibited|website|e-?mail|phone|fax|target type|organization type|issuer name|ticker|date/i.test(
        type,
      )
    )
      entry.remark(`${type.replace(/[\s:-]+$/, '')}: ${number}`)
    else {
      const code = countryOf(country)
      const kind = identifierTypeOf(type, number, code)
      const note = [kind === 'passport' ? '' : type, dates].filter(each => each !== '').join('; ')
      entry.identifier(kind, bareNumber(kind, number), code, note)
    }
  }
  entry.country('flag', record.vesselFlag)
  if (record.callSign !== '') entry.identifier('other', record.callSign, undefined, 'Call sign')
  if (record.vesselOwner !== '') entry.relation({ type: 'owned_by', name: record.vesselOwner })
  entry.listed(record.startDate, 'mdy')
  if (record.endDate !== '') entry.remark(`Until: ${record.endDate}`)
  entry.programme(record.source)
  for (const programme of record.programs) entry.programme(programme)
  for (const remark of record.remarks) entry.remark(remark)
  sink.entry(entry)
}

/** Older editions have no id: the number within its list, or where that list has no numbers, the name and the first day. */
function keyOf({ source, entityNumber, name, startDate }: CslRecord): string {
  return cleanText(entityNumber === '' ? `${source}/${name}/${startDate}` : `${source}/${entityNumber}`)
}
