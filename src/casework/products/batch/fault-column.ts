import type { Columns } from './columns.ts'

/** The column in which a row is wrong, as its owner knows it: by its head, or by its letter where it has none. */
export function faultColumn(columns: Columns, header: readonly string[], path = ''): string | undefined {
  const [, kind = '', name = ''] = path.split('/')
  if (kind === 'columns') return letterOf(Number(name))
  const own = columns.findIndex(column => column?.kind === 'attribute' && column.attribute.id === name)
  const at = kind === 'attributes' && own >= 0 ? own : columns.findIndex(column => column?.kind === kind)
  return at < 0 ? undefined : headOf(header, at)
}

const shownMax = 100

function headOf(header: readonly string[], at: number): string {
  return (
    (header[at] ?? '')
      .replace(/^\ufeff/, '')
      .trim()
      .slice(0, shownMax) || letterOf(at + 1)
  )
}

/** As spreadsheets letter their columns, from 1: A to Z, then AA. */
function letterOf(number: number): string {
  const before = Math.floor((number - 1) / 26)
  return `${before > 0 ? letterOf(before) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`
}
