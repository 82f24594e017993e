import { isRefusal, parseCsv, type Text } from '../../values/index.ts'
import type { Deadline } from './types.ts'
import type { Fault } from './yaml.ts'

export type Row = Readonly<Record<string, string>>

/** A table as rows by column name. The first line names the columns. */
export function readTable(file: string, text: string, faults: Fault[]): readonly Row[] {
  const [header = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)
  try {
    return parseCsv(text, header.split(',')).map(({ fields }) => trimmed(fields))
  } catch (error) {
    if (!isRefusal(error, 'bad_pack')) throw error
    const { line } = error.details
    faults.push({ file, line: typeof line === 'number' ? line : 1, code: 'not_a_table', message: error.message })
    return []
  }
}

function trimmed(fields: Row): Row {
  return Object.fromEntries(Object.entries(fields).map(([column, value]) => [column.trim(), value.trim()]))
}

/** Groups of countries: `group,country`. */
export function readGroups(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const row of rows) {
    const group = row['group'] ?? ''
    const countries = groups.get(group) ?? new Set<string>()
    groups.set(group, countries.add(row['country'] ?? ''))
  }
  return groups
}

export function readDeadlines(rows: readonly Row[], languages: readonly string[]): ReadonlyMap<string, Deadline> {
  const words = (row: Row, column: string): Text =>
    Object.fromEntries(
      languages.flatMap(language =>
        row[`${column}_${language}`] ? [[language, row[`${column}_${language}`] ?? '']] : [],
      ),
    )
  const several = (cell: string | undefined) => (cell ?? '').split(/;\s*/).filter(part => part !== '')
  return new Map(
    rows.map(row => {
      const id = row['id'] ?? ''
      const n = row['n'] ?? ''
      return [
        id,
        {
          id,
          actor: words(row, 'actor'),
          trigger: words(row, 'trigger'),
          n: /^\d+$/.test(n) ? Number(n) : null,
          unit: row['unit'] ?? '',
          fromEvent: row['from_event'] ?? '',
          excludes: several(row['excludes']),
          cite: several(row['cite']),
          confidence: row['confidence'] ?? 'K',
          consequence: words(row, 'consequence'),
        },
      ]
    }),
  )
}
