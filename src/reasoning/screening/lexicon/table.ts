import type { Concept, ConceptKind } from './concept.ts'

/**
 * A table is text that a linguist can edit without knowing TypeScript: one concept a line,
 *
 *     english, other English | other Latin | Cyrillic | Arabic script | Han and kana | Hangul
 *
 * Commas separate words, spaces join a phrase. The id is the kind's prefix and the first English words, unless the line
 * opens with `id =`. Empty columns at the end are left out. Cyrillic words are stems to which endings may be added; `!`
 * before one says that it stands alone (abbreviations). `word=english` in a column of another script gives the English
 * that this word becomes, where it is not the first of the line.
 */
export type Table = { readonly kind: ConceptKind; readonly prefix: string; readonly text: string }

export type Column = 0 | 1 | 2 | 3 | 4 | 5

export type Row = { readonly concept: Concept; readonly columns: readonly string[] }

export type Entry = { readonly form: string; readonly concept: Concept; readonly english: string }

/** Cuts lines into columns and no further: each script cuts only its own, when it is first asked for. */
export function rowsOf(table: Table): readonly Row[] {
  const rows: Row[] = []
  for (const line of table.text.split('\n')) {
    if (line === '') continue
    const named = line.includes(' = ') ? /^([a-z_]+\.[a-z0-9_]+) = /.exec(line) : null
    const columns = line.slice(named?.[0].length ?? 0).split('|')
    const first = (columns[0] ?? '').split(',', 1)[0]?.trim() ?? ''
    const english = table.kind === 'particle' ? '' : first
    const id = named?.[1] ?? `${table.prefix}.${first.replaceAll(' ', '_')}`
    rows.push({ concept: { id, kind: table.kind, english }, columns })
  }
  return rows
}

/** The words of a column as they are written. */
export function formsOf({ columns }: Row, column: Column): readonly string[] {
  const text = columns[column]?.trim()
  return text === undefined || text === '' ? [] : text.split(', ')
}

/** The words of a column with the English that each becomes. */
export function entriesOf(row: Row, column: Column): readonly Entry[] {
  const { concept } = row
  return formsOf(row, column).map(word => {
    const at = word.indexOf('=')
    return at < 0
      ? { form: word, concept, english: concept.english }
      : { form: word.slice(0, at), concept, english: word.slice(at + 1) }
  })
}
