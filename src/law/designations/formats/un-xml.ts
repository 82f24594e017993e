import { childrenOf, textOf, type XmlElement, xmlReader } from '../../../tables/index.ts'
import { cleanText } from '../clean-text.ts'
import { countryOf } from '../country-words.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { PartyName } from '../party.ts'
import { readCalendarDate } from '../read-dates.ts'
import { bareNumber, identifierTypeOf } from '../read-identifiers.ts'
import { namesIn } from '../read-names.ts'

/** Security Council Consolidated List. Keys are DATAID, which stays when the entry is amended. */
export const unXml = oneFile(sink =>
  xmlReader({
    isRecord: (name, depth) => depth === 2 && (name === 'INDIVIDUAL' || name === 'ENTITY'),
    onRecord: element => readEntry(element, sink),
    onOpen(name, attributes) {
      if (name === 'CONSOLIDATED_LIST') sink.published(readCalendarDate(attributes['dateGenerated'] ?? ''))
    },
  }),
)

function readEntry(element: XmlElement, sink: Sink): void {
  const isPerson = element.name === 'INDIVIDUAL'
  const reference = textOf(element, 'REFERENCE_NUMBER')
  const entry = new EntryDraft(
    isPerson ? 'Person' : 'Organization',
    textOf(element, 'DATAID') || reference,
    element.line,
  )
  entry.reference = reference
  if (entry.key === '') entry.fault('no_key', 'DATAID', '')

  const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME', 'FIFTH_NAME', 'SIXTH_NAME']
  nameEach(entry, parts.map(part => textOf(element, part)).join(' '), 'primary')
  nameEach(entry, textOf(element, 'NAME_ORIGINAL_SCRIPT'), 'original')
  for (const alias of childrenOf(element, `${element.name}_ALIAS`)) readAlias(alias, entry)

  for (const birth of childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH')) readBirth(birth, entry)
  for (const place of childrenOf(element, 'INDIVIDUAL_PLACE_OF_BIRTH')) readBirthPlace(place, entry)
  for (const value of valuesOf(element, 'NATIONALITY')) entry.country('nationality', value)
  for (const address of childrenOf(element, `${element.name}_ADDRESS`)) readAddress(address, entry)
  for (const document of childrenOf(element, 'INDIVIDUAL_DOCUMENT')) readDocument(document, entry)
  entry.setGender(textOf(element, 'GENDER'))

  entry.listed(textOf(element, 'LISTED_ON'))
  for (const day of valuesOf(element, 'LAST_DAY_UPDATED')) entry.amended(day)
  entry.programme(textOf(element, 'UN_LIST_TYPE'))
  for (const title of valuesOf(element, 'TITLE')) entry.remark(`Title: ${title}`)
  for (const designation of valuesOf(element, 'DESIGNATION')) entry.remark(`Designation: ${designation}`)
  entry.remark(textOf(element, 'COMMENTS1'))
  sink.entry(entry)
}

function nameEach(entry: EntryDraft, cell: string, kind: PartyName['kind'], quality?: 'good' | 'low'): void {
  for (const [i, claim] of namesIn(cell).entries()) {
    // The first of several names in the cell of the name is the name; the others are other names.
    const given = claim.isOriginal === true ? 'original' : kind === 'primary' && i > 0 ? 'alias' : kind
    entry.name(claim.text, given, quality === undefined ? {} : { quality })
  }
}

const qualities: Readonly<Record<string, 'good' | 'low'>> = { good: 'good', low: 'low' }

function readAlias(alias: XmlElement, entry: EntryDraft): void {
  const said = textOf(alias, 'QUALITY').toLowerCase()
  const note = cleanText(textOf(alias, 'NOTE'))
  const isFormer = said.startsWith('f.k.a') || /^(previously|formerly) listed as/i.test(note)
  nameEach(entry, textOf(alias, 'ALIAS_NAME'), isFormer ? 'former' : 'alias', qualities[said])
  const script = /(?:original script|in arabic(?: script)?)\s*:\s*([^()]+)/i.exec(note)?.[1]
  if (script !== undefined) entry.name(script, 'original')
  // Several of these notes hold nothing but further spellings.
  else if (/^[^():0-9]+(;[^():0-9]+)+$/.test(note)) nameEach(entry, note, 'alias', qualities[said])
  else if (note !== '' && !isFormer) entry.remark(`${textOf(alias, 'ALIAS_NAME')}: ${note}`)
  entry.dates('birth', textOf(alias, 'DATE_OF_BIRTH'))
  const born = textOf(alias, 'COUNTRY_OF_BIRTH')
  if (born !== '') entry.country('birth', born)
}

function readBirth(birth: XmlElement, entry: EntryDraft): void {
  const note = textOf(birth, 'NOTE')
  const isAbout = textOf(birth, 'TYPE_OF_DATE') === 'APPROXIMATELY' || /approximately/i.test(note)
  const [from, to] = [textOf(birth, 'FROM_YEAR'), textOf(birth, 'TO_YEAR')]
  const day = textOf(birth, 'DATE') || textOf(birth, 'YEAR')
  if (from !== '' && to !== '') entry.dates('birth', `${from} to ${to}`, 'dmy', isAbout)
  else if (day !== '') entry.dates('birth', /^[a-z]{3,9}\.?$/i.test(note) ? `${note} ${day}` : day, 'dmy', isAbout)
  else if (from !== '' || to !== '') entry.dates('birth', from || to, 'dmy', isAbout)
  else if (note !== '') entry.dates('birth', note, 'dmy', isAbout)
}

function readBirthPlace(place: XmlElement, entry: EntryDraft): void {
  const words = placeOf(place)
  if (words !== '') entry.remark(`Born in: ${words}`)
  entry.country('birth', textOf(place, 'COUNTRY'))
}

function readAddress(address: XmlElement, entry: EntryDraft): void {
  const country = textOf(address, 'COUNTRY')
  entry.address(placeParts(address), country)
  entry.country('address', country)
}

const places = ['NOTE', 'STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE']
const placeParts = (element: XmlElement) => places.map(part => textOf(element, part))

function placeOf(element: XmlElement): string {
  return [...placeParts(element), textOf(element, 'COUNTRY')]
    .map(cleanText)
    .filter(part => part !== '')
    .join(', ')
}

function readDocument(document: XmlElement, entry: EntryDraft): void {
  const words = [textOf(document, 'TYPE_OF_DOCUMENT'), textOf(document, 'TYPE_OF_DOCUMENT2')].filter(
    each => each !== '',
  )
  const country = countryOf(cleanText(textOf(document, 'ISSUING_COUNTRY') || textOf(document, 'COUNTRY_OF_ISSUE')))
  const note = [...words.slice(1), textOf(document, 'NOTE')].filter(each => each !== '').join('; ')
  const number = textOf(document, 'NUMBER')
  const type = identifierTypeOf(words.join(' '), number, country)
  if (number === '') {
    if (note !== '') entry.remark(`${words[0] ?? 'Document'}: ${note}`)
    return
  }
  entry.identifier(type, bareNumber(type, number), country, note || (type === 'other' ? words.join(' ') : ''))
}

function valuesOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).flatMap(each => childrenOf(each, 'VALUE').map(value => value.text))
}
