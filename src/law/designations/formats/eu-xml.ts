import { childrenOf, textOf, type XmlElement, xmlReader } from '../../../tables/index.ts'
import { countryOf } from '../country-words.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import { readCalendarDate } from '../read-dates.ts'
import { bareNumber, identifierTypeOf } from '../read-identifiers.ts'
import { namesIn } from '../read-names.ts'

/** The Commission's consolidated list (Financial Sanctions Files). Nearly everything stands in attributes. Keys are logical ids. */
export const euXml = oneFile(sink =>
  xmlReader({
    isRecord: (name, depth) => depth === 1 && name === 'sanctionEntity',
    onRecord: element => readEntry(element, sink),
    onOpen(name, attributes, depth) {
      if (depth === 0 && name === 'export') sink.published(readCalendarDate(attributes['generationDate'] ?? ''))
    },
  }),
)

function readEntry(element: XmlElement, sink: Sink): void {
  const { attributes } = element
  const reference = attributes['euReferenceNumber'] ?? ''
  const subject = childrenOf(element, 'subjectType')[0]?.attributes
  const isPerson = subject?.['classificationCode'] === 'P' || subject?.['code'] === 'person'
  const entry = new EntryDraft(isPerson ? 'Person' : 'Organization', attributes['logicalId'] ?? reference, element.line)
  if (entry.key === '') entry.fault('no_key', 'logicalId', '')
  entry.reference = reference

  for (const [i, alias] of childrenOf(element, 'nameAlias').entries()) readName(alias, i === 0, entry)
  for (const birth of childrenOf(element, 'birthdate')) readBirth(birth, entry)
  for (const { attributes: citizenship } of childrenOf(element, 'citizenship'))
    entry.country('nationality', countryWords(citizenship))
  for (const address of childrenOf(element, 'address')) readAddress(address, entry)
  for (const identification of childrenOf(element, 'identification')) readIdentification(identification, entry)

  entry.listed(attributes['designationDate'] ?? '')
  const unitedNations = attributes['unitedNationId'] ?? ''
  if (unitedNations !== '') entry.remark(`United Nations reference: ${unitedNations}`)
  for (const regulation of childrenOf(element, 'regulation')) readRegulation(regulation, entry)
  if ((attributes['designationDetails'] ?? '') !== '') entry.remark(attributes['designationDetails'] ?? '')
  for (const remark of childrenOf(element, 'remark')) entry.remark(remark.text)
  sink.entry(entry)
}

function readName(alias: XmlElement, isFirst: boolean, entry: EntryDraft): void {
  const { attributes } = alias
  const parts = ['firstName', 'middleName', 'lastName'].map(part => attributes[part] ?? '')
  const whole = attributes['wholeName'] || parts.join(' ')
  const language = (attributes['nameLanguage'] ?? '').toLowerCase()
  const marks = {
    ...(attributes['strong'] === 'false' ? { quality: 'low' as const } : {}),
    ...(/^[a-z]{2,3}$/.test(language) ? { language } : {}),
  }
  for (const [i, claim] of namesIn(whole).entries())
    entry.name(claim.text, claim.isOriginal === true ? 'original' : isFirst && i === 0 ? 'primary' : 'alias', marks)
  entry.setGender(attributes['gender'] ?? '')
  for (const word of ['title', 'function'])
    if ((attributes[word] ?? '') !== '') entry.remark(`${word === 'title' ? 'Title' : 'Function'}: ${attributes[word]}`)
}

function readBirth({ attributes }: XmlElement, entry: EntryDraft): void {
  const get = (name: string) => attributes[name] ?? ''
  const isAbout = get('circa') === 'true'
  const [from, to] = [get('yearRangeFrom'), get('yearRangeTo')]
  const isRange = /^[1-9]\d{3}$/.test(from) && /^[1-9]\d{3}$/.test(to)
  // Another calendar's date is no date of ours: it stays in words.
  const calendar = get('calendarType')
  const parts = [get('year'), get('monthOfYear'), get('dayOfMonth')].filter(part => part !== '' && part !== '0')
  const day = get('birthdate') || parts.map(part => part.padStart(2, '0')).join('-')
  if (calendar !== '' && calendar !== 'GREGORIAN') entry.remark(`Born (${calendar.toLowerCase()} calendar): ${day}`)
  else if (isRange && get('birthdate') === '') entry.dates('birth', `${from} to ${to}`, 'dmy', isAbout)
  else entry.dates('birth', day, 'dmy', isAbout)
  const place = [get('place'), get('city'), get('region'), get('zipCode'), unlessUnknown(get('countryDescription'))]
  const words = place.filter(part => part !== '').join(', ')
  if (words !== '') entry.remark(`Born in: ${words}`)
  entry.country('birth', countryWords(attributes))
}

function readAddress(address: XmlElement, entry: EntryDraft): void {
  const { attributes } = address
  const parts = ['street', 'poBox', 'place', 'city', 'region', 'zipCode'].map(part => attributes[part] ?? '')
  const words = countryWords(attributes)
  entry.address(parts, words)
  if (countryOf(words) !== undefined) entry.country('address', words)
  for (const contact of childrenOf(address, 'contactInfo'))
    entry.remark(`${contact.attributes['key'] ?? 'Contact'}: ${contact.attributes['value'] ?? ''}`)
}

function readIdentification(identification: XmlElement, entry: EntryDraft): void {
  const { attributes } = identification
  const get = (name: string) => attributes[name] ?? ''
  const words = [get('identificationTypeCode'), get('identificationTypeDescription')]
    .filter(word => word !== '')
    .join(' ')
  const country = countryOf(countryWords(attributes))
  const remarks = childrenOf(identification, 'remark').map(remark => remark.text)
  for (const number of [get('number'), get('latinNumber')]) {
    const type = identifierTypeOf(words, number, country)
    const note = [
      type === 'other' ? words : '',
      get('nameOnDocument'),
      get('knownExpired') === 'true' ? 'expired' : '',
      ...remarks,
    ]
    entry.identifier(type, bareNumber(type, number), country, note.filter(each => each !== '').join('; '))
  }
}

function readRegulation(regulation: XmlElement, entry: EntryDraft): void {
  const { attributes } = regulation
  entry.programme(attributes['programme'] ?? '')
  if ((attributes['numberTitle'] ?? '') !== '') entry.remark(`Regulation: ${attributes['numberTitle']}`)
  const published = attributes['publicationDate'] ?? ''
  // An entry without a day of its own is as old as the first act that names it.
  if (entry.listedOn === undefined) entry.listed(published)
  entry.amended(published)
  const url = textOf(regulation, 'publicationUrl')
  if (url !== '') entry.remark(url)
}

/** `00` is the list's code for a country that is not known. */
function countryWords(attributes: Readonly<Record<string, string>>): string {
  const code = attributes['countryIso2Code'] ?? ''
  return /^[A-Z]{2}$/.test(code) && countryOf(code) !== undefined
    ? code
    : unlessUnknown(attributes['countryDescription'] ?? '')
}

function unlessUnknown(words: string): string {
  return /^unknown$/i.test(words) ? '' : words
}
