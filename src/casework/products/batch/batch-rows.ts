import type { Storage, Transaction } from '../../../office/storage/index.ts'
import { writeDelimited } from '../../../tables/index.ts'
import { inLanguage } from '../../../values/index.ts'
import type { BatchRow } from './row.ts'

export async function writeRows(tx: Transaction, job: string, rows: readonly BatchRow[]): Promise<void> {
  await tx.query(
    `insert into product_batch_row (job, row_number, answer)
     select $1, row_number, answer::jsonb from unnest($2::bigint[], $3::text[]) as row (row_number, answer)`,
    [job, rows.map(({ row }) => row), rows.map(row => JSON.stringify(row))],
  )
}

/** How many rows could not be read. */
export async function countUnread({ query }: Pick<Storage, 'query'>, job: string): Promise<number> {
  const { rows } = await query(
    `select count(*)::int as n from product_batch_row where job = $1 and answer->>'status' = 'not_read'`,
    [job],
  )
  return Number(rows[0]?.['n'] ?? 0)
}

const shownMax = 50

/** How the rows came out, and the first of those that somebody should look at. */
export async function countsOfBatch(tx: Transaction, job: string) {
  const { rows } = await tx.query(
    `select answer->>'status' as status, count(*)::int as n from product_batch_row where job = $1 group by 1 order by 1`,
    [job],
  )
  const some = async (status: string) => {
    const read = await tx.query(
      `select answer from product_batch_row where job = $1 and answer->>'status' = $2 order by row_number limit $3`,
      [job, status, shownMax],
    )
    return read.rows.map(({ answer }) => rowOfColumn(answer))
  }
  return {
    counts: Object.fromEntries(rows.map(({ status, n }) => [String(status), Number(n)])),
    unread: await some('not_read'),
    listed: await some('listed'),
  }
}

/** What stands in the column was written from a value of this type, by `writeRows`. */
const rowOfColumn = (answer: unknown): BatchRow => answer as BatchRow

const pageRows = 2_000
const head = [
  'row',
  'id',
  'status',
  'list',
  'entry',
  'provision',
  'verdict',
  'others',
  'questions',
  'column',
  'fault',
  'product',
]

/** The answers as a table, in the order of the rows, page by page. No cell of it is a formula to a spreadsheet. */
export async function* rowsAsCsv({ query }: Pick<Storage, 'query'>, job: string): AsyncGenerator<string> {
  yield lineOf(head)
  for (let after = 0; ; ) {
    const { rows } = await query(
      'select row_number, answer from product_batch_row where job = $1 and row_number > $2 order by row_number limit $3',
      [job, after, pageRows],
    )
    if (rows.length > 0) yield rows.map(({ answer }) => lineOf(cellsOf(rowOfColumn(answer)))).join('\n')
    after = Number(rows.at(-1)?.['row_number'] ?? after)
    if (rows.length < pageRows) return
  }
}

function cellsOf({
  row,
  id,
  status,
  candidates,
  questions,
  column = '',
  fault = '',
  product = '',
}: BatchRow): readonly string[] {
  const [first, ...others] = candidates
  const found = first === undefined ? ['', '', '', ''] : [first.list, first.code, first.path, first.verdict]
  const named = others.map(({ list, code, verdict }) => `${list} ${code} ${verdict}`)
  const asked = questions.map(({ asks }) => inLanguage(asks, 'en').words)
  return [String(row), id, status, ...found, named.join('; '), asked.join(' | '), column, fault, product]
}

function lineOf(cells: readonly string[]): string {
  return writeDelimited([cells]).replace(/\n$/, '')
}
