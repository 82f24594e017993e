import { z } from 'zod'
import { type ListFlagCode, type ListFormat, type ListReport, listFormats } from '../../law/control-lists/index.ts'
import type { Row, Transaction } from '../../office/storage/index.ts'
import {
  type CalendarDate,
  type Digest,
  type Instant,
  isDate,
  isDigest,
  isInstant,
  Refusal,
  type Text,
} from '../../values/index.ts'

export type KeptList = { readonly id: string; readonly name: Text; readonly isDemonstration: boolean }

export const editionStatuses = ['draft', 'accepted', 'withdrawn'] as const
export type EditionStatus = (typeof editionStatuses)[number]

/** One arrival of a control list. Its content is never rewritten; only how it stands is added to. */
export type KeptEdition = {
  readonly list: string
  readonly number: number
  readonly name: string
  readonly language: string
  readonly format: ListFormat
  readonly parser: string
  readonly sha256: string
  readonly size: number
  readonly source: string
  readonly retrievedAt: Instant
  /** The publisher's word for when it begins to apply. */
  readonly statedFrom: CalendarDate | null
  readonly former: number | null
  readonly importedBy: string
  readonly importedAt: Instant
  readonly entries: number
  readonly provisions: number
  readonly nodes: number
  readonly flags: Readonly<Partial<Record<ListFlagCode, number>>>
  /** What an officer signs. */
  readonly reportDigest: Digest
  readonly status: EditionStatus
  readonly validFrom: CalendarDate | null
  readonly validTo: CalendarDate | null
  readonly knownFrom: Instant | null
  readonly knownTo: Instant | null
  readonly version: number
}

const columns = `e.list, e.number, e.name, e.language, e.format, e.parser, e.sha256, f.size::int as size, e.source, e.retrieved_at, e.stated_from,
  e.former, e.imported_by, e.imported_at, (e.report->>'entries')::int as entries, (e.report->'kinds'->>'provision')::int as provisions,
  (e.report->>'nodes')::int as nodes, e.report->'flagCounts' as flags, e.report_digest, e.status, e.valid_from, e.valid_to, e.known_from,
  e.known_to, e.version`
const from = 'control_list_edition e join control_list_file f using (sha256)'

const day = z.custom<CalendarDate>(isDate).nullable()
const instant = z.custom<Instant>(isInstant)
const rowShape = z.object({
  list: z.string(),
  number: z.number(),
  name: z.string(),
  language: z.string(),
  format: z.enum(listFormats),
  parser: z.string(),
  sha256: z.string(),
  size: z.number(),
  source: z.string(),
  retrieved_at: instant,
  stated_from: day,
  former: z.number().nullable(),
  imported_by: z.string(),
  imported_at: instant,
  entries: z.number(),
  provisions: z.number(),
  nodes: z.number(),
  flags: z.custom<KeptEdition['flags']>(value => typeof value === 'object' && value !== null),
  report_digest: z.custom<Digest>(isDigest),
  status: z.enum(editionStatuses),
  valid_from: day,
  valid_to: day,
  known_from: instant.nullable(),
  known_to: instant.nullable(),
  version: z.number(),
})

function editionOf(row: Row): KeptEdition {
  const { retrieved_at, stated_from, imported_by, imported_at, report_digest, ...rest } = rowShape.parse(row)
  const { valid_from, valid_to, known_from, known_to, ...plain } = rest
  return {
    ...plain,
    retrievedAt: retrieved_at,
    statedFrom: stated_from,
    importedBy: imported_by,
    importedAt: imported_at,
    reportDigest: report_digest,
    validFrom: valid_from,
    validTo: valid_to,
    knownFrom: known_from,
    knownTo: known_to,
  }
}

export async function readControlLists(tx: Transaction): Promise<readonly KeptList[]> {
  const { rows } = await tx.query('select id, name, is_demonstration from control_list order by id collate "C"')
  return rows.map(({ id, name, is_demonstration }) => ({
    id: String(id),
    name: z.record(z.string(), z.string()).parse(name),
    isDemonstration: is_demonstration === true,
  }))
}

/** Editions of one list, or of all; the newest arrival first. */
export async function readListEditions(tx: Transaction, list?: string): Promise<readonly KeptEdition[]> {
  const { rows } = await tx.query(
    `select ${columns} from ${from} where $1::text is null or e.list = $1 order by e.list collate "C", e.number desc`,
    [list ?? null],
  )
  return rows.map(editionOf)
}

export async function findListEdition(tx: Transaction, list: string, number: number): Promise<KeptEdition> {
  const { rows } = await tx.query(`select ${columns} from ${from} where e.list = $1 and e.number = $2`, [list, number])
  if (rows[0] === undefined) throw new Refusal('not_found', { thing: 'edition' })
  return editionOf(rows[0])
}

/** The edition, with nobody else able to change anything of its list until the transaction ends. */
export async function lockListEdition(tx: Transaction, list: string, number: number): Promise<KeptEdition> {
  await lockControlList(tx, list)
  return findListEdition(tx, list, number)
}

export async function lockControlList(tx: Transaction, list: string): Promise<void> {
  const { count } = await tx.query('select id from control_list where id = $1 for update', [list])
  if (count === 0) throw new Refusal('not_found', { thing: 'list' })
}

export async function readListReport(tx: Transaction, list: string, number: number): Promise<ListReport> {
  const { rows } = await tx.query('select report from control_list_edition where list = $1 and number = $2', [
    list,
    number,
  ])
  if (rows[0] === undefined) throw new Refusal('not_found', { thing: 'edition' })
  // What stands in the column was written from a value of this type, by `importListEdition`.
  return rows[0]['report'] as ListReport
}
