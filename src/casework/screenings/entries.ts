import type { Designation } from '../../law/designations/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { canonicalJson, type Digest, isDigest } from '../../values/index.ts'

export type Entry = { readonly key: string; readonly hash: Digest; readonly designation: Designation }

/** So many rows a statement. */
const rowsMax = 1_000

/** Key and record hash of each entry of an edition. */
export async function hashesOf(tx: Transaction, source: string, edition: number): Promise<ReadonlyMap<string, Digest>> {
  const { rows } = await tx.query(
    `select key, hash from list_entry
     where source = $1 and from_edition <= $2 and (to_edition is null or to_edition > $2)`,
    [source, edition],
  )
  return new Map(rows.flatMap(({ key, hash }) => (isDigest(hash) ? [[String(key), hash] as const] : [])))
}

/** The entries of an edition, in the one order of their keys: what is computed from them is then always the same. */
export async function* entriesOf(
  { query }: Pick<Transaction, 'query'>,
  source: string,
  edition: number,
): AsyncGenerator<Entry> {
  for (let after = ''; ; ) {
    const { rows } = await query(
      `select key, hash, entry from list_entry
       where source = $1 and from_edition <= $2 and (to_edition is null or to_edition > $2) and key collate "C" > $3
       order by key collate "C" limit ${rowsMax * 5}`,
      [source, edition, after],
    )
    for (const row of rows) yield entryOf(row)
    after = String(rows.at(-1)?.['key'] ?? '')
    if (rows.length < rowsMax * 5) return
  }
}

/** Entries of an edition that were not in the one before, or not so; from a key on, so that a long work can go on where it stopped. */
export async function changedEntries(
  { query }: Pick<Transaction, 'query'>,
  source: string,
  edition: number,
  after: string,
  limit: number,
): Promise<readonly Entry[]> {
  const { rows } = await query(
    `select key, hash, entry from list_entry where source = $1 and from_edition = $2 and key collate "C" > $3
     order by key collate "C" limit $4`,
    [source, edition, after, limit],
  )
  return rows.map(entryOf)
}

export async function countChanged(
  { query }: Pick<Transaction, 'query'>,
  source: string,
  edition: number,
): Promise<number> {
  const { rows } = await query('select count(*) as n from list_entry where source = $1 and from_edition = $2', [
    source,
    edition,
  ])
  return Number(rows[0]?.['n'])
}

/** One entry as it stands in an edition. */
export async function findEntry(
  { query }: Pick<Transaction, 'query'>,
  source: string,
  key: string,
  edition: number,
): Promise<Entry | undefined> {
  const { rows } = await query(
    `select key, hash, entry from list_entry
     where source = $1 and key = $2 and from_edition <= $3 and (to_edition is null or to_edition > $3)`,
    [source, key, edition],
  )
  return rows[0] === undefined ? undefined : entryOf(rows[0])
}

export async function addEntries(
  tx: Transaction,
  source: string,
  edition: number,
  entries: readonly Entry[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += rowsMax) {
    const some = entries.slice(from, from + rowsMax)
    await tx.query(
      `insert into list_entry (source, key, from_edition, hash, entry)
       select $1, key, $2, hash, entry::jsonb from unnest($3::text[], $4::text[], $5::text[]) as row (key, hash, entry)`,
      [
        source,
        edition,
        some.map(({ key }) => key),
        some.map(({ hash }) => hash),
        some.map(({ designation }) => canonicalJson(designation)),
      ],
    )
  }
}

/** Ends the stretch of these entries: in this edition they no longer stand so. */
export async function closeEntries(
  tx: Transaction,
  source: string,
  edition: number,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  const { count } = await tx.query(
    'update list_entry set to_edition = $2 where source = $1 and key = any($3) and to_edition is null',
    [source, edition, keys],
  )
  if (count !== keys.length) throw new Error(`${keys.length} entries of ${source} should end, and ${count} did`)
}

/** What stands in the column was written from a value of this type, and only ever by `addEntries`. */
function entryOf({ key, hash, entry }: Readonly<Record<string, unknown>>): Entry {
  if (!isDigest(hash) || typeof entry !== 'object' || entry === null)
    throw new Error(`The entry ${String(key)} is damaged`)
  return { key: String(key), hash, designation: entry as Designation }
}
