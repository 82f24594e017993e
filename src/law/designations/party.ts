import type { CountryCode, PartialDate } from '../../values/index.ts'

/**
 * The kinds of a party, by the names of FollowTheMoney, whose schema and property names our API and files use as well. `LegalEntity` is
 * somebody of whom the source does not say whether it is a person or a body.
 */
export const partySchemas = ['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel', 'Airplane'] as const
export type PartySchema = (typeof partySchemas)[number]

/** Somebody with names and what else is told of them: an entry of a list, or a party of an enquiry or a case. */
export type Party = {
  readonly schema: PartySchema
  /** At least one. */
  readonly names: readonly PartyName[]
  readonly identifiers?: readonly Identifier[]
  /** Of birth for a person, of founding or building for the rest. Each is one claim of the source: any of them may be the true one. */
  readonly dates?: readonly DateFact[]
  readonly countries?: readonly CountryFact[]
  readonly addresses?: readonly Address[]
  readonly gender?: 'male' | 'female'
}

export type PartyName = {
  readonly text: string
  /** `original`: in the script of the person's own language, where the source says so. */
  readonly kind: 'primary' | 'alias' | 'former' | 'original'
  /** What the source says of the alias; `low` counts less. */
  readonly quality?: 'good' | 'low'
  /** ISO 639 where the source says it. */
  readonly language?: string
}

/** `registration` and `tax` are any register's; the value is as the source has it, and the matcher normalises and checks it. */
export const identifierTypes = [
  'imo',
  'mmsi',
  'lei',
  'passport',
  'national_id',
  'tax',
  'registration',
  'uscc',
  'inn',
  'ogrn',
  'swift',
  'aircraft_registration',
  'aircraft_serial',
  'crypto',
  'duns',
  'other',
] as const
export type IdentifierType = (typeof identifierTypes)[number]
export type Identifier = {
  readonly type: IdentifierType
  readonly value: string
  readonly country?: CountryCode
  readonly note?: string
}

/** Inclusive on both ends; one day, month or year where both are equal. `about`: the source says «approximately». */
export type DateFact = {
  readonly type: 'birth' | 'founded' | 'built'
  readonly from: PartialDate
  readonly to: PartialDate
  readonly about?: true
}

/** `code` is absent where the source's words name no country of ISO 3166; the words are kept. */
export type CountryFact = {
  readonly type: 'nationality' | 'residence' | 'jurisdiction' | 'flag' | 'birth' | 'address'
  readonly code?: CountryCode
  readonly text?: string
}

export type Address = { readonly text: string; readonly country?: CountryCode }
