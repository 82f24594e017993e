import { type Designation, identifierTypes, ownListKinds } from '../../../law/designations/index.ts'
import { isDate, parsePartialDate } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { Voice } from '../voice.ts'
import { isCountry } from './countries.ts'
import { type Fields, plainDigits } from './fields.ts'
import { partyKinds } from './screening-form.ts'

/** What an officer types of an entry. One line a name: the first is the primary one. */
export type EntryForm = Readonly<Record<(typeof entryFields)[number], string>>
export const entryFields = [
  'key',
  'list',
  'schema',
  'names',
  'born',
  'country',
  'numberKind',
  'number',
  'address',
  'reason',
  'basis',
  'from',
  'to',
  'why',
] as const

export const emptyEntry: EntryForm = {
  key: '',
  list: 'control_list',
  schema: 'Company',
  names: '',
  born: '',
  country: '',
  numberKind: 'registration',
  number: '',
  address: '',
  reason: '',
  basis: '',
  from: '',
  to: '',
  why: '',
}

const dates: readonly string[] = ['born', 'from', 'to']
const lengthsMax: Readonly<Record<string, number>> = {
  names: 10_000,
  reason: 5_000,
  why: 5_000,
  basis: 1_000,
  address: 1_000,
}

export function readEntryForm(fields: Fields): EntryForm {
  const read = entryFields.map(field => {
    const typed = fields.one(field).slice(0, lengthsMax[field] ?? 200)
    return [field, dates.includes(field) ? plainDigits(typed) : typed]
  })
  return { ...emptyEntry, ...Object.fromEntries(read) }
}

const remarkOf = (entry: Designation, start: string) =>
  (entry.remarks ?? []).find(each => each.startsWith(start))?.slice(start.length) ?? ''

/** The entry as it stands, to be amended. */
export function entryFormOf(entry: Designation): EntryForm {
  const [number] = entry.identifiers ?? []
  return {
    ...emptyEntry,
    key: entry.key,
    list: ownListKinds.find(each => entry.programmes?.includes(each)) ?? 'control_list',
    schema: entry.schema,
    names: entry.names.map(({ text }) => text).join('\n'),
    born: entry.dates?.[0]?.from ?? '',
    country: entry.countries?.[0]?.code ?? '',
    numberKind: number?.type ?? 'registration',
    number: number?.value ?? '',
    address: entry.addresses?.[0]?.text ?? '',
    reason: entry.remarks?.[0] ?? '',
    basis: remarkOf(entry, 'Legal basis: '),
    from: entry.listedOn ?? '',
    to: remarkOf(entry, 'Until: '),
  }
}

export function entryErrors({ t }: Voice, form: EntryForm, change: 'add' | 'amend' | 'remove'): readonly FieldError[] {
  const errors: FieldError[] = []
  const need = (field: keyof EntryForm, says: string) => {
    if (form[field] === '') errors.push({ field, says })
  }
  need('key', t('error.key'))
  need('why', t('error.why'))
  if (change === 'remove') return errors
  if (!/[\p{L}\p{N}]/u.test(form.names)) errors.push({ field: 'names', says: t('error.names') })
  need('reason', t('error.entry_reason'))
  need('basis', t('error.basis'))
  if (!isDate(form.from)) errors.push({ field: 'from', says: t('error.date', { example: '2026-11-20' }) })
  if (form.to !== '' && !isDate(form.to)) errors.push({ field: 'to', says: t('error.date', { example: '2027-11-20' }) })
  if (form.to !== '' && isDate(form.to) && form.to <= form.from) errors.push({ field: 'to', says: t('error.period') })
  if (form.born !== '' && parsePartialDate(form.born) === undefined)
    errors.push({ field: 'born', says: t('error.partial_date', { example: '1971-04-09' }) })
  return errors
}

const dateTypes: Readonly<Record<string, 'birth' | 'founded' | 'built'>> = {
  Person: 'birth',
  Vessel: 'built',
  Airplane: 'built',
}
const countryTypes: Readonly<Record<string, 'nationality' | 'flag' | 'jurisdiction'>> = {
  Person: 'nationality',
  Vessel: 'flag',
  Airplane: 'flag',
}

/** The entry as the operation reads it. What the form has no field for is carried over from the entry as it stood. */
export function entryOf(form: EntryForm, standing: Designation | undefined): unknown {
  const schema = partyKinds.find(each => each === form.schema) ?? 'LegalEntity'
  const list = ownListKinds.find(each => each === form.list) ?? 'control_list'
  const type = identifierTypes.find(each => each === form.numberKind) ?? 'other'
  const names = form.names
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const rest = <T>(values: readonly T[] | undefined): readonly T[] => (values ?? []).slice(1)
  const some = <T>(name: string, values: readonly T[]) => (values.length === 0 ? {} : { [name]: values })
  const born = { type: dateTypes[schema] ?? 'founded', from: form.born, to: form.born }
  return {
    list,
    schema,
    names: names.map((text, i) => ({ text, kind: i === 0 ? 'primary' : 'alias' })),
    ...some('identifiers', [
      ...(form.number === '' ? [] : [{ type, value: form.number }]),
      ...rest(standing?.identifiers),
    ]),
    ...some('dates', [...(form.born === '' ? [] : [born]), ...rest(standing?.dates)]),
    ...some('countries', [
      ...(isCountry(form.country) ? [{ type: countryTypes[schema] ?? 'jurisdiction', code: form.country }] : []),
      ...rest(standing?.countries),
    ]),
    ...some('addresses', [...(form.address === '' ? [] : [{ text: form.address }]), ...rest(standing?.addresses)]),
    ...(standing?.gender === undefined ? {} : { gender: standing.gender }),
    ...(standing?.reference === undefined ? {} : { reference: standing.reference }),
    reason: form.reason,
    legalBasis: form.basis,
    from: form.from,
    ...(form.to === '' ? {} : { to: form.to }),
  }
}
