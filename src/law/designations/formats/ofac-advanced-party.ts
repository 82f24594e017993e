import { childOf, childrenOf, textOf, type XmlElement } from '../../../tables/index.ts'
import { countryOf } from '../country-words.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { PartySchema } from '../party.ts'
import { bareNumber, identifierTypeOf } from '../read-identifiers.ts'
import { type AdvancedTables, spanOf } from './ofac-advanced-tables.ts'

export type AdvancedParty = { readonly entry: EntryDraft; readonly profiles: readonly string[] }

/** Party, profiles, identities, aliases, documented names, name parts: and the features and documents of each. */
export function readParty(element: XmlElement, tables: AdvancedTables): AdvancedParty {
  const profiles = childrenOf(element, 'Profile')
  const subType = tables.partySubTypes.get(profiles[0]?.attributes['PartySubTypeID'] ?? '') ?? ''
  const key = element.attributes['FixedRef'] ?? profiles[0]?.attributes['ID'] ?? ''
  const entry = new EntryDraft(schemaOf(subType), key, element.line)
  if (key === '') entry.fault('no_key', 'FixedRef', '')
  for (const profile of profiles) {
    for (const identity of childrenOf(profile, 'Identity')) readIdentity(identity, tables, entry)
    for (const feature of childrenOf(profile, 'Feature')) readFeature(feature, tables, entry)
  }
  entry.remark(textOf(element, 'Comment'))
  return { entry, profiles: profiles.map(profile => profile.attributes['ID'] ?? '').filter(id => id !== '') }
}

function schemaOf(words: string): PartySchema {
  if (/vessel/i.test(words)) return 'Vessel'
  if (/aircraft/i.test(words)) return 'Airplane'
  if (/individual/i.test(words)) return 'Person'
  return /entity/i.test(words) ? 'Organization' : 'LegalEntity'
}

function readIdentity(identity: XmlElement, tables: AdvancedTables, entry: EntryDraft): void {
  const groups = new Map<string, string>()
  for (const list of childrenOf(identity, 'NamePartGroups'))
    for (const master of childrenOf(list, 'MasterNamePartGroup'))
      for (const group of childrenOf(master, 'NamePartGroup'))
        groups.set(group.attributes['ID'] ?? '', tables.nameParts.get(group.attributes['NamePartTypeID'] ?? '') ?? '')
  // The primary alias first, wherever it stands.
  const aliases = childrenOf(identity, 'Alias').toSorted((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)))
  for (const alias of aliases)
    for (const name of childrenOf(alias, 'DocumentedName')) readName(name, alias, groups, tables, entry)
  for (const { type, number, country, note } of tables.documents.get(identity.attributes['ID'] ?? '') ?? []) {
    const code = countryOf(country)
    const kind = identifierTypeOf(type, number, code)
    entry.identifier(
      kind,
      bareNumber(kind, number),
      code,
      [kind === 'passport' ? '' : type, note].filter(each => each !== '').join('; '),
    )
  }
}

function isPrimary(alias: XmlElement): boolean {
  return alias.attributes['Primary'] === 'true'
}

function readName(
  name: XmlElement,
  alias: XmlElement,
  groups: ReadonlyMap<string, string>,
  tables: AdvancedTables,
  entry: EntryDraft,
): void {
  const values = childrenOf(name, 'DocumentedNamePart').flatMap(part => childrenOf(part, 'NamePartValue'))
  const script = tables.scripts.get(values[0]?.attributes['ScriptID'] ?? '') ?? 'Latn'
  const isLatin = /^lat/i.test(script)
  const family = values.filter(value => /last name/i.test(groups.get(value.attributes['NamePartGroupID'] ?? '') ?? ''))
  const others = values.filter(value => !family.includes(value))
  const words = (parts: readonly XmlElement[]) => parts.map(part => part.text.trim()).join(' ')
  // Latin names as OFAC prints them, the family name first; other scripts in the order of the file.
  const text = isLatin && family.length > 0 && others.length > 0 ? `${words(family)}, ${words(others)}` : words(values)
  const type = tables.aliasTypes.get(alias.attributes['AliasTypeID'] ?? '') ?? ''
  const kind = !isLatin ? 'original' : /f\.?k\.?a/i.test(type) ? 'former' : isPrimary(alias) ? 'primary' : 'alias'
  const isLow = alias.attributes['LowQuality'] === 'true'
  entry.name(text, kind, isPrimary(alias) && !isLow ? {} : { quality: isLow ? 'low' : 'good' })
}

