import { z } from 'zod'
import type { PartyInput } from '../../../law/designations/index.ts'
import { parsePartialDate } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { Voice } from '../voice.ts'
import { isCountry } from './countries.ts'
import { type Fields, plainDigits } from './fields.ts'

export const partyKinds = ['LegalEntity', 'Person', 'Company', 'Organization', 'Vessel', 'Airplane'] as const
export type PartyKind = (typeof partyKinds)[number]

/** Numbers that a party may be known by, under their FollowTheMoney names. */
export const identifierKinds = [
  'passportNumber',
  'idNumber',
  'registrationNumber',
  'taxNumber',
  'imoNumber',
  'mmsi',
  'leiCode',
  'uscCode',
  'innCode',
  'ogrnCode',
  'swiftBic',
] as const

export const screeningForm = z.object({
  name: z.string(),
  kind: z.string(),
  born: z.string(),
  country: z.string(),
  numberKind: z.string(),
  number: z.string(),
})
export type ScreeningForm = Readonly<z.infer<typeof screeningForm>>

export const emptyForm: ScreeningForm = {
  name: '',
  kind: 'LegalEntity',
  born: '',
  country: '',
  numberKind: 'passportNumber',
  number: '',
}
export const nameLengthMax = 1_000

export function readScreeningForm(fields: Fields): ScreeningForm {
  return {
    name: fields.asTyped('name').slice(0, nameLengthMax),
    kind: fields.one('kind'),
    born: plainDigits(fields.one('born')).replaceAll(/[./]/g, '-').slice(0, 20),
    country: fields.one('country'),
    numberKind: fields.one('numberKind'),
    number: fields.one('number').slice(0, 200),
  }
}

export function screeningErrors({ t }: Voice, form: ScreeningForm): readonly FieldError[] {
  const errors: FieldError[] = []
  if (form.name === '') errors.push({ field: 'name', says: t('error.party_name') })
  if (form.born !== '' && parsePartialDate(form.born) === undefined)
    errors.push({ field: 'born', says: t('error.partial_date', { example: '1971-04-09' }) })
  return errors
}

const kindOf = (kind: string): PartyKind => partyKinds.find(each => each === kind) ?? 'LegalEntity'
const dateOf: Readonly<Record<PartyKind, string>> = {
  LegalEntity: 'birthDate',
  Person: 'birthDate',
  Company: 'incorporationDate',
  Organization: 'incorporationDate',
  Vessel: 'buildDate',
  Airplane: 'buildDate',
}
const countryOf: Readonly<Record<PartyKind, string>> = {
  LegalEntity: 'country',
  Person: 'nationality',
  Company: 'jurisdiction',
  Organization: 'jurisdiction',
  Vessel: 'flag',
  Airplane: 'flag',
}

/** What was typed, as the party that the operations screen. */
export function partyInputOf(form: ScreeningForm): PartyInput {
  const schema = kindOf(form.kind)
  const numberKind = identifierKinds.find(each => each === form.numberKind) ?? 'idNumber'
  const properties = {
    name: [form.name],
    ...(form.born === '' ? {} : { [dateOf[schema]]: [form.born] }),
    ...(isCountry(form.country) ? { [countryOf[schema]]: [form.country] } : {}),
    ...(form.number === '' ? {} : { [numberKind]: [form.number] }),
  }
  return { schema, properties }
}
