import { appendAudit } from '../../../office/audit/index.ts'
import { canonicalJson, digestOf, newId } from '../../../values/index.ts'
import { findClassification } from '../classifications.ts'
import type { Found } from '../classify-product.ts'
import type { Keeping } from '../keeping.ts'
import { findByOnce, lockByReference, type ProductRow } from '../product-rows.ts'
import { reclassify } from '../revise-product.ts'
import { addProduct } from '../save-product.ts'
import type { RowGiven } from './columns.ts'
import type { Answered } from './row.ts'

/** Keeps rows as products: a new one, or the one that has its id already; in the transaction that answers them, with the entry that says so. */
export async function keepRows(
  keeping: Keeping,
  job: string,
  answered: readonly Answered[],
): Promise<ReadonlyMap<number, string>> {
  const ids = new Map<number, string>()
  for (const { row, kept } of answered)
    if (kept !== undefined) ids.set(row.row, await keepRow(keeping, kept.given, kept.found))
  const { tx, acting } = keeping
  await appendAudit(tx, {
    id: newId('aud', acting.now, acting.random),
    at: acting.now,
    actor: acting.by.actor,
    operation: 'product_batches.keep',
    effect: 'writes',
    subject: { kind: 'job', id: job },
    outcome: 'done',
    allowedBy: acting.by.allowedBy,
    request: null,
    details: { products: ids.size },
  })
  return ids
}

async function keepRow(keeping: Keeping, { id, name, item }: RowGiven, found: Found): Promise<string> {
  const reference = id === '' ? null : id
  const once = digestOf({ name, item })
  const there = await standing(keeping, reference, once)
  if (there !== undefined) return renew(keeping, there, { id, name, item }, found)
  const toKeep = { version: 1, because: 'batch', name, reference, item } as const
  const added = await addProduct(keeping, toKeep, found, reference === null ? once : undefined)
  if (added !== undefined) return added
  // Somebody kept it in this very moment.
  const other = await standing(keeping, reference, once)
  if (other === undefined) throw new Error('A product was neither kept nor is it there')
  return renew(keeping, other, { id, name, item }, found)
}

/** A row without an id is known by what it says: neither the same table twice nor a corrected one makes a second product of it. */
function standing({ tx, owner }: Keeping, reference: string | null, once: string): Promise<ProductRow | undefined> {
  return reference === null ? findByOnce(tx, owner, once) : lockByReference(tx, owner, reference)
}

async function renew(keeping: Keeping, there: ProductRow, given: RowGiven, found: Found): Promise<string> {
  const { name, item } = given
  const { tx, owner, ground } = keeping
  const { id, version, reference } = there.head
  const last = await findClassification(tx, owner, id)
  const isSame = last.name === name && canonicalJson(last.item) === canonicalJson(item)
  if (isSame && last.stand === ground.stand.digest) return id
  // Without an id, it was found by what it said at first. What its owner has said of it since stands.
  if (!isSame && given.id === '') return id
  await reclassify(keeping, there, last, { version: version + 1, because: 'batch', name, reference, item }, found)
  return id
}
