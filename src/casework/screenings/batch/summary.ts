import type { Transaction } from '../../../office/storage/index.ts'
import type { RowAnswer } from './answers.ts'

/** How the rows of a batch came out, and the first of those that somebody should look at. */
export type BatchSummary = {
  readonly counts: Readonly<Record<string, number>>
  readonly unread: readonly RowAnswer[]
  readonly found: readonly RowAnswer[]
}

export async function summaryOfBatch(tx: Transaction, job: string, rowsMax: number): Promise<BatchSummary> {
  const { rows } = await tx.query(
    `select answer->>'status' as status, count(*) as n from batch_answer where job = $1 group by 1 order by 1`,
    [job],
  )
  const some = async (statuses: readonly string[]) => {
    const read = await tx.query(
      `select answer from batch_answer where job = $1 and answer->>'status' = any($2) order by row_number limit $3`,
      [job, statuses, rowsMax],
    )
    // What stands in the column was written from a value of this type, by `writeAnswers`.
    return read.rows.map(({ answer }) => answer as RowAnswer)
  }
  return {
    counts: Object.fromEntries(rows.map(({ status, n }) => [String(status), Number(n)])),
    unread: await some(['not_read']),
    found: await some(['hit', 'possible']),
  }
}