function readFeature(feature: XmlElement, tables: AdvancedTables, entry: EntryDraft): void {
  const type = tables.featureTypes.get(feature.attributes['FeatureTypeID'] ?? '') ?? ''
  for (const version of childrenOf(feature, 'FeatureVersion')) {
    for (const period of childrenOf(version, 'DatePeriod')) readPeriod(type, period, entry)
    for (const { attributes } of childrenOf(version, 'VersionLocation')) {
      const place = tables.places.get(attributes['LocationID'] ?? '')
      if (place !== undefined) readLocation(type, place, entry)
    }
    for (const detail of childrenOf(version, 'VersionDetail')) {
      const text = tables.details.get(detail.attributes['DetailReferenceID'] ?? '') ?? detail.text.trim()
      if (text !== '') readDetail(type, text, entry)
    }
    const comment = childOf(version, 'Comment')?.text.trim() ?? ''
    if (comment !== '') entry.remark(`${type}: ${comment}`)
  }
}

function readPeriod(type: string, period: XmlElement, entry: EntryDraft): void {
  const kind = /birth/i.test(type)
    ? 'birth'
    : /established/i.test(type)
      ? 'founded'
      : /manufacture|build|built/i.test(type)
        ? 'built'
        : undefined
  const span = spanOf(period)
  if (kind === undefined) {
    if (span !== undefined) entry.remark(`${type}: ${span.from}${span.to === span.from ? '' : ` to ${span.to}`}`)
  } else if (span === undefined) entry.fault('unreadable_date', type, '')
  else entry.date({ type: kind, from: span.from, to: span.to, ...(span.isAbout ? { about: true as const } : {}) })
}

function readLocation(type: string, place: { parts: readonly string[]; country: string }, entry: EntryDraft): void {
  if (/birth/i.test(type)) {
    entry.remark(`Born in: ${[...place.parts, place.country].filter(part => part !== '').join(', ')}`)
    entry.country('birth', place.country)
  } else if (/nationality of registration/i.test(type)) entry.country('jurisdiction', place.country)
  else if (/nationality|citizenship/i.test(type)) entry.country('nationality', place.country || (place.parts[0] ?? ''))
  else if (/flag/i.test(type)) entry.country('flag', place.country)
  else {
    entry.address(place.parts, place.country)
    if (countryOf(place.country) !== undefined) entry.country('address', place.country)
  }
}

function readDetail(type: string, text: string, entry: EntryDraft): void {
  const currency = /digital currency address\s*-\s*(\w+)/i.exec(type)?.[1]
  const kind = identifierTypeOf(type, text)
  if (/gender/i.test(type)) entry.setGender(text)
  else if (/vessel flag/i.test(type)) entry.country('flag', text)
  else if (/vessel owner/i.test(type)) entry.relation({ type: 'owned_by', name: text })
  else if (currency !== undefined) entry.identifier('crypto', text, undefined, currency)
  else if (/call sign/i.test(type)) entry.identifier('other', text, undefined, 'Call sign')
  else if (kind === 'other' || /sanctions|information|date|website|e-?mail/i.test(type))
    entry.remark(`${type.replace(/[\s:-]+$/, '')}: ${text}`)
  else entry.identifier(kind, bareNumber(kind, text), undefined, type)
}
