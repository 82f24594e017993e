import type { Concept, ConceptKind } from './concept.ts'

/**
 * A table is text that a linguist can edit without knowing TypeScript: one concept a line,
 *
 *     english, other English | other Latin | Cyrillic | Arabic script | Han and kana | Hangul
 *
 * Commas separate words, spaces join a phrase, `#` opens a remark. The id is the kind's prefix and the first English
 * words, unless the line opens with `id =`. Empty columns at the end are left out. Cyrillic words are stems to which
 * endings may be added; `!` before one says that it stands alone (abbreviations). `word=english` in a column of another
 * script gives the English that this word becomes, where it is not the first of the line.
 */
export type Table = { readonly kind: ConceptKind; readonly prefix: string; readonly text: string }

export type Entry = { readonly form: string; readonly concept: Concept; readonly english: string }

export type Row = {
  readonly concept: Concept
  readonly latin: readonly Entry[]
  readonly cyrillic: readonly Entry[]
  readonly arabic: readonly Entry[]
  readonly han: readonly Entry[]
  readonly hangul: readonly Entry[]
}

export function rowsOf(table: Table): readonly Row[] {
  const rows: Row[] = []
  for (const line of table.text.split('\n')) {
    const bare = line.trim()
    if (bare !== '' && !bare.startsWith('#')) rows.push(rowOf(table, bare))
  }
  return rows
}

function rowOf(table: Table, line: string): Row {
  const named = /^([a-z_]+\.[a-z0-9_]+) = /.exec(line)
  const columns = line.slice(named?.[0].length ?? 0).split('|')
  const latin = [...wordsOf(columns[0]), ...wordsOf(columns[1])]
  const first = wordsOf(columns[0])[0] ?? ''
  const english = table.kind === 'particle' ? '' : first
  const id = named?.[1] ?? `${table.prefix}.${first.replaceAll(' ', '_')}`
  const concept: Concept = { id, kind: table.kind, english }
  const entries = (column: string | undefined) =>
    wordsOf(column).map(word => {
      const [form = '', other] = word.split('=')
      return { form, concept, english: other ?? english }
    })
  return {
    concept,
    latin: latin.map(form => ({ form, concept, english })),
    cyrillic: entries(columns[2]),
    arabic: entries(columns[3]),
    han: entries(columns[4]),
    hangul: entries(columns[5]),
  }
}

function wordsOf(column: string | undefined): readonly string[] {
  if (column === undefined) return []
  return column
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '')
}
