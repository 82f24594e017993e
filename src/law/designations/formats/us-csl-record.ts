import type { TableRow } from '../table-rows.ts'

/** One row of the Consolidated Screening List, whichever way it came. */
export type CslRecord = {
  readonly id: string
  readonly source: string
  readonly entityNumber: string
  readonly type: string
  readonly name: string
  readonly altNames: readonly string[]
  readonly programs: readonly string[]
  readonly addresses: readonly { readonly parts: readonly string[]; readonly country: string }[]
  readonly ids: readonly {
    readonly type: string
    readonly number: string
    readonly country: string
    readonly dates: string
  }[]
  readonly datesOfBirth: readonly string[]
  readonly placesOfBirth: readonly string[]
  readonly nationalities: readonly string[]
  readonly citizenships: readonly string[]
  readonly startDate: string
  readonly endDate: string
  readonly vesselFlag: string
  readonly vesselOwner: string
  readonly callSign: string
  readonly remarks: readonly string[]
}

const labelled = (label: string, value: string) => (value === '' ? [] : [`${label}: ${value}`])

export function ofRow({ cell }: TableRow): CslRecord {
  const list = (column: string) => split(cell(column))
  return {
    id: cell('_id'),
    source: cell('source'),
    entityNumber: cell('entity_number'),
    type: cell('type'),
    name: cell('name'),
    altNames: list('alt_names'),
    programs: list('programs'),
    addresses: list('addresses').map(address => ({ parts: [address], country: lastPart(address) })),
    ids: list('ids').map(idOf),
    datesOfBirth: list('dates_of_birth'),
    placesOfBirth: list('places_of_birth'),
    nationalities: list('nationalities'),
    citizenships: list('citizenships'),
    startDate: cell('start_date'),
    endDate: cell('end_date'),
    vesselFlag: cell('vessel_flag'),
    vesselOwner: cell('vessel_owner'),
    callSign: cell('call_sign'),
    remarks: [
      ...labelled('Title', cell('title')),
      ...labelled('Federal Register', cell('federal_register_notice')),
      ...labelled('Licence requirement', cell('license_requirement')),
      ...labelled('Licence policy', cell('license_policy')),
      ...labelled('Standard order', cell('standard_order')),
      ...labelled('Type', cell('vessel_type')),
      ...labelled('Source', cell('source_information_url')),
      cell('remarks'),
    ],
  }
}

function split(cell: string): string[] {
  return cell
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** An address's country code is its last part, where it has one. */
function lastPart(address: string): string {
  return /(?:^|[\s,])([A-Z]{2})$/.exec(address)?.[1] ?? ''
}

/** «TN, Passport, K123456» or «Passport, K123456» or «Gender, Male». */
function idOf(words: string): CslRecord['ids'][number] {
  const parts = words.split(',').map(part => part.trim())
  const country = /^[A-Z]{2}$/.test(parts[0] ?? '') && parts.length > 2 ? (parts.shift() ?? '') : ''
  return { type: parts[0] ?? '', number: parts.slice(1).join(', '), country, dates: '' }
}

export function ofItem(value: unknown): CslRecord | undefined {
  if (!isObject(value) || typeof value['name'] !== 'string') return undefined
  const text = (key: string) => textIn(value, key)
  const list = (key: string) => listIn(value, key).filter(each => typeof each === 'string')
  return {
    id: text('id') || text('_id'),
    source: text('source'),
    entityNumber: text('entity_number'),
    type: text('type'),
    name: value['name'],
    altNames: list('alt_names'),
    programs: list('programs'),
    addresses: listIn(value, 'addresses').filter(isObject).map(addressOf),
    ids: listIn(value, 'ids').filter(isObject).map(idOfItem),
    datesOfBirth: list('dates_of_birth'),
    placesOfBirth: list('places_of_birth'),
    nationalities: list('nationalities'),
    citizenships: list('citizenships'),
    startDate: text('start_date'),
    endDate: text('end_date'),
    vesselFlag: text('vessel_flag'),
    vesselOwner: text('vessel_owner'),
    callSign: text('call_sign'),
    remarks: [
      ...labelled('Title', text('title')),
      ...labelled('Federal Register', text('federal_register_notice')),
      ...labelled('Licence requirement', text('license_requirement')),
      ...labelled('Licence policy', text('license_policy')),
      ...labelled('Standard order', text('standard_order')),
      ...labelled('Type', text('vessel_type')),
      ...labelled('Source', text('source_information_url')),
      text('remarks'),
    ],
  }
}

type JsonObject = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textIn(object: JsonObject, key: string): string {
  const value = object[key]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function listIn(object: JsonObject, key: string): readonly unknown[] {
  const value = object[key]
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}

function addressOf(address: JsonObject): CslRecord['addresses'][number] {
  return {
    parts: ['address', 'city', 'state', 'postal_code'].map(key => textIn(address, key)),
    country: textIn(address, 'country'),
  }
}

function idOfItem(id: JsonObject): CslRecord['ids'][number] {
  const [issued, expires] = [textIn(id, 'issue_date'), textIn(id, 'expiration_date')]
  return {
    type: textIn(id, 'type'),
    number: textIn(id, 'number'),
    country: textIn(id, 'country'),
    dates: [issued && `issued ${issued}`, expires && `expires ${expires}`].filter(each => each !== '').join('; '),
  }
}
