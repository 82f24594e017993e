import { z } from 'zod'
import { country, isRefusal, parsePartialDate, pathTo, Refusal } from '../../values/index.ts'
import {
  type CountryFact,
  type DateFact,
  type Identifier,
  type IdentifierType,
  type Party,
  type PartyName,
  partySchemas,
} from './party.ts'

/** So many values a property: a party with more is a mistake, or an attack. */
const valuesMax = 100
const textLengthMax = 10_000
const values = z.array(z.string().max(textLengthMax)).max(valuesMax).readonly()

/** A party by the schema and property names of FollowTheMoney: what OpenSanctions, yente and their users speak. */
export const partyInput = z.strictObject({
  schema: z.enum(partySchemas).default('LegalEntity'),
  properties: z.record(z.string().max(100), values).meta({
    description:
      'FollowTheMoney properties, each with its values: name, alias, birthDate, country, passportNumber, imoNumber …',
  }),
})
export type PartyInput = z.infer<typeof partyInput>

const nameKinds: Readonly<Record<string, PartyName['kind']>> = {
  name: 'primary',
  alias: 'alias',
  weakAlias: 'alias',
  previousName: 'former',
}
const identifierKinds: Readonly<Record<string, IdentifierType>> = {
  imoNumber: 'imo',
  mmsi: 'mmsi',
  leiCode: 'lei',
  passportNumber: 'passport',
  idNumber: 'national_id',
  socialSecurityNumber: 'national_id',
  taxNumber: 'tax',
  vatCode: 'tax',
  registrationNumber: 'registration',
  uscCode: 'uscc',
  innCode: 'inn',
  ogrnCode: 'ogrn',
  swiftBic: 'swift',
  bikCode: 'other',
  registrationNumberAircraft: 'aircraft_registration',
  serialNumber: 'aircraft_serial',
  cryptoWallet: 'crypto',
  publicKey: 'crypto',
  dunsCode: 'duns',
}
const dateKinds: Readonly<Record<string, DateFact['type']>> = {
  birthDate: 'birth',
  incorporationDate: 'founded',
  buildDate: 'built',
}
const countryKinds: Readonly<Record<string, CountryFact['type']>> = {
  nationality: 'nationality',
  citizenship: 'nationality',
  country: 'residence',
  jurisdiction: 'jurisdiction',
  mainCountry: 'jurisdiction',
  flag: 'flag',
  birthCountry: 'birth',
}

/** Properties that say nothing by which somebody could be told apart are passed over; a value that cannot be read is refused. */
export function partyOf({ schema, properties }: PartyInput, path = ''): Party {
  const at = (property: string, i: number) => pathTo(pathTo(pathTo(path, 'properties'), property), i)
  const each = <K, T>(
    kinds: Readonly<Record<string, K>>,
    read: (kind: K, value: string, path: string, property: string) => T[],
  ) =>
    Object.entries(properties).flatMap(([property, given]) => {
      const kind = Object.hasOwn(kinds, property) ? kinds[property] : undefined
      return kind === undefined
        ? []
        : given.flatMap((value, i) => (value.trim() === '' ? [] : read(kind, value, at(property, i), property)))
    })
  const names = each(nameKinds, (kind, text, _, property) => [
    { text, kind, ...(property === 'weakAlias' ? { quality: 'low' as const } : {}) },
  ])
  if (names.length === 0)
    throw new Refusal('missing_field', { field: 'name' }, pathTo(pathTo(path, 'properties'), 'name'))
  const identifiers: Identifier[] = each(identifierKinds, (type, value) => [{ type, value }])
  const dates = each(dateKinds, (type, value, where) => [dateOf(type, value, where)])
  const countries = each(countryKinds, (type, value) => [countryOf(type, value)])
  const addresses = (properties['address'] ?? []).map(text => ({ text }))
  const gender = properties['gender']?.[0]
  return {
    schema,
    names,
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(dates.length === 0 ? {} : { dates }),
    ...(countries.length === 0 ? {} : { countries }),
    ...(addresses.length === 0 ? {} : { addresses }),
    ...(gender === 'male' || gender === 'female' ? { gender } : {}),
  }
}

function dateOf(type: DateFact['type'], value: string, path: string): DateFact {
  const day = parsePartialDate(value.trim().slice(0, 10))
  if (day === undefined) throw new Refusal('impossible_date', { date: value }, path)
  return { type, from: day, to: day }
}

/** Words that name no country are kept: they count neither for nor against. */
function countryOf(type: CountryFact['type'], value: string): CountryFact {
  try {
    return { type, code: country(value.trim().toUpperCase()), text: value }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { type, text: value }
  }
}
