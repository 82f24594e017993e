import { advisoryKeys, type Row, type Storage, type Transaction } from '../storage/index.ts'
import { linkHash, noLink } from './entry.ts'

export type Sealed =
  | { readonly outcome: 'linked'; readonly count: number; readonly isMore: boolean }
  /** Another process is sealing now. */
  | { readonly outcome: 'elsewhere' }

/**
 * Links committed entries into the chain, up to `countMax` of them. One process at a time does it, whichever is first; the primary
 * key of the links would refuse a fork even without the lock.
 *
 * The order is that of the sequence, in which each entry took its place before its commit. An act that began after another was
 * committed has a later place, and this reads all that is committed: so the order never contradicts the commits.
 */
export async function sealOnce(storage: Storage, countMax = 2_000): Promise<Sealed> {
  return storage.transaction(async tx => {
    const { rows: locks } = await tx.query('select pg_try_advisory_xact_lock($1::bigint) as mine', [advisoryKeys.seal])
    if (locks[0]?.['mine'] !== true) return { outcome: 'elsewhere' }
    // A statement of its own: what it sees was committed before the lock was ours, the last sealer's links among it.
    const { rows } = await tx.query(pendingSql, [countMax])
    if (rows.length > 0) await link(tx, rows)
    return { outcome: 'linked', count: rows.length, isMore: rows.length === countMax }
  })
}

const pendingSql = `
  select p.seq, e.hash from audit_pending p join audit_entry e on e.seq = p.seq order by p.seq limit $1`

async function link(tx: Transaction, entries: readonly Row[]): Promise<void> {
  const { rows: heads } = await tx.query('select n, hash from audit_link order by n desc limit 1')
  let n = Number(heads[0]?.['n'] ?? 0)
  let previous = String(heads[0]?.['hash'] ?? noLink)
  const links = entries.map(entry => {
    const hash = String(entry['hash'])
    const made = { n: ++n, seq: Number(entry['seq']), entryHash: hash, previous, hash: linkHash(n, hash, previous) }
    previous = made.hash
    return made
  })
  await tx.query(linkSql, [
    links.map(each => each.n),
    links.map(each => each.seq),
    links.map(each => each.entryHash),
    links.map(each => each.previous),
    links.map(each => each.hash),
  ])
}

const linkSql = `
  with done as (delete from audit_pending where seq = any($2::bigint[]))
  insert into audit_link (n, entry_seq, entry_hash, previous, hash)
  select * from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[])`

/**
 * Queues again every entry that is in neither the chain nor the queue. A crash leaves none such; a hand in the database might.
 * Reads the whole log: once at the start, not in passing. Under the sealer's lock, or an entry just linked could be queued again.
 */
export async function requeueStrays(storage: Storage): Promise<number> {
  return storage.transaction(async tx => {
    const { rows } = await tx.query('select pg_try_advisory_xact_lock($1::bigint) as mine', [advisoryKeys.seal])
    return rows[0]?.['mine'] === true ? (await tx.query(straysSql)).count : 0
  })
}

const straysSql = `
  insert into audit_pending (seq)
  select e.seq from audit_entry e
  where not exists (select from audit_link l where l.entry_seq = e.seq)
    and not exists (select from audit_pending p where p.seq = e.seq)`
