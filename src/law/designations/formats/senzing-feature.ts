import { countryOf } from '../country-words.ts'
import type { Relation } from '../designation.ts'
import type { EntryDraft } from '../entry-draft.ts'
import type { IdentifierType } from '../party.ts'

/** Every attribute is text; older files nest lists under any name. */
export type Feature = Readonly<Record<string, string>>

const numbers: readonly (readonly [name: string, type: IdentifierType])[] = [
  ['PASSPORT', 'passport'],
  ['NATIONAL_ID', 'national_id'],
  ['SSN', 'national_id'],
  ['DRIVERS_LICENSE', 'other'],
  ['TAX_ID', 'tax'],
  ['LEI', 'lei'],
  ['DUNS', 'duns'],
  ['IMO', 'imo'],
  ['MMSI', 'mmsi'],
  ['CALL_SIGN', 'other'],
  ['OTHER_ID', 'other'],
  ['TRUSTED_ID', 'other'],
]

export function readFeature(feature: Feature, entry: EntryDraft): void {
  const get = (name: string) => feature[name] ?? ''
  readName(feature, entry)
  const birth = get('DATE_OF_BIRTH')
  if (birth !== '') entry.dates('birth', birth, 'mdy')
  entry.dates('founded', get('REGISTRATION_DATE'), 'mdy')
  entry.country('nationality', get('NATIONALITY'))
  entry.country('nationality', get('CITIZENSHIP'))
  entry.country('jurisdiction', get('REGISTRATION_COUNTRY'))
  entry.country('flag', get('VESSEL_FLAG') || get('FLAG'))
  if (get('PLACE_OF_BIRTH') !== '') {
    entry.remark(`Born in: ${get('PLACE_OF_BIRTH')}`)
    if (countryOf(get('PLACE_OF_BIRTH')) !== undefined) entry.country('birth', get('PLACE_OF_BIRTH'))
  }
  if (get('GENDER') !== '') entry.setGender(get('GENDER'))
  const lines = [1, 2, 3, 4, 5, 6].map(i => get(`ADDR_LINE${i}`))
  if (get('ADDR_FULL') !== '') entry.address([get('ADDR_FULL')], get('ADDR_COUNTRY'))
  else entry.address([...lines, get('ADDR_CITY'), get('ADDR_STATE'), get('ADDR_POSTAL_CODE')], get('ADDR_COUNTRY'))
  for (const [name, type] of numbers) {
    const country = countryOf(get(`${name}_COUNTRY`) || get(`${name}_STATE`))
    const note =
      type === 'other' ? get(`${name}_TYPE`) || get(`${name}_DOMAIN`) || name.toLowerCase().replace('_', ' ') : ''
    entry.identifier(type, get(`${name}_NUMBER`), country, note)
    if (feature[`${name}_NUMBER`] === undefined)
      entry.identifier(type, get(name === 'CALL_SIGN' ? name : ''), country, note)
  }
  const related = get('REL_POINTER_KEY')
  if (related !== '') entry.relation({ type: relationOf(get('REL_POINTER_ROLE')), key: related })
}

function readName(feature: Feature, entry: EntryDraft): void {
  for (const prefix of prefixesOf(feature)) {
    const get = (name: string) => feature[`${prefix}${name}`] ?? ''
    const parts = ['NAME_PREFIX', 'NAME_FIRST', 'NAME_MIDDLE', 'NAME_LAST', 'NAME_SUFFIX'].map(get)
    const full = get('NAME_FULL') || get('NAME_ORG') || parts.slice(1).join(' ')
    const type = (get('NAME_TYPE') || prefix).toUpperCase()
    const kind = /FORMER|FKA|PREVIOUS|MAIDEN/.test(type)
      ? 'former'
      : /NATIVE|ORIGINAL/.test(type)
        ? 'original'
        : /PRIMARY|^$/.test(type)
          ? 'primary'
          : 'alias'
    const isLow = /WEAK|LOW/.test(type)
    entry.name(full, kind, isLow ? { quality: 'low' } : {})
  }
}

/** In records without FEATURES the type of a name stands before its attribute: `AKA_NAME_FULL`. */
function prefixesOf(feature: Feature): Set<string> {
  const found = Object.keys(feature).map(name => /^(.*?)NAME_(?:FULL|ORG|FIRST|LAST)$/.exec(name)?.[1])
  return new Set(found.filter(prefix => prefix !== undefined))
}

function relationOf(role: string): Relation['type'] {
  if (/OWNED|SUBSIDIARY/i.test(role)) return 'owned_by'
  if (/OWN|SHAREHOLDER/i.test(role)) return 'owns'
  if (/CONTROL|DIRECTOR/i.test(role)) return 'controlled_by'
  if (/SPOUSE|CHILD|PARENT_OF|FAMILY|SIBLING|MOTHER|FATHER/i.test(role)) return 'family'
  return /ASSOCIATE|EMPLOY|PRINCIPAL/i.test(role) ? 'associate' : 'other'
}
