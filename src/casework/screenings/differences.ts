import type { Designation } from '../../law/designations/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { canonicalJson } from '../../values/index.ts'

/** What one edition of a list has that another has not, or not so. */
export type Difference = {
  readonly key: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before?: Designation
  readonly after?: Designation
  /** For a changed entry: which of its fields. */
  readonly fields?: readonly string[]
}

export async function differencesBetweenEditions(
  tx: Transaction,
  source: string,
  from: number,
  to: number,
): Promise<readonly Difference[]> {
  const { rows } = await tx.query(
    `with older as (select key, hash, entry from list_entry
                    where source = $1 and from_edition <= $2 and (to_edition is null or to_edition > $2)),
          newer as (select key, hash, entry from list_entry
                    where source = $1 and from_edition <= $3 and (to_edition is null or to_edition > $3))
     select coalesce(o.key, n.key) as key, o.entry as before, n.entry as after
     from older o full join newer n on n.key = o.key
     where o.hash is distinct from n.hash
     order by coalesce(o.key, n.key) collate "C"`,
    [source, from, to],
  )
  return rows.map(({ key, before, after }) => difference(String(key), asDesignation(before), asDesignation(after)))
}

function difference(key: string, before: Designation | undefined, after: Designation | undefined): Difference {
  if (before === undefined) return { key, change: 'added', ...(after === undefined ? {} : { after }) }
  if (after === undefined) return { key, change: 'removed', before }
  return { key, change: 'changed', before, after, fields: fieldsThatDiffer(before, after) }
}

export function fieldsThatDiffer(before: object, after: object): readonly string[] {
  const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const text = (value: unknown) => (value === undefined ? '' : canonicalJson(value))
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter(key => text(one.get(key)) !== text(other.get(key)))
    .sort()
}

function asDesignation(value: unknown): Designation | undefined {
  return typeof value === 'object' && value !== null ? (value as Designation) : undefined
}
