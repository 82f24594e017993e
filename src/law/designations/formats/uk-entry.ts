import { countryOf } from '../country-words.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { PartySchema } from '../party.ts'

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
  entry.name(parts.filter(part => part !== '').join(' '), kind, /low|weak/i.test(strength) ? { quality: 'low' } : {})
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
  each('BusinessRegistrationNumber', text => entry.identifier('registration', text))
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

/** «A1234567 (Mali)». */
function countryIn(text: string) {
  return countryOf(/\(([^()]+)\)\s*$/.exec(text)?.[1] ?? '')
}
