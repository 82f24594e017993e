import type { Designation } from '../../law/designations/index.ts'
import type { Transaction } from '../../office/storage/index.ts'

/** Entries of the edition in force, page by page in the order of their keys. */
export async function browseEntries(
  { query }: Pick<Transaction, 'query'>,
  source: string,
  edition: number,
  after: string,
  limit: number,
): Promise<readonly Designation[]> {
  const { rows } = await query(
    `select entry from list_entry
     where source = $1 and from_edition <= $2 and (to_edition is null or to_edition > $2) and key collate "C" > $3
     order by key collate "C" limit $4`,
    [source, edition, after, limit],
  )
  // What stands in the column was written from a value of this type, by `addEntries`.
  return rows.map(({ entry }) => entry as Designation)
}
