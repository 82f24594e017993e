import { type Country, type CountryCode, countries, countryName, isCountry } from './country.ts'
import { Refusal } from './refusal.ts'
import { suggest } from './suggest.ts'

/** The country of what a stranger wrote, or the refusal `unknown_country` with a suggestion. Only the code itself is taken. */
export function country(value: unknown, path?: string): CountryCode {
  if (isCountry(value)) return value
  const written = typeof value === 'string' ? value : typeof value
  const [suggestion] = suggestCountry(written)
  throw new Refusal(
    'unknown_country',
    suggestion === undefined ? { country: written } : { country: written, suggestion },
    path,
  )
}

/**
 * The codes someone may have meant: small letters, the alpha-3 or numeric code, a name in English, Chinese or the given language, the
 * beginning of one, or a slip of the keyboard. The likeliest first; certain ones alone.
 */
export function suggestCountry(written: string, language = 'en', limit = 3): CountryCode[] {
  if (written.length > 100) return []
  const wanted = folded(written)
  const words = wordsFor(language)
  const certain = words.get(wanted)
  if (certain !== undefined) return certain.slice(0, limit)
  if (wanted.length < 3) return []
  const beginning = [...words.keys()].filter(word => word.startsWith(wanted))
  const near = suggest(wanted, words.keys(), limit)
  return [...new Set([...beginning, ...near].flatMap(word => words.get(word) ?? []))].slice(0, limit)
}

/** Folded words to the countries they stand for, by language: a few are kept, so that nobody can fill the memory with language tags. */
const languagesMax = 20
const kept = new Map<string, ReadonlyMap<string, CountryCode[]>>()

function wordsFor(language: string): ReadonlyMap<string, CountryCode[]> {
  const found = kept.get(language)
  if (found !== undefined) return found
  const words = new Map<string, CountryCode[]>()
  for (const country of countries.values()) {
    for (const word of new Set(wordsOf(country, language).map(folded))) {
      if (word !== '') words.set(word, [...(words.get(word) ?? []), country.code])
    }
  }
  if (kept.size >= languagesMax) kept.clear()
  kept.set(language, words)
  return words
}

function wordsOf({ code, alpha3, numeric, names, also }: Country, language: string): string[] {
  return [code, alpha3, numeric, names.en, names.zh, countryName(code, language), ...also]
}

/** Small letters, no accents, no punctuation: `Côte d'Ivoire` and `COTE DIVOIRE` are written alike. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
