import type { Storage, Transaction } from '../../../office/storage/index.ts'
import { type RowFault, writeDelimited } from '../../../tables/index.ts'
import type { PartyStatus } from '../screen-parties.ts'

/** The answer to one row of the table, or why there is none. */
export type RowAnswer = {
  readonly row: number
  readonly id: string
  readonly name: string
  readonly status: PartyStatus | 'not_read'
  readonly fault?: string
  /** The same in the terms of the catalogue of refusals, to be said in any language. */
  readonly refusal?: RowFault['refusal']
  /** The column that the fault is in, by its head. */
  readonly column?: string
  readonly hits: number
  readonly best?: {
    readonly list: string
    readonly key: string
    readonly name: string
    readonly score: number
    readonly band: string
  }
  readonly notScreened: readonly string[]
  readonly stale: readonly string[]
}

export async function writeAnswers(tx: Transaction, job: string, answers: readonly RowAnswer[]): Promise<void> {
  await tx.query(
    `insert into batch_answer (job, row_number, answer)
     select $1, row_number, answer::jsonb from unnest($2::bigint[], $3::text[]) as row (row_number, answer)`,
    [job, answers.map(({ row }) => row), answers.map(answer => JSON.stringify(answer))],
  )
}

const pageRows = 2_000
const columns = [
  'row',
  'id',
  'name',
  'status',
  'hits',
  'list',
  'entry',
  'listed_name',
  'score',
  'band',
  'not_screened',
  'stale',
  'fault',
]

/** The answers as a table, in the order of the rows, page by page. No cell of it is a formula to a spreadsheet. */
export async function* answersAsCsv({ query }: Pick<Storage, 'query'>, job: string): AsyncGenerator<string> {
  yield lineOf(columns)
  for (let after = 0; ; ) {
    const { rows } = await query(
      'select row_number, answer from batch_answer where job = $1 and row_number > $2 order by row_number limit $3',
      [job, after, pageRows],
    )
    if (rows.length > 0) yield rows.map(({ answer }) => lineOf(cellsOf(answer as RowAnswer))).join('\n')
    after = Number(rows.at(-1)?.['row_number'] ?? after)
    if (rows.length < pageRows) return
  }
}

function cellsOf({ row, id, name, status, hits, best, notScreened, stale, fault = '' }: RowAnswer): readonly string[] {
  const found =
    best === undefined ? ['', '', '', '', ''] : [best.list, best.key, best.name, best.score.toFixed(4), best.band]
  return [String(row), id, name, status, String(hits), ...found, notScreened.join('; '), stale.join('; '), fault]
}

function lineOf(cells: readonly string[]): string {
  return writeDelimited([cells]).replace(/\n$/, '')
}
