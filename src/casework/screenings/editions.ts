import { z } from 'zod'
import type { Row, Transaction } from '../../office/storage/index.ts'
import { type CalendarDate, type Instant, isDate, isInstant } from '../../values/index.ts'

/** One arrival of a list, whether it was taken or refused. Never rewritten; only that all parties were matched is added. */
export type Edition = {
  readonly source: string
  readonly number: number
  readonly sha256: string
  readonly files: readonly string[]
  readonly format: string
  readonly parser: string
  readonly publishedOn: CalendarDate | null
  readonly arrivedAt: Instant
  readonly records: number
  readonly report: unknown
  readonly verdict: 'accepted' | 'refused'
  /** Why it was refused, with the figures; or how much it changed. */
  readonly because: unknown
  /** When every known party had been matched against it: then it counts as applied. */
  readonly matchedAt: Instant | null
}

const columns = `source, number, sha256, files, format, parser, published_on, arrived_at, records, report, verdict, because, matched_at`

const rowShape = z.object({
  source: z.string(),
  number: z.number(),
  sha256: z.string(),
  files: z.array(z.string()),
  format: z.string(),
  parser: z.string(),
  published_on: z.custom<CalendarDate>(isDate).nullable(),
  arrived_at: z.custom<Instant>(isInstant),
  records: z.number(),
  report: z.unknown(),
  verdict: z.enum(['accepted', 'refused']),
  because: z.unknown(),
  matched_at: z.custom<Instant>(isInstant).nullable(),
})

function editionOf(row: Row): Edition {
  const { published_on: publishedOn, arrived_at: arrivedAt, matched_at: matchedAt, ...rest } = rowShape.parse(row)
  return { ...rest, publishedOn, arrivedAt, matchedAt }
}

/** The newest first. */
export async function readEditions(tx: Transaction, source: string): Promise<readonly Edition[]> {
  const { rows } = await tx.query(`select ${columns} from list_edition where source = $1 order by number desc`, [
    source,
  ])
  return rows.map(editionOf)
}

export async function findEditionOf(tx: Transaction, source: string, number: number): Promise<Edition | undefined> {
  const { rows } = await tx.query(`select ${columns} from list_edition where source = $1 and number = $2`, [
    source,
    number,
  ])
  return rows[0] === undefined ? undefined : editionOf(rows[0])
}

export async function nextNumber(tx: Transaction, source: string): Promise<number> {
  const { rows } = await tx.query('select coalesce(max(number), 0) + 1 as next from list_edition where source = $1', [
    source,
  ])
  return Number(rows[0]?.['next'])
}

export async function markMatched(tx: Transaction, source: string, number: number, at: Instant): Promise<void> {
  await tx.query('update list_edition set matched_at = $3 where source = $1 and number = $2 and matched_at is null', [
    source,
    number,
    at,
  ])
}
