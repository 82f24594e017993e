import { canonicalJson } from '../../values/index.ts'
import type { Designation } from './designation.ts'
import { recordHash } from './record-hash.ts'

export type EditionDifference = {
  readonly added: readonly Designation[]
  readonly removed: readonly Designation[]
  readonly changed: readonly ChangedEntry[]
}
export type ChangedEntry = { readonly key: string; readonly fields: readonly ChangedField[] }

/**
 * For a field of several values, those that came and those that went; for one of a single value, `before` and `after`. Names that only
 * changed their order or kind show as one that went and one that came.
 */
export type ChangedField =
  | { readonly field: keyof Designation; readonly added: readonly unknown[]; readonly removed: readonly unknown[] }
  | { readonly field: keyof Designation; readonly before: unknown; readonly after: unknown }

/** What differs between two editions of one list, in the order of the newer; those removed in the order of the older. */
export function compareEditions(older: Iterable<Designation>, newer: Iterable<Designation>): EditionDifference {
  const before = new Map(Array.from(older, entry => [entry.key, entry]))
  const after = new Map(Array.from(newer, entry => [entry.key, entry]))
  const changed = [...after.values()].flatMap(entry => {
    const former = before.get(entry.key)
    if (former === undefined) return []
    const fields = compareEntries(former, entry)
    return fields.length === 0 ? [] : [{ key: entry.key, fields }]
  })
  return {
    added: [...after.values()].filter(({ key }) => !before.has(key)),
    removed: [...before.values()].filter(({ key }) => !after.has(key)),
    changed,
  }
}

/** The same by keys and hashes alone, where the older entries are not at hand. */
export function compareKeys(
  older: ReadonlyMap<string, string>,
  newer: Iterable<Designation>,
): { readonly added: string[]; readonly removed: string[]; readonly changed: string[] } {
  const hashes = new Map(Array.from(newer, entry => [entry.key, recordHash(entry)]))
  return {
    added: [...hashes.keys()].filter(key => !older.has(key)),
    removed: [...older.keys()].filter(key => !hashes.has(key)),
    changed: [...hashes].filter(([key, hash]) => older.has(key) && older.get(key) !== hash).map(([key]) => key),
  }
}

/** Field by field, in the alphabet's order. */
export function compareEntries(before: Designation, after: Designation): readonly ChangedField[] {
  const fields = [...new Set([...keysOf(before), ...keysOf(after)])].sort()
  return fields.flatMap(field => changeOf(field, before[field], after[field]))
}

function keysOf(entry: Designation): (keyof Designation)[] {
  return Object.keys(entry) as (keyof Designation)[]
}

function changeOf(field: keyof Designation, before: unknown, after: unknown): ChangedField[] {
  if (same(before, after)) return []
  if (!Array.isArray(before) && !Array.isArray(after)) return [{ field, before, after }]
  const [former, latter] = [listOf(before), listOf(after)]
  const [known, found] = [new Set(former.map(text)), new Set(latter.map(text))]
  const added = latter.filter(value => !known.has(text(value)))
  const removed = former.filter(value => !found.has(text(value)))
  // Only their order differs: that is said too, since the first name is the one shown.
  return added.length + removed.length === 0 ? [{ field, before, after }] : [{ field, added, removed }]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function same(a: unknown, b: unknown): boolean {
  return text(a) === text(b)
}

function text(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value)
}
