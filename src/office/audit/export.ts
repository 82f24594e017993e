import type { Row, Storage } from '../storage/index.ts'
import type { AuditEntry, Subject } from './entry.ts'
import { type AuditHead, auditHead } from './head.ts'
import type { FirstLine, GapLine, LastLine, LinkLine, UnlinkedLine } from './lines.ts'
import { entryColumns, entryOf } from './store.ts'

export type ExportScope = {
  /** Only what is about this; the rest of the chain is marked as gaps. */
  readonly subject?: Subject
  /** What the reader has no right to see is marked as a gap of its own kind. */
  readonly mayRead?: (entry: AuditEntry) => boolean
}

const pageSize = 2_000
/** Hashes in one line of a gap: a line stays below 100 kB. */
const gapMax = 1_000

/**
 * The log as lines of JSON, each without its line break, up to the head it has when this begins. `verifyAudit` proves it on another
 * computer. Pages are read one by one, so that neither memory nor a transaction grows with the log.
 */
export async function* exportAudit(storage: Storage, scope: ExportScope = {}): AsyncGenerator<string> {
  const { head, unlinked } = await storage.transaction(
    async tx => ({ head: await auditHead(tx), unlinked: (await tx.query(unlinkedSql)).rows }),
    { readOnly: true },
  )
  yield line({ steelyardAudit: 1, subject: scope.subject ?? null, head } satisfies FirstLine)
  yield* chain(storage, head, scope)
  const shown = unlinked.map(unlinkedLine).filter(each => gapFor(each.unlinked, scope) === undefined)
  for (const each of shown) yield line(each)
  yield line({ end: { n: head.n, unlinked: shown.length } } satisfies LastLine)
}

async function* chain(storage: Storage, head: AuditHead, scope: ExportScope): AsyncGenerator<string> {
  let gap: GapLine | undefined
  for await (const link of links(storage, head.n)) {
    const reason = link.entry === null ? undefined : gapFor(link.entry, scope)
    if (gap !== undefined && (reason !== gap.gap || gap.entryHashes.length === gapMax)) {
      yield line(gap)
      gap = undefined
    }
    if (reason === undefined) yield line(link)
    else if (gap === undefined) gap = { gap: reason, from: link.n, entryHashes: [link.entryHash] }
    else gap.entryHashes.push(link.entryHash)
  }
  if (gap !== undefined) yield line(gap)
}

function gapFor(entry: AuditEntry, { subject, mayRead }: ExportScope): GapLine['gap'] | undefined {
  if (subject !== undefined && (entry.subject?.kind !== subject.kind || entry.subject.id !== subject.id)) return 'other'
  return mayRead === undefined || mayRead(entry) ? undefined : 'withheld'
}

async function* links(storage: Storage, last: number): AsyncGenerator<LinkLine> {
  for (let after = 0; after < last; ) {
    const { rows } = await storage.query(linksSql, [after, last, pageSize])
    for (const row of rows) yield linkLine(row)
    const lastRead = rows.at(-1)?.['n']
    if (typeof lastRead !== 'number') return
    after = lastRead
  }
}

const linksSql = `
  select l.n, l.previous, l.entry_hash, l.hash as link_hash, ${entryColumns}
  from audit_link l left join audit_entry e on e.seq = l.entry_seq
  where l.n > $1 and l.n <= $2 order by l.n limit $3`

const unlinkedSql = `
  select e.hash as entry_hash, ${entryColumns}
  from audit_pending p join audit_entry e on e.seq = p.seq order by p.seq`

function linkLine(row: Row): LinkLine {
  return {
    n: Number(row['n']),
    previous: String(row['previous']),
    entryHash: String(row['entry_hash']),
    hash: String(row['link_hash']),
    entry: row['id'] === null ? null : entryOf(row),
  }
}

function unlinkedLine(row: Row): UnlinkedLine {
  return { unlinked: entryOf(row), entryHash: String(row['entry_hash']) }
}

function line(value: FirstLine | LinkLine | GapLine | UnlinkedLine | LastLine): string {
  return JSON.stringify(value)
}
