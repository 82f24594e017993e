import type { Concept } from './concept.ts'
import { longestAt, type PhraseBook, phraseBook } from './phrases.ts'
import { endings, romanise, romanKey } from './slavic.ts'
import type { Entry } from './table.ts'
import { tables } from './tables/index.ts'

type Books = {
  readonly exact: PhraseBook
  /** Slavic phrases in `romanKey` spelling, by stem. */
  readonly slavic: PhraseBook
  readonly endings: ReadonlySet<string>
  /** The first three letters of every Slavic stem: a cheap no for nearly every word. */
  readonly starts: ReadonlySet<string>
}

let made: Books | undefined

function books(): Books {
  made ??= make()
  return made
}

function make(): Books {
  const exact: Entry[] = []
  const slavic: Entry[] = []
  const starts = new Set<string>()
  for (const row of tables()) {
    for (const entry of row.latin) {
      exact.push(entry)
      const spaced = row.concept.kind === 'legal_form' ? spelledOut(entry.form) : undefined
      if (spaced !== undefined) exact.push({ ...entry, form: spaced })
    }
    for (const entry of row.cyrillic) {
      const roman = romanise(entry.form.replaceAll('!', ''))
      if (entry.form.startsWith('!') || roman.length < 5) continue
      slavic.push({ ...entry, form: roman.split(' ').map(romanKey).join(' ') })
      starts.add(romanKey(roman).slice(0, 3))
    }
  }
  const romanEndings = new Set([...endings].map(ending => romanKey(romanise(ending))))
  return { exact: phraseBook(exact), slavic: phraseBook(slavic), endings: romanEndings, starts }
}

/** An abbreviation that was written with points arrives in single letters: 'l l c' for L.L.C. */
const spelledOut = (form: string) => (/^[a-z]{2,5}$/.test(form) ? [...form].join(' ') : undefined)

/** The longest known phrase of folded Latin words that begins at `from`. */
export function conceptAt(
  words: readonly string[],
  from: number,
): { readonly concept: Concept; readonly length: number } | undefined {
  const { exact, slavic } = books()
  const plain = longestAt(exact, words, from, whole)
  const first = words[from]
  if (first === undefined || !maySlavic(first)) return plain
  const inflected = longestAt(slavic, words, from, stems)
  return inflected !== undefined && inflected.length > (plain?.length ?? 0) ? inflected : plain
}

const whole = (word: string): readonly string[] => [word]

const maySlavic = (word: string) => word.length >= 5 && books().starts.has(romanKey(word.slice(0, 6)).slice(0, 3))

function stems(word: string): readonly string[] {
  const { slavic, endings: known } = books()
  const key = romanKey(word)
  const found = slavic.known.has(key) ? [key] : []
  for (let cut = key.length - 1; cut >= Math.max(4, key.length - 5); cut--) {
    const stem = key.slice(0, cut)
    if (slavic.known.has(stem) && known.has(key.slice(cut))) found.push(stem)
  }
  return found
}
