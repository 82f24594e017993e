import { columnName } from '../../../tables/index.ts'
import type { Columns } from './columns.ts'

/** The column in which a row is wrong, as its owner knows it. */
export function faultColumn(columns: Columns, header: readonly string[], path = ''): string | undefined {
  const [, kind = '', name = ''] = path.split('/')
  if (kind === 'columns') return columnName([], Number(name) - 1)
  const own = columns.findIndex(column => column?.kind === 'attribute' && column.attribute.id === name)
  const at = kind === 'attributes' && own >= 0 ? own : columns.findIndex(column => column?.kind === kind)
  return at < 0 ? undefined : columnName(header, at)
}
