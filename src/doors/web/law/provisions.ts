import type { Pack } from '../../../law/packs/index.ts'
import type { Text } from '../../../values/index.ts'
import { isWithin } from './references.ts'

export type Provision = { readonly cite: string; readonly says: Text; readonly rules: readonly string[] }
/** One line of the pack's own table: a statement of the law, and the rules that carry it or why none does. */
export type Statement = {
  readonly item: string
  readonly says: Text
  readonly rules: readonly string[]
  readonly whyNone: Text
}

/** Every provision the pack gives an account of, with the rules that rest on it. */
export function provisionsOf(law: Pack): readonly Provision[] {
  return [...law.book.instruments.values()].flatMap(instrument =>
    instrument.articles.map(({ id, says }) => {
      const cite = `${instrument.id} ${id}`
      return {
        cite,
        says,
        rules: law.book.rules.filter(rule => rule.cite.some(each => isWithin(law, each, cite))).map(rule => rule.id),
      }
    }),
  )
}

export function statementsOf(law: Pack): readonly Statement[] {
  const known = new Set(law.book.rules.map(rule => rule.id))
  return (law.tables.get('provisions') ?? []).map(row => ({
    item: row['item'] ?? '',
    says: wordsIn(law, row, 'says'),
    rules: (row['rules'] ?? '').split(/[;,\s]+/).filter(id => known.has(id)),
    whyNone: wordsIn(law, row, 'why_none'),
  }))
}

/** `says_en`, `says_zh`, or plain `says`, which is English. */
function wordsIn(law: Pack, row: Readonly<Record<string, string>>, column: string): Text {
  const plain = row[column] ?? ''
  const named = law.languages.flatMap(lang => {
    const words = row[`${column}_${lang}`] ?? ''
    return words === '' ? [] : [[lang, words] as const]
  })
  return Object.fromEntries(named.length === 0 && plain !== '' ? [['en', plain]] : named)
}
