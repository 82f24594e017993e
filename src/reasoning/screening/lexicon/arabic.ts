import type { Segment } from './concept.ts'
import { longestAt, PhraseBook } from './phrases.ts'
import { entriesOf } from './table.ts'
import { tables } from './tables/index.ts'

let made: PhraseBook | undefined

function book(): PhraseBook {
  if (made !== undefined) return made
  made = new PhraseBook()
  for (const row of tables()) for (const entry of entriesOf(row, 3)) made.add(arabicKey(entry.form), entry)
  return made
}

/** Known company words of Arabic and Persian become English; the rest stays, to be read letter by letter. */
export function translateArabic(words: readonly string[]): readonly Segment[] {
  const keys = words.map(arabicKey)
  const segments: Segment[] = []
  for (let at = 0; at < words.length; ) {
    const found = longestAt(book(), keys, at, forms)
    const length = found?.length ?? 1
    segments.push({ source: words.slice(at, at + length).join(' '), english: found?.english })
    at += length
  }
  return segments
}

/** One spelling for the letters that Arabic, Persian and Urdu keyboards write differently; no vowel marks. */
export function arabicKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u061c]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیےې]/g, 'ي')
    .replace(/[کڪ]/g, 'ك')
    .replace(/[ةۀەہھ]/g, 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
}

/** What may stand before a noun in one written word: the article, "and", "for", "in", "as". */
const prefixes = ['', 'ال', 'وال', 'لل', 'بال', 'و', 'ول', 'ولل', 'ل', 'ب', 'ف', 'كال']
/** Plural, feminine and relation endings, with what takes their place; Persian plurals and ezafe among them. */
const suffixes = ['', 'ه', 'يه', 'ي', 'ات', 'يات', 'ين', 'ون', 'ها', 'هاي', 'اي'] as const

function forms(word: string): readonly string[] {
  const known = book()
  const found: string[] = []
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || (prefix !== '' && word.length - prefix.length < 2)) continue
    const bare = word.slice(prefix.length)
    for (const suffix of suffixes) {
      if (!bare.endsWith(suffix)) continue
      const stem = bare.slice(0, bare.length - suffix.length)
      if (stem.length < (suffix === '' && prefix === '' ? 1 : 3)) continue
      if (known.knows(stem) && !found.includes(stem)) found.push(stem)
      if (suffix !== '' && known.knows(`${stem}ه`) && !found.includes(`${stem}ه`)) found.push(`${stem}ه`)
    }
  }
  return found
}
