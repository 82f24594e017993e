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

type Read = (words: string, entry: EntryDraft) => void

/** What a statement begins with, and what the rest of it then is. The first that fits. */
const statements: readonly (readonly [RegExp, Read])[] = [
  [/^f\.k\.a\.,? ['"‘“]?(.*?)['"’”]?$/i, (name, entry) => entry.name(name, 'former')],
  // Aliases in remarks are those that OFAC calls weak: too broad to be searched by.
  [/^[an]\.k\.a\.,? ['"‘“]?(.*?)['"’”]?$/i, (name, entry) => entry.name(name, 'alias', { quality: 'low' })],
  [/^DOB (.*)$/, (words, entry) => entry.dates('birth', words)],
  [/^Organization Established Date:? (.*)$/, (words, entry) => entry.dates('founded', words)],
  [
    /^(?:Aircraft Manufacture Date|Vessel Year of Build|Year of Build):? (.*)$/i,
    (words, entry) => entry.dates('built', words),
  ],
  [/^POB (.*)$/, readPlace],
  [/^Nationality of Registration:? (.*)$/i, (words, entry) => entry.country('jurisdiction', words)],
  [/^(?:nationality|citizen|citizenship) (.*)$/i, (words, entry) => entry.country('nationality', words)],
  [/^(?:Former )?Vessel Flag:? (?!None Identified)(.*)$/i, (words, entry) => entry.country('flag', words)],
  [/^Gender:? (.*)$/i, (words, entry) => entry.setGender(words)],
  [/^Linked To: (.*)$/i, (name, entry) => entry.relation({ type: 'associate', name })],
  [/^((?:Additional Sanctions Information|Secondary sanctions risk).*)$/i, (words, entry) => entry.remark(words)],
]

function readStatement(statement: string, entry: EntryDraft): void {
  const words = statement.replace(/^\((.*)\)\.?$/, '$1').replace(/^alt\. /i, '')
  const bare = /[^.][.]$/.test(words) ? words.slice(0, -1) : words
  const known = bare.length > 1_000 ? undefined : statements.find(([pattern]) => pattern.test(bare))
  const numbered = bare.length > 1_000 || known !== undefined ? null : number.exec(bare)
  if (known !== undefined) known[1](known[0].exec(bare)?.[1] ?? '', entry)
  else if (numbered !== null && isNumber(numbered[1] ?? '', numbered[2] ?? ''))
    readNumber(numbered[1] ?? '', numbered[2] ?? '', entry)
  else entry.remark(bare)
}

/** Telephones, posts and web pages are left where they are, and so is what has no digit. */
function isNumber(type: string, value: string): boolean {
  return /tail number|call sign/i.test(type) || (/\d|^[A-Z]{6}[A-Z0-9]{2}/.test(value) && !/^\S+@\S+$/.test(value))
}

/** «Passport K123456 (Tunisia) issued 3 May 2001»: type, number, country, and the rest as a note. */
export function readNumber(type: string, words: string, entry: EntryDraft): void {
  if (/phone|telephone|\bfax\b|e-?mail|website|web site/i.test(type)) {
    entry.remark(`${type} ${words}`)
    return
  }
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
  const tails = parts.map((_, from) => parts.slice(from).join(',').trim())
  entry.country('birth', tails.find(tail => countryOf(tail) !== undefined) ?? '')
}
