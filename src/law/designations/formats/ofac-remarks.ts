import { cleanText } from '../clean-text.ts'
import { countryOf } from '../country-words.ts'
import type { EntryDraft } from '../entry-draft.ts'
import { bareNumber, identifierTypeOf } from '../read-identifiers.ts'

/**
 * What the legacy files say in words alone: «DOB 14 Mar 1965; POB Tunis, Tunisia; nationality Tunisia; Passport K123456 (Tunisia) issued 3 May
 * 2001; a.k.a. 'ABU X'; Linked To: Y.» Every statement stays among the remarks too, unless the entry now says it elsewhere.
 */
export function readRemarks(remarks: string, entry: EntryDraft): void {
  for (const statement of statementsIn(remarks)) readStatement(statement, entry)
}

function statementsIn(remarks: string): string[] {
  const text = cleanText(remarks)
  if (text === '') return []
  return text
    .split(/;\s*/)
    .map(statement => statement.trim())
    .filter(statement => statement !== '' && statement !== '.')
}

/** What numbers are called, up to the word after which the number stands; then, sometimes, a bracket that belongs to the name. */
const number =
  /^(.*?(?:\bNo\.?|\bNumber|#|\bID|Registry|Address|Licen[cs]e|\bCard|\bCode|Passport|SWIFT\/BIC|MMSI|Identification|D\.N\.I\.|C\.U\.R\.P\.|ISIN|BIK|SSN|FEIN|RTN|LEI)(?:\s*\((?:also called[^)]*|MSN|USCC|RU)\))?)(?:\s*:\s*|\s+-\s+|\s+)((?!Number|No\b|Card|Code|ID\b|Document).*)$/

function readStatement(statement: string, entry: EntryDraft): void {
  if (statement.length > 1_000) return entry.remark(statement)
  const words = statement.replace(/^\((.*)\)\.?$/, '$1').replace(/^alt\. /i, '')
  const bare = /[^.][.]$/.test(words) ? words.slice(0, -1) : words
  const rest = (pattern: RegExp) => {
    const match = pattern.exec(bare)
    return match === null ? undefined : (match[1] ?? '')
  }
  const alias = /^([afn])\.k\.a\.,? ['"‘“](.*?)['"’”]?$/i.exec(bare)
  if (alias !== null) {
    // Aliases in remarks are those that OFAC calls weak: too broad to be searched by.
    if (alias[1]?.toLowerCase() === 'f') return entry.name(alias[2] ?? '', 'former')
    return entry.name(alias[2] ?? '', 'alias', { quality: 'low' })
  }
  const birth = rest(/^DOB (.*)$/)
  if (birth !== undefined) return entry.dates('birth', birth)
  const founded = rest(/^Organization Established Date:? (.*)$/)
  if (founded !== undefined) return entry.dates('founded', founded)
  const built = rest(/^(?:Aircraft Manufacture Date|Vessel Year of Build|Year of Build):? (.*)$/i)
  if (built !== undefined) return entry.dates('built', built)
  const place = rest(/^POB (.*)$/)
  if (place !== undefined) return readPlace(place, entry)
  const registered = rest(/^Nationality of Registration:? (.*)$/i)
  if (registered !== undefined) return entry.country('jurisdiction', registered)
  const country = rest(/^(?:nationality|citizen|citizenship) (.*)$/i)
  if (country !== undefined) return entry.country('nationality', country)
  const flag = rest(/^(?:Former )?Vessel Flag:? (.*)$/i)
  if (flag !== undefined && flag !== 'None Identified') return entry.country('flag', flag)
  const gender = rest(/^Gender:? (.*)$/i)
  if (gender !== undefined) return entry.setGender(gender)
  const linked = rest(/^Linked To: (.*)$/i)
  if (linked !== undefined) return entry.relation({ type: 'associate', name: linked })
  if (/^Additional Sanctions Information/i.test(bare) || /^Secondary sanctions risk/i.test(bare))
    return entry.remark(bare)
  const numbered = number.exec(bare)
  if (numbered !== null && isNumber(numbered[1] ?? '', numbered[2] ?? ''))
    return readNumber(numbered[1] ?? '', numbered[2] ?? '', entry)
  entry.remark(bare)
}

/** Telephones, posts and web pages are left where they are, and so is what has no digit. */
function isNumber(type: string, value: string): boolean {
  return /tail number|call sign/i.test(type) || (/\d|^[A-Z]{6}[A-Z0-9]{2}/.test(value) && !/^\S+@\S+$/.test(value))
}

/** «Passport K123456 (Tunisia) issued 3 May 2001»: type, number, country, and the rest as a note. */
export function readNumber(type: string, words: string, entry: EntryDraft): void {
  if (/phone|telephone|\bfax\b|e-?mail|website|web site/i.test(type)) return entry.remark(`${type} ${words}`)
  // A kind may go on into what was taken for the number: «XBT 1Kuf2…», «No. Tazkira 123».
  const match = /^(.*?)(?:\s*\(([^()]*)\))?((?:\s+(?:issued|expires|expired|Date of Issue|exp)\b.*)?)$/i.exec(words)
  const [, value = words, place = '', more = ''] = match ?? []
  const country = countryOf(place)
  const isCrypto = /digital currency/i.test(type)
  const currency = isCrypto ? /^([A-Z]{3,5}) (\S+)$/.exec(value) : null
  const plain = currency?.[2] ?? value
  const kind = identifierTypeOf(type, plain, country)
  const notes = [
    isCrypto || kind === 'passport' || kind === 'mmsi' || /vessel registration/i.test(type) ? '' : type,
    currency?.[1] ?? '',
    country === undefined ? place : '',
    more.trim(),
  ]
  entry.identifier(kind, bareNumber(kind, plain), country, notes.filter(note => note !== '').join('; '))
}

/** The last part that names a country is the country of birth. */
export function readPlace(words: string, entry: EntryDraft): void {
  entry.remark(`Born in: ${words}`)
  const parts = words.split(',')
  for (let from = 0; from < parts.length; from++) {
    const tail = parts.slice(from).join(',').trim()
    if (countryOf(tail) !== undefined) return entry.country('birth', tail)
  }
}
