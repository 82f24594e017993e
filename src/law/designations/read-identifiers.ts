import type { CountryCode } from '../../values/index.ts'
import type { IdentifierType } from './party.ts'

/** The first that fits, so the more particular come first. */
const kinds: readonly (readonly [RegExp, IdentifierType])[] = [
  [/\bimo\b/i, 'imo'],
  [/\bmmsi\b|maritime mobile/i, 'mmsi'],
  [/\blei\b|legal entity (?:number|identifier)/i, 'lei'],
  [/uni(?:fied|ted) social credit|\buscc\b/i, 'uscc'],
  [/swift|\bbic\b/i, 'swift'],
  [/d-u-n-s|\bduns\b/i, 'duns'],
  [/digital currency|crypto|wallet|virtual currency/i, 'crypto'],
  [/tail number|aircraft registration|registration mark/i, 'aircraft_registration'],
  [/manufacturer.?s serial|\bmsn\b|construction number/i, 'aircraft_serial'],
  // The telegraph code of a Chinese name is no number of a person.
  [/chinese commercial code/i, 'other'],
  [/passport|pasaporte|passeport/i, 'passport'],
  [/\binn\b|innc?ode/i, 'inn'],
  [/\bogrn/i, 'ogrn'],
  [
    /\btax\b|\bnit\b|\bruc\b|\brif\b|r\.?f\.?c\.?\b|v\.?a\.?t\.?\b|fiscal|\btin\b|\bvat\b|\bnip\b|\bf?ein\b|\brtn\b|\bcuit\b/i,
    'tax',
  ],
  [
    /national (?:foreign )?id|nationalid|national identi|identity (?:card|number|document)|identification card|cedula|tazkira|d\.n\.i|personal (?:id|number)|c\.?u\.?r\.?p|citizen.?s card|\bssn\b|social security|iqama|cartilla|electoral|personal identification|\bid card|^id$/i,
    'national_id',
  ],
  [
    /regist|company (?:number|id)|matricula|folio|commercial|trade licen[cs]e|c\.r\. no|chamber of|enterprise number|business (?:number|id)|certificate of incorporation|incorporation number|\bkpp\b|\bbin\b|branch unit|charity/i,
    'registration',
  ],
]

/** What a publisher's words call a number. Russian tax and register numbers are told by their length, since lists call them by any name. */
export function identifierTypeOf(words: string, value: string, country?: CountryCode): IdentifierType {
  if (/^\s*IMO\s*\d{7}\s*$/i.test(value)) return 'imo'
  const type = kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
  if (type === 'lei') return /^[A-Z0-9]{18}\d{2}$/.test(value.trim()) ? 'lei' : 'registration'
  if (country !== 'RU') return type
  if (type === 'tax' && /^(\d{10}|\d{12})$/.test(value)) return 'inn'
  if (type === 'registration' && /^(\d{13}|\d{15})$/.test(value) && !/government gazette/i.test(words)) return 'ogrn'
  return type
}

/** An IMO number without its letters. */
export function bareNumber(type: IdentifierType, value: string): string {
  return type === 'imo' ? value.replace(/^\s*IMO\b[\s:#.-]*/i, '') : value
}
