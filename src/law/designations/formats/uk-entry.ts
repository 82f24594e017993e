import { countryOf } from '../country-words.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { PartySchema } from '../party.ts'
import { identifierTypeOf } from '../read-identifiers.ts'

const schemas: Readonly<Record<string, PartySchema>> = { individual: 'Person', entity: 'Organization', ship: 'Vessel' }

/** What both shapes of the UK Sanctions List say, under the words of the XML. `texts` gives every text of that name. */
export type UkRecord = {
  readonly line: number
  readonly text: (name: string) => string
  readonly texts: (name: string) => readonly string[]
}

export function openUkEntry({ line, text }: UkRecord): EntryDraft {
  const key = text('UniqueID')
  const entry = new EntryDraft(
    schemas[text('IndividualEntityShip').toLowerCase()] ?? 'LegalEntity',
    key || text('OFSIGroupID'),
    line,
  )
  if (key === '') entry.fault('no_key', 'Unique ID', '')
  entry.reference = text('UNReferenceNumber')
  entry.listed(text('DateDesignated'))
  return entry
}

export type UkName = { readonly parts: readonly string[]; readonly type: string; readonly strength: string }

/** `parts` are names 1 to 6, the sixth being the family's or a body's. */
export function readUkName({ parts, type, strength }: UkName, entry: EntryDraft): void {
  const kind = /previous|former|f\.?k\.?a/i.test(type)
    ? 'former'
    : /^primary name$/i.test(type.trim())
      ? 'primary'
      : 'alias'
  const marks = /low|weak/i.test(strength) ? { quality: 'low' as const } : {}
  const name = parts.filter(part => part !== '').join(' ')
  // Ships are listed as «IMO 9074729 ("SAMPLE")».
  const ship = /^IMO:?\s*(\d{7})\s*\(\s*["“']?(.+?)["”']?\s*\)$/i.exec(name)
  if (ship !== null) entry.identifier('imo', ship[1] ?? '')
  entry.name(ship?.[2] ?? name, kind, marks)
}

/** What is told of the entry beside its names and addresses; may be said again for each further row of a table. */
export function readUkDetails({ texts }: UkRecord, entry: EntryDraft): void {
  const each = (name: string, read: (text: string) => void) => {
    for (const text of texts(name)) if (text !== '') read(text)
  }
  each('LastUpdated', text => entry.amended(text))
  each('RegimeName', text => entry.programme(text))
  each('DOB', text => entry.dates('birth', text))
  each('Nationality', text => entry.country('nationality', text))
  each('CountryOfBirth', text => entry.country('birth', text))
  each('TownOfBirth', text => entry.remark(`Born in: ${text}`))
  each('Gender', text => entry.setGender(text))
  each('PassportNumber', text => entry.identifier('passport', text, countryIn(text)))
  each('NationalIdentifierNumber', text => entry.identifier('national_id', text, countryIn(text)))
  each('BusinessRegistrationNumber', text => readRegistration(text, entry))
  each('IMONumber', text => entry.identifier('imo', text.replace(/^IMO\s*/i, '')))
  each('HullIdentificationNumber', text => entry.identifier('other', text, undefined, 'Hull identification number'))
  each('YearBuilt', text => entry.dates('built', text))
  each('CurrentBelievedFlagOfShip', text => entry.country('flag', text))
  each('PreviousFlag', text => entry.country('flag', text))
  each('CurrentOwnerOperator', name => entry.relation({ type: 'controlled_by', name }))
  each('ParentCompany', name => entry.relation({ type: 'owned_by', name }))
  each('Subsidiary', name => entry.relation({ type: 'owns', name }))
  for (const [name, word] of remarks) each(name, text => entry.remark(word === '' ? text : `${word}: ${text}`))
}

const remarks = [
  ['Title', 'Title'],
  ['Position', 'Position'],
  ['TypeOfEntity', 'Type'],
  ['TypeOfShip', 'Type'],
  ['TonnageOfShip', 'Tonnage'],
  ['LengthOfShip', 'Length'],
  ['PreviousOwnerOperator', 'Former owner or operator'],
  ['PassportAdditionalInformation', 'Passport'],
  ['NationalIdentifierAdditionalInformation', 'National identifier'],
  ['OFSIGroupID', 'OFSI group'],
  ['DesignationSource', 'Source'],
  ['SanctionsImposed', 'Sanctions'],
  ['PhoneNumber', 'Telephone'],
  ['EmailAddress', 'Email'],
  ['Website', 'Website'],
  ['OtherInformation', ''],
  ['UKStatementofReasons', ''],
] as const

/** «OGRN: 1027700000000», a line for each; or a bare number. */
function readRegistration(text: string, entry: EntryDraft): void {
  for (const part of text.split(/[\n;]|,\s+(?=[A-Z]{2,}\s*:)/)) {
    const [, label = '', value = part] = /^\s*([A-Za-z][A-Za-z. ]{1,40}?)\s*:\s*(.+)$/.exec(part) ?? []
    const type = identifierTypeOf(label, value.trim())
    entry.identifier(type === 'other' ? 'registration' : type, value, undefined, type === 'other' ? label : '')
  }
}

/** «A1234567 (Mali)». */
function countryIn(text: string) {
  return countryOf(/\(([^()]+)\)\s*$/.exec(text)?.[1] ?? '')
}
