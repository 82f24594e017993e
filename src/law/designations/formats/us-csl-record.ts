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

export const labelled = (label: string, value: string) => (value === '' ? [] : [`${label}: ${value}`])

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
    addresses: list('addresses').map(addressIn),
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
function addressIn(address: string): CslRecord['addresses'][number] {
  const country = /(?:^|,\s*)([A-Z]{2})$/.exec(address)?.[1] ?? ''
  return { parts: [address.slice(0, address.length - country.length).replace(/,\s*$/, '')], country }
}

const label =
  /(?:\bNo\.?|Number|\bID|Passport|Gender|Registration|SWIFT\/BIC|Website|Code|\bCard|Identification|Address|Date|Type|Name|Ticker|ISIN|risk|Determination|Information|Institutions|Directive \w+\)?|\((?:RU|USCC|MSN|CMIC)\)|MMSI|BIK|LEI)[\s:-]*$/i
const isCode = (part: string | undefined) => /^[A-Z]{2}$/.test(part ?? '')

/** «Passport, K123456, TN», and in older editions «TN, K123456, Passport»: the country where it is known, and the word says which way round. */
function idOf(words: string): CslRecord['ids'][number] {
  const parts = words.split(',').map(part => part.trim())
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (!label.test(first) && label.test(last)) {
    const country = isCode(first) && parts.length > 2 ? first : ''
    return { type: last, number: parts.slice(country === '' ? 0 : 1, -1).join(', '), country, dates: '' }
  }
  const country = isCode(last) && parts.length > 2 ? last : ''
  return { type: first, number: parts.slice(1, country === '' ? undefined : -1).join(', '), country, dates: '' }
}
