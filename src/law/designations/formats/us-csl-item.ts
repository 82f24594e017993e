import { type CslRecord, labelled } from './us-csl-record.ts'

/** A row of the screening list as JSON has it; undefined where it has no name. */
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
