import { linesReader } from '../../../tables/index.ts'
import { parseJson, Refusal } from '../../../values/index.ts'
import { cleanText } from '../clean-text.ts'
import { countryOf } from '../country-words.ts'
import type { FormatReader, Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { IdentifierType, PartySchema } from '../party.ts'
import { type FtmEntity, isFtmEntity, joinFtm } from './ftm-join.ts'

/** FollowTheMoney's kinds of parties by ours. What is no party (an address, a sanction, an ownership) tells something of one. */
const schemas: Readonly<Record<string, PartySchema>> = {
  Person: 'Person',
  Organization: 'Organization',
  PublicBody: 'Organization',
  Company: 'Company',
  LegalEntity: 'LegalEntity',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
}

/** FollowTheMoney entities, one a line; those that belong to others may come before or after them. */
export const ftmJson: FormatReader = sink => {
  const entries = new Map<string, EntryDraft>()
  const addressees = new Map<string, EntryDraft[]>()
  const others: FtmEntity[] = []
  return {
    file: () =>
      linesReader((text, line, isLast) => {
        const entity = readLine(text, line, isLast, sink)
        if (entity === undefined) return
        const schema = schemas[entity.schema]
        if (schema === undefined) {
          sink.attach(entity.schema)
          others.push(entity)
          return
        }
        const entry = readEntry(entity, schema, line)
        addEntry(entry, entries, sink)
        for (const id of entity.properties['addressEntity'] ?? [])
          addressees.set(id, [...(addressees.get(id) ?? []), entry])
      }),
    end() {
      joinFtm(others, { entries, addressees })
      for (const entry of entries.values()) sink.entry(entry)
    },
  }
}

/**
 * Whoever has the file compares ids letter by letter, a blank at the end included; only what no database would keep is put right, and an id
 * of blanks alone is none.
 */
function asGiven(id: string): string {
  const clean = cleanText(id)
  return clean === '' || clean !== id.trim() ? clean : id
}

/** Two lines of one id would each lose what is joined to the other. */
function addEntry(entry: EntryDraft, entries: Map<string, EntryDraft>, sink: Sink): void {
  if (entries.has(entry.key)) {
    sink.fault({ code: 'duplicate_key', line: entry.line, key: entry.key })
    let times = 2
    while (entries.has(`${entry.key}#${times}`)) times++
    entry.key = `${entry.key}#${times}`
  }
  entries.set(entry.key, entry)
}

function readLine(text: string, line: number, isLast: boolean, sink: Sink): FtmEntity | undefined {
  let value: unknown
  try {
    value = parseJson(text, { lengthMax: 16_777_216 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (isLast && error.code === 'not_json') throw new Refusal('truncated', { problem: `line ${line} is cut off` })
    sink.skip({ code: 'not_json', line, value: error.message })
    return undefined
  }
  if (isFtmEntity(value)) return value
  sink.skip({ code: 'wrong_shape', line })
  return undefined
}

const identifiers: Readonly<Record<string, IdentifierType>> = {
  imoNumber: 'imo',
  mmsi: 'mmsi',
  leiCode: 'lei',
  passportNumber: 'passport',
  idNumber: 'national_id',
  socialSecurityNumber: 'national_id',
  taxNumber: 'tax',
  vatCode: 'tax',
  registrationNumber: 'registration',
  kppCode: 'registration',
  okpoCode: 'registration',
  uscCode: 'uscc',
  innCode: 'inn',
  ogrnCode: 'ogrn',
  swiftBic: 'swift',
  bikCode: 'other',
  dunsCode: 'duns',
  uniqueEntityId: 'other',
  npiCode: 'other',
  callSign: 'other',
  serialNumber: 'aircraft_serial',
}

function readEntry(entity: FtmEntity, schema: PartySchema, line: number): EntryDraft {
  const entry = new EntryDraft(schema, entity.id, line)
  entry.key = asGiven(entity.id)
  const each = (property: string, read: (value: string) => void) => {
    for (const value of entity.properties[property] ?? []) read(value)
  }
  // The caption is the name that the source itself would show.
  const { caption = '' } = entity
  if (entity.properties['name']?.includes(caption)) entry.name(caption, 'primary')
  each('name', value => entry.name(value, 'primary'))
  // A name made of its parts is one more spelling; without any name it is the name.
  if (entry.nameCount === 0 && schema === 'Person') {
    const parts = ['firstName', 'secondName', 'middleName', 'fatherName', 'lastName'].map(
      part => entity.properties[part]?.[0] ?? '',
    )
    entry.name(parts.join(' '), 'primary')
  }
  each('alias', value => entry.name(value, 'alias'))
  each('abbreviation', value => entry.name(value, 'alias'))
  each('weakAlias', value => entry.name(value, 'alias', { quality: 'low' }))
  each('previousName', value => entry.name(value, 'former'))
  if (entry.nameCount === 0 && caption !== entity.id) entry.name(caption, 'primary')

  for (const [property, type] of Object.entries(identifiers))
    each(property, value => entry.identifier(type, value, undefined, type === 'other' ? property : ''))
  each('registrationNumber', value => schema === 'Airplane' && entry.identifier('aircraft_registration', value))
  each('birthDate', value => entry.dates('birth', value))
  each('incorporationDate', value => entry.dates('founded', value))
  each('buildDate', value => entry.dates('built', value))
  each('nationality', value => entry.country('nationality', value))
  each('citizenship', value => entry.country('nationality', value))
  each('birthCountry', value => entry.country('birth', value))
  each('jurisdiction', value => entry.country('jurisdiction', value))
  each('mainCountry', value => entry.country('jurisdiction', value))
  each('flag', value => entry.country('flag', value))
  each('country', value => entry.country(schema === 'Person' ? 'residence' : 'jurisdiction', value))
  each('address', value => entry.address([value]))
  each('gender', value => entry.setGender(value))
  each('programId', value => entry.programme(value))
  each('program', value => entry.programme(value))
  each('position', value => entry.remark(`Position: ${value}`))
  each('title', value => entry.remark(`Title: ${value}`))
  each('birthPlace', value => {
    entry.remark(`Born in: ${value}`)
    if (countryOf(value) !== undefined) entry.country('birth', value)
  })
  each('topics', value => entry.remark(`Topic: ${value}`))
  each('summary', value => entry.remark(value))
  each('notes', value => entry.remark(value))
  if (entity.target === false) entry.remark('Not itself a target of the source, but told of beside one.')
  return entry
}
