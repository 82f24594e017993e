import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { z } from 'zod'
import type { Acting } from '../../../office/audit/index.ts'
import type { Handler, Job, Json, Slice } from '../../../office/jobs/index.ts'
import type { Storage, Transaction } from '../../../office/storage/index.ts'
import { rowFault, storable, type UploadedRow } from '../../../tables/index.ts'
import { type Clock, checkJson, type Instant, isRefusal, type Random, Refusal } from '../../../values/index.ts'
import type { ListShelf } from '../../control-lists/index.ts'
import { classifyProduct } from '../classify-product.ts'
import type { Owner } from '../owner.ts'
import type { Ground } from '../stand.ts'
import { countUnread, writeRows } from './batch-rows.ts'
import { type Columns, columnsOf, idOf, rowOf } from './columns.ts'
import { faultColumn } from './fault-column.ts'
import { keepRows } from './keep-rows.ts'
import { batchBytesMax, readRows } from './read-rows.ts'
import type { Answered, BatchRow } from './row.ts'

export type BatchParts = {
  readonly storage: Storage
  readonly clock: Clock
  readonly random: Random
  readonly shelf: ListShelf
  /** What was classified on at an instant, as far as was known then. */
  readonly groundAt: (tx: Transaction, knownAt: Instant) => Promise<Ground>
}

/** So many rows are written at once. Requests have their turn after each row. */
const sliceRows = 50
const shownMax = 3
const unpack = promisify(gunzip)
const inputShape = z.object({ by: z.object({ kind: z.string(), id: z.string() }) })

/**
 * Classifies each row of an uploaded table by what was known when it was added, however often it is taken up. A row that cannot be read is
 * told with its number, and the others are answered.
 */
export function productBatchHandler(parts: BatchParts): Handler {
  return { slices: job => slicesOf(parts, job) }
}

async function* slicesOf(parts: BatchParts, job: Job): AsyncGenerator<Slice, Json> {
  const { storage, clock, random, shelf } = parts
  const { owner, keep, bytes } = await loadBatch(storage, job.id)
  const ground = await storage.transaction(tx => parts.groundAt(tx, job.addedAt))
  const [header, ...rows] = readRows(bytes)
  const heads = header?.cells ?? []
  const { columns } = columnsOf(heads, ground.classifier.rules)
  const { by } = inputShape.parse(job.input)
  for (let at = typeof job.cursor === 'number' ? job.cursor : 0; at < rows.length; at += sliceRows) {
    const answered: Answered[] = []
    for (const row of rows.slice(at, at + sliceRows)) {
      answered.push(answerTo(ground, columns, heads, row))
      await setImmediate()
    }
    const next = at + answered.length
    const acting: Acting = { now: clock(), random, by: { actor: by, allowedBy: 'keep_products', request: null } }
    const write = async (tx: Transaction) => {
      const keeping = { tx, acting, owner, ground, shelf }
      const ids = keep ? await keepRows(keeping, job.id, answered) : new Map<number, string>()
      await writeRows(
        tx,
        job.id,
        answered.map(({ row }) => withProduct(row, ids.get(row.row))),
      )
    }
    yield { cursor: next, done: next, total: rows.length, write }
  }
  return {
    rows: rows.length,
    unread: await countUnread(storage, job.id),
    editions: ground.stand.editions.map(each => ({ ...each })),
  }
}

function answerTo(ground: Ground, columns: Columns, heads: readonly string[], { line, cells }: UploadedRow): Answered {
  const row = { row: line, id: storable(idOf(columns, cells)) }
  try {
    const given = rowOf(columns, cells)
    checkJson(given)
    const found = classifyProduct(ground, given.item, '')
    const candidates = found.answer.candidates.slice(0, shownMax)
    return {
      row: {
        ...row,
        status: found.status,
        candidates: candidates.map(({ list, code, path, verdict }) => ({ list, code, path, verdict })),
        questions: found.answer.questions
          .slice(0, shownMax)
          .map(({ attribute, asks }) => ({ ...(attribute === undefined ? {} : { attribute }), asks })),
      },
      kept: { given, found },
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const column = faultColumn(columns, heads, error.path)
    const where = column === undefined ? {} : { column: storable(column) }
    return {
      row: { ...row, status: 'not_read', ...where, ...rowFault(error), candidates: [], questions: [] },
    }
  }
}

function withProduct(row: BatchRow, product: string | undefined): BatchRow {
  return product === undefined ? row : { ...row, product }
}

async function loadBatch({ query }: Storage, job: string) {
  const { rows } = await query('select owner, keep, bytes from product_batch where job = $1', [job])
  const [row] = rows
  if (!(row?.['bytes'] instanceof Uint8Array)) throw new Refusal('not_found', { thing: 'batch' })
  const bytes = await unpack(row['bytes'], { maxOutputLength: batchBytesMax })
  // What stands in the column was written from a value of this type, by `addProductBatch`.
  return { owner: row['owner'] as Owner, keep: row['keep'] === true, bytes }
}
