import { type Designation, recordHash } from '../../law/designations/index.ts'
import type { Acting } from '../../office/audit/index.ts'
import { addJob } from '../../office/jobs/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { type CalendarDate, canonicalJson } from '../../values/index.ts'
import { nextNumber } from './editions.ts'
import { addEntries, closeEntries, type Entry, hashesOf } from './entries.ts'
import type { SourceState } from './sources.ts'

/** Announced when a list changes: whoever holds an index of it in this process may look again. */
export const listsChanged = 'lists.changed'
export const rescreenJob = 'lists.rescreen'

/** What arrived, read. */
export type Arrival = {
  readonly sha256: string
  readonly files: readonly string[]
  readonly format: string
  readonly parser: string
  readonly publishedOn: CalendarDate | null
  readonly report: unknown
}

export type Refused = { readonly code: string; readonly [figure: string]: string | number | boolean | null }

export type Applied = {
  readonly outcome: 'accepted'
  readonly edition: number
  readonly records: number
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** Puts an edition in force, all of it in this transaction: whoever looks sees the former edition whole, or this one whole. */
export async function applyEdition(
  tx: Transaction,
  acting: Acting,
  state: SourceState,
  arrival: Arrival,
  designations: readonly Designation[],
): Promise<Applied> {
  const { source } = state
  const number = await nextNumber(tx, source)
  const before = state.edition === null ? new Map<string, string>() : await hashesOf(tx, source, state.edition)
  const entries = new Map(designations.map(each => [each.key, entryOf(each)]))
  const added = [...entries.values()].filter(({ key }) => !before.has(key))
  const changed = [...entries.values()].filter(({ key, hash }) => before.has(key) && before.get(key) !== hash)
  const removed = [...before.keys()].filter(key => !entries.has(key))
  const counts = { added: added.length, removed: removed.length, changed: changed.length }
  await insertEdition(tx, acting, source, number, arrival, entries.size, 'accepted', counts)
  await closeEntries(tx, source, number, [...removed, ...changed.map(({ key }) => key)])
  await addEntries(tx, source, number, [...added, ...changed])
  await tx.query(
    `update list_source set edition = $2, confirmed_at = $3, trouble = null, version = version + 1 where id = $1`,
    [source, number, acting.now],
  )
  await addJob(tx, acting, { kind: rescreenJob, subject: `${source}/${number}`, input: { source, edition: number } })
  tx.announce(listsChanged)
  return { outcome: 'accepted', edition: number, records: entries.size, ...counts }
}

/** Keeps the former edition in force, and marks it stale with the reason. What arrived is on record. */
export async function refuseEdition(
  tx: Transaction,
  acting: Acting,
  { source }: SourceState,
  arrival: Arrival,
  records: number,
  because: Refused,
): Promise<{ readonly outcome: 'refused'; readonly edition: number; readonly because: Refused }> {
  const number = await nextNumber(tx, source)
  await insertEdition(tx, acting, source, number, arrival, records, 'refused', because)
  await tx.query('update list_source set trouble = $2, version = version + 1 where id = $1', [
    source,
    canonicalJson({ ...because, at: acting.now, edition: number }),
  ])
  tx.announce(listsChanged)
  return { outcome: 'refused', edition: number, because }
}

/** The publisher's newest is what is in force already. */
export async function confirmEdition(tx: Transaction, acting: Acting, { source, edition }: SourceState) {
  await tx.query('update list_source set confirmed_at = $2, trouble = null, version = version + 1 where id = $1', [
    source,
    acting.now,
  ])
  tx.announce(listsChanged)
  return { outcome: 'unchanged', edition: edition ?? 0 } as const
}

async function insertEdition(
  tx: Transaction,
  { now }: Acting,
  source: string,
  number: number,
  { sha256, files, format, parser, publishedOn, report }: Arrival,
  records: number,
  verdict: 'accepted' | 'refused',
  because: unknown,
): Promise<void> {
  await tx.query(
    `insert into list_edition (source, number, sha256, files, format, parser, published_on, arrived_at, records, report, verdict, because)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      source,
      number,
      sha256,
      files,
      format,
      parser,
      publishedOn,
      now,
      records,
      canonicalJson(report),
      verdict,
      canonicalJson(because),
    ],
  )
}

function entryOf(designation: Designation): Entry {
  return { key: designation.key, hash: recordHash(designation), designation }
}
