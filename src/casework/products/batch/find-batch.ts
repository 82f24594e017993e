import { z } from 'zod'
import { type JobStatus, jobStatuses } from '../../../office/jobs/index.ts'
import type { Row, Transaction } from '../../../office/storage/index.ts'
import { type Instant, isInstant, Refusal } from '../../../values/index.ts'
import type { Owner } from '../owner.ts'
import type { StandEdition } from '../stand.ts'

/** A table of items and how far its rows are answered. */
export type BatchView = {
  readonly id: string
  readonly status: JobStatus
  readonly done: number
  readonly total: number | null
  /** Rows that could not be read; null while it is not done, or where that was not counted. */
  readonly unread: number | null
  readonly keep: boolean
  readonly sha256: string
  readonly ignored: readonly string[]
  /** That the rows were answered by; none while nothing is done. */
  readonly editions: readonly StandEdition[]
  readonly fault: string | null
  readonly addedAt: Instant
  readonly endedAt: Instant | null
}

const columns = 'b.job, j.status, j.done, j.total, b.keep, b.sha256, b.ignored, j.result, j.added_at, j.ended_at'
const from = 'product_batch b join job j on j.id = b.job'
const shownMax = 50

const editions = z.array(
  z.object({ list: z.string(), number: z.number().nullable(), edition: z.string(), sha256: z.string() }),
)
const rowShape = z.object({
  job: z.string(),
  status: z.enum(jobStatuses),
  done: z.number(),
  total: z.number().nullable(),
  keep: z.boolean(),
  sha256: z.string(),
  ignored: z.array(z.string()),
  // What the handler said at the end, or why it could not.
  result: z
    .union([z.object({ editions, unread: z.int().exactOptional() }), z.object({ message: z.string() }), z.string()])
    .nullable(),
  added_at: z.custom<Instant>(isInstant),
  ended_at: z.custom<Instant>(isInstant).nullable(),
})

function viewOf(row: Row): BatchView {
  const { job: id, result, added_at: addedAt, ended_at: endedAt, ...rest } = rowShape.parse(row)
  const isDone = typeof result === 'object' && result !== null && 'editions' in result
  const message = typeof result === 'object' && result !== null && 'message' in result ? result.message : result
  return {
    id,
    ...rest,
    unread: isDone ? (result.unread ?? null) : null,
    editions: isDone ? result.editions : [],
    fault: rest.status === 'failed' ? String(message) : null,
    addedAt,
    endedAt,
  }
}

/** Somebody else's is answered like one that never was. */
export async function findProductBatch(tx: Transaction, owner: Owner, id: string): Promise<BatchView> {
  const { rows } = await tx.query(`select ${columns} from ${from} where b.job = $1 and b.owner = $2`, [id, owner])
  if (rows[0] === undefined) throw new Refusal('not_found', { thing: 'batch' })
  return viewOf(rows[0])
}

/** The last ones, the newest first. */
export async function listProductBatches(tx: Transaction, owner: Owner): Promise<readonly BatchView[]> {
  const { rows } = await tx.query(
    `select ${columns} from ${from} where b.owner = $1 order by b.added_at desc, b.job desc limit $2`,
    [owner, shownMax],
  )
  return rows.map(viewOf)
}
