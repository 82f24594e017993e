import { childOf, childrenOf, textOf, type XmlElement, xmlReader } from '../../../tables/index.ts'
import { countryOf } from '../country-words.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { PartySchema } from '../party.ts'
import { readCalendarDate } from '../read-dates.ts'
import { bareNumber, identifierTypeOf } from '../read-identifiers.ts'
import { readPlace, readRemarks } from './ofac-remarks.ts'

const schemas: Readonly<Record<string, PartySchema>> = {
  individual: 'Person',
  entity: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
}

/** OFAC's classic XML, of the SDN list and of the consolidated list of the others. Keys are the entries' uid. */
export const ofacXml = oneFile(sink =>
  xmlReader({
    isRecord: (name, depth) => depth === 1 && (name === 'sdnEntry' || name === 'publshInformation'),
    onRecord(element) {
      if (element.name === 'sdnEntry') return readEntry(element, sink)
      sink.published(readCalendarDate(textOf(element, 'Publish_Date'), 'mdy'))
      const stated = textOf(element, 'Record_Count')
      if (/^\d+$/.test(stated)) sink.stated(Number(stated))
    },
  }),
)

function readEntry(element: XmlElement, sink: Sink): void {
  const entry = new EntryDraft(
    schemas[textOf(element, 'sdnType').toLowerCase()] ?? 'LegalEntity',
    textOf(element, 'uid'),
    element.line,
  )
  if (entry.key === '') entry.fault('no_key', 'uid', '')
  // As OFAC's own files have it, the family name first: the matcher does not mind the order, and the text stays the publisher's.
  entry.name(nameOf(element), 'primary')
  for (const aka of inList(element, 'akaList')) {
    const isFormer = textOf(aka, 'type').startsWith('f')
    entry.name(nameOf(aka), isFormer ? 'former' : 'alias', {
      quality: textOf(aka, 'category') === 'weak' ? 'low' : 'good',
    })
  }
  for (const programme of inList(element, 'programList')) entry.programme(programme.text)
  for (const birth of inList(element, 'dateOfBirthList')) entry.dates('birth', textOf(birth, 'dateOfBirth'))
  for (const place of inList(element, 'placeOfBirthList')) readPlace(textOf(place, 'placeOfBirth'), entry)
  for (const each of [...inList(element, 'nationalityList'), ...inList(element, 'citizenshipList')])
    entry.country('nationality', textOf(each, 'country'))
  for (const address of inList(element, 'addressList')) readAddress(address, entry)
  for (const id of inList(element, 'idList')) readId(id, entry)
  readVessel(childOf(element, 'vesselInfo'), entry)
  const title = textOf(element, 'title')
  if (title !== '') entry.remark(`Title: ${title}`)
  readRemarks(textOf(element, 'remarks'), entry)
  sink.entry(entry)
}

function nameOf(element: XmlElement): string {
  const [first, last] = [textOf(element, 'firstName'), textOf(element, 'lastName')]
  return first === '' ? last : `${last}, ${first}`
}

function inList(element: XmlElement, list: string): readonly XmlElement[] {
  return childrenOf(element, list).flatMap(each => each.children)
}

const places = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode']

function readAddress(address: XmlElement, entry: EntryDraft): void {
  const country = textOf(address, 'country')
  entry.address(
    places.map(part => textOf(address, part)),
    country,
  )
  if (countryOf(country) !== undefined) entry.country('address', country)
}

function readId(id: XmlElement, entry: EntryDraft): void {
  const type = textOf(id, 'idType')
  const value = textOf(id, 'idNumber')
  if (type === 'Gender') entry.setGender(value)
  else if (/^Organization Established Date/.test(type)) entry.dates('founded', value)
  else if (/^(?:Aircraft Manufacture Date|Vessel Year of Build)/i.test(type)) entry.dates('built', value)
  else if (/^Nationality of Registration/.test(type)) entry.country('jurisdiction', value)
  else if (/^(?:Former )?Vessel Flag/.test(type)) entry.country('flag', value)
  else if (isSaying.test(type) || value === '') entry.remark(`${type.replace(/[\s:-]+$/, '')}: ${value}`)
  else readNumber(id, type, value, entry)
}

function readNumber(id: XmlElement, type: string, value: string, entry: EntryDraft): void {
  const country = countryOf(textOf(id, 'idCountry'))
  const currency = /^Digital Currency Address - (\w+)/.exec(type)?.[1]
  const kind = identifierTypeOf(type, value, country)
  const [issued, expires] = [textOf(id, 'issueDate'), textOf(id, 'expirationDate')]
  const note = [
    kind === 'passport' ? '' : (currency ?? type),
    issued && `issued ${issued}`,
    expires && `expires ${expires}`,
  ]
  entry.identifier(kind, bareNumber(kind, value), country, note.filter(each => each !== '').join('; '))
}

/** Kinds that OFAC keeps among the numbers and that say something instead. */
const isSaying =
  /sanctions|directive|determination|information|website|e-?mail|phone|fax|target type|organization type|issuer name|date|aircraft (?:model|operator)|executive order|transactions prohibited|ticker/i

function readVessel(vessel: XmlElement | undefined, entry: EntryDraft): void {
  if (vessel === undefined) return
  entry.country('flag', textOf(vessel, 'vesselFlag'))
  const callSign = textOf(vessel, 'callSign')
  if (callSign !== '') entry.identifier('other', callSign, undefined, 'Call sign')
  const type = textOf(vessel, 'vesselType')
  if (type !== '') entry.remark(`Type: ${type}`)
  const tonnage = textOf(vessel, 'grossRegisteredTonnage') || textOf(vessel, 'tonnage')
  if (tonnage !== '') entry.remark(`Tonnage: ${tonnage}`)
  const owner = textOf(vessel, 'vesselOwner')
  if (owner !== '') entry.relation({ type: 'owned_by', name: owner })
}
