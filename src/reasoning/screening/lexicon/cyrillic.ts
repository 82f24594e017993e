import type { Segment } from './concept.ts'
import { longestAt, PhraseBook } from './phrases.ts'
import { cyrillicKey, endings } from './slavic.ts'
import { entriesOf } from './table.ts'
import { tables } from './tables/index.ts'

let made: PhraseBook | undefined

function book(): PhraseBook {
  if (made !== undefined) return made
  made = new PhraseBook()
  for (const row of tables())
    for (const entry of entriesOf(row, 2)) made.add(cyrillicKey(entry.form.replace('!', '')), entry)
  return made
}

/** Known company words become English; the rest stays, to be read letter by letter. Words are split at hyphens already. */
export function translateCyrillic(words: readonly string[]): readonly Segment[] {
  const keys = words.map(cyrillicKey)
  const segments: Segment[] = []
  for (let at = 0; at < words.length; ) {
    const found = longestAt(book(), keys, at, forms)
    const length = found?.length ?? 1
    segments.push({ source: words.slice(at, at + length).join(' '), english: found?.english })
    at += length
  }
  return segments
}

/** A word as it stands, then its stems: an ending is only believed when at least four letters are left. */
function forms(word: string): readonly string[] {
  const known = book()
  const found = known.knows(word) ? [word] : []
  for (let cut = word.length - 1; cut >= Math.max(4, word.length - 5); cut--) {
    const stem = word.slice(0, cut)
    if (known.knows(stem) && endings.has(word.slice(cut))) found.push(stem)
  }
  return found
}
