import { identifierTypes } from '../../../law/designations/index.ts'
import { parseDate } from '../../../values/index.ts'
import { kindWords } from '../components/evidence-table.ts'
import { partyName } from '../components/party-name.ts'
import { type Html, html } from '../html.ts'
import type { Key, Voice } from '../voice.ts'

/** One value of an entry: what a fact is called in the language of the page, with days and countries; what its publisher wrote, as it stands. */
export function entryValue(voice: Voice, field: string, value: unknown): Html {
  if (Array.isArray(value))
    return html`${value.map((each, i) => html`${i === 0 ? '' : voice.t('semicolon')}${entryValue(voice, field, each)}`)}`
  const of = shapeOf(value)
  switch (field) {
    case 'names':
      return html`${partyName(textOf(of['text']))}${remarks(voice, [said(voice, nameWords, of['kind']), said(voice, nameWords, of['quality']), textOf(of['language'])])}`
    case 'identifiers':
      return html`${said(voice, numberWords, of['type'])} ${number(of['value'])}${remarks(voice, [country(voice, of['country']), own(of['note'])])}`
    case 'dates':
      return html`${said(voice, dateWords, of['type'])} ${span(of)}${of['about'] === true ? remarks(voice, [voice.t('remark.approximate')]) : ''}`
    case 'countries': {
      const known = country(voice, of['code'])
      // The publisher's own word for it, where that is more than the code.
      const text = of['text'] === of['code'] || of['text'] === known ? '' : textOf(of['text'])
      return html`${said(voice, countryWords, of['type'])} ${known === '' ? own(text) : html`${known}${remarks(voice, [own(text)])}`}`
    }
    case 'addresses':
      return html`${partyName(textOf(of['text']))}${remarks(voice, [country(voice, of['country'])])}`
    case 'relations':
      return html`${said(voice, relationWords, of['type'])} ${partyName(textOf(of['name'] ?? of['key']))}${remarks(voice, [own(of['name'] === undefined ? '' : of['key']), own(of['share']), day(voice, of['since'])])}`
    case 'schema':
      return html`<bdi>${kindWords(voice, textOf(value))}</bdi>`
    case 'gender':
      return html`${said(voice, genderWords, value)}`
    case 'listedOn':
    case 'amendedOn':
      return html`${day(voice, value)}`
    default:
      return html`${own(value)}`
  }
}

const nameWords = {
  primary: '',
  alias: 'name_kind.alias',
  former: 'name_kind.former',
  original: 'name_kind.original',
  good: 'name_kind.good',
  low: 'name_kind.low',
} as const
const numberWords = Object.fromEntries(identifierTypes.map(type => [type, `fact.${type}` as const]))
const dateWords = { birth: 'fact.birth_date', founded: 'fact.founding_date', built: 'fact.building_date' } as const
const countryWords = {
  nationality: 'country_fact.nationality',
  residence: 'country_fact.residence',
  jurisdiction: 'country_fact.jurisdiction',
  flag: 'country_fact.flag',
  birth: 'country_fact.birth',
  address: 'country_fact.address',
} as const
const relationWords = {
  owned_by: 'relation.owned_by',
  owns: 'relation.owns',
  controlled_by: 'relation.controlled_by',
  family: 'relation.family',
  associate: 'relation.associate',
  former_name_of: 'relation.former_name_of',
  other: 'relation.other',
} as const
const genderWords = { male: 'gender.male', female: 'gender.female' } as const

/** What is not in the table is said as it stands: an edition may have been kept by another version than this. */
function said({ t }: Voice, words: Readonly<Record<string, Key | ''>>, value: unknown): string {
  const key = words[textOf(value)]
  return key === undefined ? textOf(value) : key === '' ? '' : t(key)
}

/** Behind a value, in brackets, what else is told of it. */
function remarks({ t }: Voice, told: readonly (Html | string)[]): Html | string {
  const some = told.filter(each => each !== '')
  return some.length === 0 ? '' : html` (${some.map((each, i) => html`${i === 0 ? '' : t('comma')}${each}`)})`
}

const longest = 400
const own = (value: unknown): Html | string => {
  const text = textOf(value)
  return text === '' ? '' : html`<bdi>${text.slice(0, longest)}</bdi>`
}

/** A number is one thing, as a code is; longer than this it is a publisher's sentence about one. */
const numberMax = 24
function number(value: unknown): Html | string {
  const text = textOf(value)
  return text.length > numberMax ? own(text) : html`<bdi class="sy-nowrap" dir="ltr">${text}</bdi>`
}

const country = (voice: Voice, code: unknown): string => (code === undefined ? '' : voice.country(textOf(code)))

function day(voice: Voice, value: unknown): string {
  const date = parseDate(textOf(value))
  return date === undefined ? textOf(value) : voice.date(date)
}

/** A day, a month or a year as the list has it, or from the one to the other. */
function span({ from, to }: Readonly<Record<string, unknown>>): Html {
  const ends = [...new Set([textOf(from), textOf(to)])].filter(each => each !== '')
  return html`<bdi class="sy-nowrap" dir="ltr">${ends.join(' – ')}</bdi>`
}

const shapeOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
