import { hash } from 'node:crypto'
import {
  type ListEdition,
  type ListFormat,
  type ListReport,
  listParserVersion,
  readListEdition,
  reportDigest,
} from '../../law/control-lists/index.ts'
import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { canonicalJson, checkJson, type Instant, Refusal, type Text } from '../../values/index.ts'
import { findListEdition, type KeptEdition, lockControlList, readListEditions } from './editions.ts'
import { keepListFile } from './files.ts'
import { withUids } from './given-uids.ts'
import { byBeginning, wasKnown } from './in-force.ts'
import { addNodes, loadListEdition } from './nodes.ts'

export type Arriving = {
  readonly list: string
  /** For a list that is not here yet; the name of one that is stays. */
  readonly name?: Text
  readonly isDemonstration?: boolean
  readonly source: string
  readonly retrievedAt?: Instant
  readonly edition?: string
  readonly language?: string
  readonly format?: ListFormat
}
export type ImportedList = { readonly outcome: 'draft' | 'unchanged'; readonly edition: KeptEdition }

/** A file with more doubts than this is no list, whatever its format says. */
const flagsMax = 50_000

/**
 * Reads a file as a new edition of a list and keeps it with its bytes: all of it in this transaction, or nothing. It is a draft, and answers
 * nothing until two officers have accepted it.
 */
export async function importListEdition(
  tx: Transaction,
  acting: Acting,
  arriving: Arriving,
  bytes: Uint8Array,
): Promise<ImportedList> {
  const { list, name = { en: list }, isDemonstration = false, source } = arriving
  const importedBy = acting.by.actor.id
  if (importedBy === null) throw new Refusal('not_allowed')
  if (bytes.length === 0) throw new Refusal('missing_field', { field: 'bytes' })
  if (source.trim() === '') throw new Refusal('missing_field', { field: 'source' })
  await tx.query(
    'insert into control_list (id, name, is_demonstration) values ($1, $2, $3) on conflict (id) do nothing',
    [list, canonicalJson(name), isDemonstration],
  )
  await lockControlList(tx, list)
  const sha256 = await keepListFile(tx, bytes, acting.now)
  const editions = await readListEditions(tx, list)
  const same = editions.find(each => each.sha256 === sha256 && each.parser === listParserVersion && isStanding(each))
  if (same !== undefined) return { outcome: 'unchanged', edition: same }
  if (editions.some(({ status }) => status === 'draft'))
    throw new Refusal('wrong_state', { act: 'import', state: 'a draft of this list waits' })
  const former = editions
    .filter(each => wasKnown(each, acting.now))
    .toSorted(byBeginning)
    .at(-1)
  const before = former === undefined ? undefined : await loadListEdition(tx, former)
  const read = readArriving(arriving, bytes, acting.now, before)
  const edition = await withUids(tx, before, read.edition)
  const number = (editions[0]?.number ?? 0) + 1
  await insertEdition(tx, number, former?.number ?? null, importedBy, acting.now, sha256, edition, read.report)
  await addNodes(tx, number, edition)
  return { outcome: 'draft', edition: await findListEdition(tx, list, number) }
}

/** What was withdrawn or replaced may arrive again. */
function isStanding({ status, knownTo }: KeptEdition): boolean {
  return status === 'draft' || (status === 'accepted' && knownTo === null)
}

function readArriving(
  { name: _, isDemonstration: __, retrievedAt, ...options }: Arriving,
  bytes: Uint8Array,
  now: Instant,
  former: ListEdition | undefined,
) {
  const read = readListEdition(bytes, {
    ...options,
    retrievedAt: retrievedAt ?? now,
    sha256: content => hash('sha256', content),
    ...(former === undefined ? {} : { former }),
  })
  if (read.report.flags.length > flagsMax) throw new Refusal('too_large', { limit: `${flagsMax} doubtful places` })
  // A JSON file may have escapes for characters that no database keeps.
  checkJson(read.edition.nodes)
  checkJson(read.report.flags)
  return read
}

async function insertEdition(
  tx: Transaction,
  number: number,
  former: number | null,
  importedBy: string,
  now: Instant,
  sha256: string,
  { list, edition, language, statedFrom, provenance }: ListEdition,
  report: ListReport,
): Promise<void> {
  const { format, parserVersion, source = '', retrievedAt = now } = provenance
  await tx.query(
    `insert into control_list_edition (list, number, name, language, format, parser, sha256, source, retrieved_at, stated_from, former,
       imported_by, imported_at, report, report_digest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      list,
      number,
      edition,
      language,
      format,
      parserVersion,
      sha256,
      source,
      retrievedAt,
      statedFrom ?? null,
      former,
      importedBy,
      now,
      canonicalJson(report),
      reportDigest(report),
    ],
  )
}
