import type { Designation } from '../../law/designations/index.ts'

/** An entry by the property names of FollowTheMoney. */
export function ftmOf({
  names,
  identifiers = [],
  dates = [],
  countries = [],
  addresses = [],
  gender,
  programmes = [],
  remarks = [],
}: Designation) {
  const properties: Record<string, string[]> = {}
  const add = (property: string, value: string | undefined) => {
    if (value === undefined || value === '') return
    properties[property] = [...(properties[property] ?? []), value]
  }
  for (const { text, kind, quality } of names)
    add(
      kind === 'primary' || kind === 'original'
        ? 'name'
        : kind === 'former'
          ? 'previousName'
          : quality === 'low'
            ? 'weakAlias'
            : 'alias',
      text,
    )
  for (const { type, value } of identifiers) add(identifierProperties[type] ?? 'idNumber', value)
  for (const { type, from, to } of dates)
    for (const day of new Set([from, to]))
      add(type === 'birth' ? 'birthDate' : type === 'founded' ? 'incorporationDate' : 'buildDate', day)
  for (const { type, code, text } of countries)
    add(
      type === 'nationality'
        ? 'nationality'
        : type === 'jurisdiction'
          ? 'jurisdiction'
          : type === 'flag'
            ? 'flag'
            : 'country',
      code?.toLowerCase() ?? text,
    )
  for (const { text } of addresses) add('address', text)
  add('gender', gender)
  for (const programme of programmes) add('program', programme)
  for (const remark of remarks) add('notes', remark)
  return properties
}

const identifierProperties: Readonly<Record<string, string>> = {
  imo: 'imoNumber',
  mmsi: 'mmsi',
  lei: 'leiCode',
  passport: 'passportNumber',
  national_id: 'idNumber',
  tax: 'taxNumber',
  registration: 'registrationNumber',
  uscc: 'uscCode',
  inn: 'innCode',
  ogrn: 'ogrnCode',
  swift: 'swiftBic',
  aircraft_registration: 'registrationNumber',
  aircraft_serial: 'serialNumber',
  crypto: 'publicKey',
  duns: 'dunsCode',
}
