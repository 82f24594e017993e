import { countriesCsv } from './countries-csv.ts'
import { parseCsv } from './csv.ts'

/** A country or area, by its alpha-2 code of ISO 3166-1, or the user-assigned XK. A code says nothing about the status of anything. */
export type CountryCode = string & { readonly __brand: 'CountryCode' }

export type Country = {
  readonly code: CountryCode
  readonly alpha3: string
  /** UN M49; empty for XK. */
  readonly numeric: string
  readonly names: { readonly en: string; readonly zh: string }
  /** Other names and spellings people write, in any language. */
  readonly also: readonly string[]
}

export const countryColumns = ['code', 'alpha3', 'numeric', 'name_en', 'name_zh', 'also'] as const

/** Every country and area, by code. */
export const countries: ReadonlyMap<string, Country> = readCountries(countriesCsv)

export function isCountry(value: unknown): value is CountryCode {
  return typeof value === 'string' && countries.has(value)
}

/**
 * Its name in a language. English and Chinese names are the table's, after ISO and the United Nations, and stay as they are; names in
 * other languages are the platform's and may change with it: never put them into anything that is signed or digested.
 * What is not a country comes back as it is.
 */
export function countryName(code: string, language: string): string {
  const country = countries.get(code)
  if (country === undefined) return code
  if (/^en(-|$)/i.test(language)) return country.names.en
  if (/^zh(-hans|-cn|-sg|$)/i.test(language)) return country.names.zh
  return displayNames(language)?.of(code) ?? country.names.en
}

/** By the name in this language, as its speakers sort. */
export function sortByName(codes: Iterable<CountryCode>, language: string): CountryCode[] {
  const collator = kept(collators, language, () => new Intl.Collator(language))
  const named = Array.from(codes, code => ({ code, name: countryName(code, language) }))
  return named
    .toSorted((a, b) => collator?.compare(a.name, b.name) ?? (a.name < b.name ? -1 : 1))
    .map(({ code }) => code)
}

/** Making these costs far more than using them. What is kept does not change any answer. */
const namers = new Map<string, Intl.DisplayNames | undefined>()
const collators = new Map<string, Intl.Collator | undefined>()
/** A page may ask for any language tag; a stranger must not fill the memory with them. */
const keptMax = 200

function displayNames(language: string): Intl.DisplayNames | undefined {
  return kept(namers, language, () => new Intl.DisplayNames([language, 'en'], { type: 'region' }))
}

/** Undefined for what is not a language tag at all. */
function kept<T>(cache: Map<string, T | undefined>, language: string, make: () => T): T | undefined {
  if (cache.has(language)) return cache.get(language)
  if (cache.size >= keptMax) cache.clear()
  const made = isLanguageTag(language) ? make() : undefined
  cache.set(language, made)
  return made
}

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1
  } catch {
    return false
  }
}

function readCountries(csv: string): Map<string, Country> {
  return new Map(parseCsv(csv, countryColumns).map(({ fields }) => [fields['code'] ?? '', readCountry(fields)]))
}

function readCountry(fields: Readonly<Record<string, string>>): Country {
  return {
    code: fields['code'] as CountryCode,
    alpha3: fields['alpha3'] ?? '',
    numeric: fields['numeric'] ?? '',
    names: { en: fields['name_en'] ?? '', zh: fields['name_zh'] ?? '' },
    also: (fields['also'] ?? '').split('; ').filter(name => name !== ''),
  }
}
