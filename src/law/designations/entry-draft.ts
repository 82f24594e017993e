import type { CalendarDate, CountryCode } from '../../values/index.ts'
import { cleanText } from './clean-text.ts'
import { countryOf } from './country-words.ts'
import type { Designation, Relation } from './designation.ts'
import type { Fault } from './fault.ts'
import { Gathered } from './gathered.ts'
import type { Address, CountryFact, DateFact, Identifier, PartyName, PartySchema } from './party.ts'
import { readCalendarDate, readDates } from './read-dates.ts'

export type NameMarks = Partial<Pick<PartyName, 'quality' | 'language'>>

const earliest: Readonly<Record<DateFact['type'], string>> = { birth: '1800', founded: '1000', built: '1800' }

/** An entry in the making. Nothing is said twice, nothing empty is kept, and what cannot be read as what it should be stays as words. */
export class EntryDraft {
  schema: PartySchema
  key: string
  reference = ''
  listedOn: CalendarDate | undefined
  amendedOn: CalendarDate | undefined
  gender: 'male' | 'female' | undefined
  readonly line: number
  readonly faults: Fault[] = []
  readonly #names = new Gathered<PartyName>()
  readonly #identifiers = new Gathered<Identifier>()
  readonly #dates = new Gathered<DateFact>()
  readonly #countries = new Gathered<CountryFact>()
  readonly #addresses = new Gathered<Address>()
  readonly #programmes = new Gathered<string>()
  readonly #remarks = new Gathered<string>()
  readonly #relations = new Gathered<Relation>()

  constructor(schema: PartySchema, key: string, line: number) {
    this.schema = schema
    this.key = cleanText(key)
    this.line = line
  }

  fault(code: Fault['code'], field: string, value: string): void {
    this.faults.push({ code, line: this.line, key: this.key, field, value })
  }

  name(text: string, kind: PartyName['kind'], marks: NameMarks = {}): void {
    const clean = cleanText(text)
    // A name without a letter or a digit is a dash that stands for nothing.
    if (!/[\p{L}\p{N}]/u.test(clean)) return
    this.#names.add(clean, { text: clean, kind, ...marks })
  }

  identifier(type: Identifier['type'], value: string, country?: CountryCode, note = ''): void {
    const clean = cleanText(value)
    if (clean === '') return
    const words = cleanText(note)
    const key = `${type}\n${clean}\n${country ?? ''}`
    this.#identifiers.add(key, {
      type,
      value: clean,
      ...(country === undefined ? {} : { country }),
      ...(words === '' ? {} : { note: words }),
    })
  }

  /** Dates in whatever words; `about` where the source says so beside them. */
  dates(type: DateFact['type'], words: string, order: 'dmy' | 'mdy' = 'dmy', about = false): void {
    const clean = cleanText(words)
    if (clean === '') return
    const found = readDates(clean, order)
    // Years of another calendar are written like ours, and are no date of ours.
    if (found === undefined || found.some(({ from, to }) => from < earliest[type] || to > '2200')) {
      this.fault('unreadable_date', type, clean)
      this.remark(`${type === 'birth' ? 'Born' : type === 'built' ? 'Built' : 'Founded'}: ${clean}`)
      return
    }
    for (const span of found) this.date({ type, ...span, ...(about ? { about: true as const } : {}) })
  }

  date(fact: DateFact): void {
    this.#dates.add(`${fact.type} ${fact.from} ${fact.to} ${fact.about ?? ''}`, fact)
  }

  country(type: CountryFact['type'], words: string): void {
    const text = cleanText(words)
    if (text === '') return
    const code = countryOf(text)
    this.#countries.add(`${type} ${code ?? text}`, code === undefined ? { type, text } : { type, code, text })
  }

  /** Its parts from the finest to the widest; a country's word stands last in the text as well. */
  address(parts: readonly string[], countryWords = ''): void {
    const country = countryOf(countryWords)
    const text = [...parts, countryWords]
      .map(part => cleanText(part).replace(/[,;]+$/, ''))
      .filter(part => part !== '')
      .join(', ')
    this.addressIn(text, country)
  }

  addressIn(words: string, country: CountryCode | undefined): void {
    const text = cleanText(words)
    if (text !== '') this.#addresses.add(text, country === undefined ? { text } : { text, country })
  }

  programme(words: string): void {
    const clean = cleanText(words)
    if (clean !== '') this.#programmes.add(clean, clean)
  }

  remark(words: string): void {
    const clean = cleanText(words)
    if (clean !== '') this.#remarks.add(clean, clean)
  }

  relation({ key, name, ...tie }: Relation): void {
    const [theirKey, theirName] = [cleanText(key ?? ''), cleanText(name ?? '')]
    if (theirKey === '' && theirName === '') return
    this.#relations.add(`${tie.type} ${theirKey} ${theirName}`, {
      ...tie,
      ...(theirKey === '' ? {} : { key: theirKey }),
      ...(theirName === '' ? {} : { name: theirName }),
    })
  }

  listed(words: string, order: 'dmy' | 'mdy' = 'dmy'): void {
    this.listedOn ??= this.#day('listed on', words, order)
  }

  /** The latest of several. */
  amended(words: string, order: 'dmy' | 'mdy' = 'dmy'): void {
    const day = this.#day('amended on', words, order)
    if (day !== undefined && (this.amendedOn === undefined || this.amendedOn < day)) this.amendedOn = day
  }

  #day(field: string, words: string, order: 'dmy' | 'mdy'): CalendarDate | undefined {
    const clean = cleanText(words)
    if (clean === '') return undefined
    const day = readCalendarDate(clean, order)
    if (day === undefined) {
      this.fault('unreadable_date', field, clean)
      this.remark(`${field}: ${clean}`)
    }
    return day
  }

  setGender(words: string): void {
    const clean = words.trim().toLowerCase()
    if (clean === 'male' || clean === 'm') this.gender = 'male'
    else if (clean === 'female' || clean === 'f') this.gender = 'female'
  }

  get firstName(): string | undefined {
    return this.#names.first?.text
  }

  get nameCount(): number {
    return this.#names.size
  }

  /** The entry, or undefined where it has no name. */
  build(): Designation | undefined {
    if (this.#names.size === 0) return undefined
    return {
      schema: this.schema,
      key: this.key,
      ...(this.reference === '' ? {} : { reference: cleanText(this.reference) }),
      names: this.#names.values(),
      ...filled('identifiers', this.#identifiers.values()),
      ...filled('dates', this.#dates.values()),
      ...filled('countries', this.#countries.values()),
      ...filled('addresses', this.#addresses.values()),
      ...(this.gender === undefined ? {} : { gender: this.gender }),
      ...(this.listedOn === undefined ? {} : { listedOn: this.listedOn }),
      ...(this.amendedOn === undefined ? {} : { amendedOn: this.amendedOn }),
      ...filled('programmes', this.#programmes.values()),
      ...filled('remarks', this.#remarks.values()),
      ...filled('relations', this.#relations.values()),
    }
  }
}

type Lists = Pick<
  Designation,
  'identifiers' | 'dates' | 'countries' | 'addresses' | 'programmes' | 'remarks' | 'relations'
>

function filled<K extends keyof Lists>(key: K, values: NonNullable<Lists[K]>): Pick<Lists, K> | object {
  return values.length === 0 ? {} : { [key]: values }
}
