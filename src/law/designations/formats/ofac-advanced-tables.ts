import { childOf, childrenOf, textOf, type XmlElement } from '../../../tables/index.ts'
import { type CalendarDate, type PartialDate, parseDate, parsePartialDate } from '../../../values/index.ts'

/** The file's own tables of words by number, its places and its documents. */
export type AdvancedTables = {
  readonly aliasTypes: Map<string, string>
  readonly countries: Map<string, string>
  readonly details: Map<string, string>
  readonly documentTypes: Map<string, string>
  readonly featureTypes: Map<string, string>
  readonly lists: Map<string, string>
  readonly nameParts: Map<string, string>
  readonly partySubTypes: Map<string, string>
  readonly relationTypes: Map<string, string>
  readonly sanctionsTypes: Map<string, string>
  /** ISO 15924 by number. */
  readonly scripts: Map<string, string>
  readonly places: Map<string, { readonly parts: readonly string[]; readonly country: string }>
  /** By the number of the identity they belong to. */
  readonly documents: Map<string, AdvancedDocument[]>
}
export type AdvancedDocument = {
  readonly type: string
  readonly number: string
  readonly country: string
  readonly note: string
}

export function emptyTables(): AdvancedTables {
  return {
    aliasTypes: new Map(),
    countries: new Map(),
    details: new Map(),
    documentTypes: new Map(),
    featureTypes: new Map(),
    lists: new Map(),
    nameParts: new Map(),
    partySubTypes: new Map(),
    relationTypes: new Map(),
    sanctionsTypes: new Map(),
    scripts: new Map(),
    places: new Map(),
    documents: new Map(),
  }
}

const kinds: Readonly<Record<string, Exclude<keyof AdvancedTables, 'places' | 'documents' | 'scripts'>>> = {
  AliasTypeValues: 'aliasTypes',
  CountryValues: 'countries',
  DetailReferenceValues: 'details',
  IDRegDocTypeValues: 'documentTypes',
  FeatureTypeValues: 'featureTypes',
  ListValues: 'lists',
  NamePartTypeValues: 'nameParts',
  PartySubTypeValues: 'partySubTypes',
  RelationTypeValues: 'relationTypes',
  SanctionsTypeValues: 'sanctionsTypes',
}

/** One set of values, one place or one document. Sets that nothing here needs are passed over. */
export function readReference(element: XmlElement, tables: AdvancedTables): void {
  if (element.name === 'Location') readPlace(element, tables)
  else if (element.name === 'IDRegDocument') readDocument(element, tables)
  else for (const value of element.children) readValue(element.name, value, tables)
}

function readValue(set: string, value: XmlElement, tables: AdvancedTables): void {
  const { attributes } = value
  const id = attributes['ID'] ?? ''
  const text = value.text.trim()
  const known = kinds[set]
  if (set === 'ScriptValues') tables.scripts.set(id, attributes['ScriptCode'] ?? text)
  else if (known === 'countries') tables.countries.set(id, attributes['ISO2'] ?? text)
  // A sub-type is often called «Unknown»: then its kind is what tells.
  else if (known === 'partySubTypes')
    tables.partySubTypes.set(id, `${text} ${partyTypes[attributes['PartyTypeID'] ?? ''] ?? ''}`)
  else if (known !== undefined) tables[known].set(id, text)
}

/** Numbers that the schema itself fixes. */
const partyTypes: Readonly<Record<string, string>> = { 1: 'Individual', 2: 'Entity', 3: 'Location', 4: 'Transport' }

function readPlace(element: XmlElement, tables: AdvancedTables): void {
  const parts = childrenOf(element, 'LocationPart').flatMap(part =>
    childrenOf(part, 'LocationPartValue').map(value => textOf(value, 'Value')),
  )
  const country = tables.countries.get(childOf(element, 'LocationCountry')?.attributes['CountryID'] ?? '') ?? ''
  tables.places.set(element.attributes['ID'] ?? '', { parts, country })
}

function readDocument(element: XmlElement, tables: AdvancedTables): void {
  const { attributes } = element
  const identity = attributes['IdentityID'] ?? ''
  const dates = childrenOf(element, 'DocumentDate').map(date => dateOf(childOf(date, 'DatePeriod')) ?? '')
  const note = [textOf(element, 'IssuingAuthority'), ...dates].filter(each => each !== '')
  const document = {
    type: tables.documentTypes.get(attributes['IDRegDocTypeID'] ?? '') ?? '',
    number: textOf(element, 'IDRegistrationNo'),
    country: tables.countries.get(attributes['IssuedBy-CountryID'] ?? '') ?? '',
    note: note.join('; '),
  }
  tables.documents.set(identity, [...(tables.documents.get(identity) ?? []), document])
}

/** Year, month and day as elements; the boundary within a period where there is one. */
export function partialOf(point: XmlElement | undefined): PartialDate | undefined {
  if (point === undefined) return undefined
  const two = (name: string) => textOf(point, name).padStart(2, '0')
  return (
    parsePartialDate(`${textOf(point, 'Year')}-${two('Month')}-${two('Day')}`) ??
    parsePartialDate(textOf(point, 'Year'))
  )
}

export function dateOf(element: XmlElement | undefined): CalendarDate | undefined {
  const start = element === undefined ? undefined : (childOf(element, 'Start') ?? element)
  const day = partialOf(start === undefined ? undefined : (childOf(start, 'From') ?? start))
  return day === undefined ? undefined : parseDate(day)
}

/** The four boundaries of a period: the earliest it may begin to the latest it may end. A whole year from its first day to its last is that year. */
export function spanOf(period: XmlElement): { from: PartialDate; to: PartialDate; isAbout: boolean } | undefined {
  const [start, end] = [childOf(period, 'Start'), childOf(period, 'End')]
  const from = partialOf(start === undefined ? undefined : (childOf(start, 'From') ?? start))
  const to = partialOf(end === undefined ? undefined : (childOf(end, 'To') ?? end)) ?? from
  if (from === undefined || to === undefined || from > to) return undefined
  const isAbout = [start, end].some(each => each?.attributes['Approximate'] === 'true')
  return { ...widest(from, to), isAbout }
}

function widest(from: PartialDate, to: PartialDate): { from: PartialDate; to: PartialDate } {
  const [first, last] = [parsePartialDate(from.slice(0, 4)), parsePartialDate(to.slice(0, 4))]
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31')
  return isYears && first !== undefined && last !== undefined ? { from: first, to: last } : { from, to }
}
