import { z } from 'zod'
import { partyOf } from '../../../law/designations/index.ts'
import type { Handler, Job, Json, Slice } from '../../../office/jobs/index.ts'
import type { Storage } from '../../../office/storage/index.ts'
import { rowFault, storable, type UploadedRow, uploadedRows } from '../../../tables/index.ts'
import { type Clock, checkJson, isRefusal, Refusal } from '../../../values/index.ts'
import { loadFile } from '../files.ts'
import { againstOf, type Room, standOf } from '../screen.ts'
import { type Against, examine, type ScreeningRequest } from '../screen-parties.ts'
import type { Snapshot } from '../shelf.ts'
import { type RowAnswer, writeAnswers } from './answers.ts'
import { calledOf, columnsOf, faultColumn, rowOf, type Table } from './columns.ts'

export const batchJob = 'screenings.batch'
export const rowsMax = 100_000
export const columnsMax = 100
/** So many rows a slice: other requests have their turn between two. */
const sliceRows = 250

export const batchShape = z.object({
  sha256: z.string(),
  scope: z.enum(['public', 'officers']),
  threshold: z.number(),
})
export type BatchInput = z.infer<typeof batchShape>
/** How many rows there are is counted when a table is taken up; batches that waited before that was done do not say. */
const jobShape = batchShape.extend({ rows: z.int().exactOptional() })

type Parts = { readonly storage: Storage; readonly clock: Clock; readonly room: Room }

/** Screens each row of an uploaded table. A row that cannot be read is told with its number, and the others are answered. */
export function batchHandler(parts: Parts): Handler {
  return { slices: job => slicesOf(parts, job) }
}

async function* slicesOf({ storage, clock, room }: Parts, job: Job): AsyncGenerator<Slice, Json> {
  const { sha256, scope, threshold, rows: total } = jobShape.parse(job.input)
  const bytes = await loadFile(storage, sha256)
  if (bytes === undefined) throw new Refusal('not_found', { thing: 'file' })
  const rows = uploadedRows(bytes, { rowsMax, columnsMax })
  const { value: header } = rows.next()
  const heads = header?.cells ?? []
  const table = { heads, columns: columnsOf(heads) }
  const { states, snapshot } = await storage.transaction(tx => standOf(tx, room), { readOnly: true })
  const now = clock()
  const against = againstOf(room.sources, states, scope, now)
  const request = { limit: 5, threshold, scope, asOf: now } as const
  const from = typeof job.cursor === 'number' ? job.cursor : 0
  let done = from
  for (const some of slicedBy(sliceRows, rows.drop(from))) {
    const answers = some.map(({ line, cells }) => answerOf(snapshot, request, against, table, line, cells))
    done += some.length
    yield {
      cursor: done,
      done,
      ...(total === undefined ? {} : { total }),
      write: tx => writeAnswers(tx, job.id, answers),
    }
  }
  return { rows: done, against: against.map(({ list, edition, state }) => ({ list, edition, state })) }
}

/** The table is read as far as the slice at hand, and no row is kept beyond it. */
function* slicedBy(size: number, rows: Iterable<UploadedRow>): Generator<readonly UploadedRow[]> {
  let some: UploadedRow[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < size) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

function answerOf(
  { forOfficers, forEverybody }: Snapshot,
  request: Omit<ScreeningRequest, 'parties'>,
  against: readonly Against[],
  table: Table,
  row: number,
  cells: readonly string[],
): RowAnswer {
  try {
    const { id, input } = rowOf(table.columns, cells)
    checkJson(input)
    const party = partyOf(input)
    const index = request.scope === 'officers' ? forOfficers : forEverybody
    const result = examine(index, { ...request, below: 0 }, against, party)
    const [best] = result.hits
    return {
      row,
      id,
      name: party.names[0]?.text ?? '',
      status: result.status,
      hits: result.hits.length,
      ...(best === undefined
        ? {}
        : { best: { list: best.list, key: best.key, name: best.name, score: best.score, band: best.band } }),
      notScreened: result.notScreened,
      stale: result.stale,
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const column = faultColumn(table, error.path)
    return {
      row,
      ...calledOf(table.columns, cells),
      status: 'not_read',
      ...(column === undefined ? {} : { column: storable(column) }),
      ...rowFault(error),
      hits: 0,
      notScreened: [],
      stale: [],
    }
  }
}
