import { codeOf } from '../../office/storage/index.ts'
import type { ItemInput } from '../../reasoning/classification/index.ts'
import { canonicalJson, Refusal } from '../../values/index.ts'
import { findClassification, keepClassification, keepStand, type ToKeep } from './classifications.ts'
import { classifyProduct, type Found, isSameFinding } from './classify-product.ts'
import { addEvidence } from './evidence.ts'
import type { Keeping } from './keeping.ts'
import type { EvidenceGiven, KeptClassification } from './product.ts'
import { lockProduct, type ProductRow } from './product-rows.ts'
import { wordsOf } from './save-product.ts'
import { type ProductView, viewProduct } from './view-product.ts'

/** SQLSTATE. */
const uniqueViolation = '23505'

export type Revision = {
  readonly version: number
  readonly name?: string
  readonly reference?: string
  readonly item?: ItemInput
  readonly evidence: readonly EvidenceGiven[]
}

/** Classifies a product again on the ground of today, as it is now described. */
export async function reviseProduct(keeping: Keeping, id: string, revision: Revision): Promise<ProductView> {
  const { tx, owner, ground } = keeping
  const product = await lockProduct(tx, owner, id, revision.version)
  const last = await findClassification(tx, owner, id)
  const { name = last.name, reference = last.reference, item = last.item } = revision
  const found = classifyProduct(ground, item)
  const version = revision.version + 1
  await reclassify(keeping, product, last, { version, because: 'revised', name, reference, item }, found)
  await addEvidence(keeping, id, version, revision.evidence)
  return viewProduct(keeping, id)
}

/**
 * Adds a classification to a product that is locked. A person's decision stays where the item and what the rules find of it are as they
 * were; else it stands in the history, and somebody decides again.
 */
export async function reclassify(
  keeping: Keeping,
  { head: { id }, found: before, isDecided }: ProductRow,
  last: KeptClassification,
  toKeep: ToKeep,
  found: Found,
): Promise<void> {
  const { tx, acting, owner } = keeping
  const { name, reference, item, version } = toKeep
  if (reference !== null && reference !== last.reference) await refuseTaken(keeping, reference)
  const isStill =
    isDecided &&
    canonicalJson(item) === canonicalJson(last.item) &&
    isSameFinding(found, { status: last.status, entries: before })
  const stand = await keepStand(keeping)
  try {
    await tx.query(
      `update product set name = $3, reference = $4, words = $5, status = $6, entries = $7, stand = $8, changed_at = $9, version = $10,
         decided = case when $11 then decided end, decided_entries = case when $11 then decided_entries end
       where id = $1 and owner = $2`,
      [
        id,
        owner,
        name,
        reference,
        wordsOf(name, reference, item, found),
        found.status,
        canonicalJson(found.entries),
        stand,
        acting.now,
        version,
        isStill,
      ],
    )
  } catch (error) {
    // Two products took the same reference at the same time.
    if (codeOf(error) === uniqueViolation) throw new Refusal('duplicate_id', { id: reference ?? '' }, '/reference')
    throw error
  }
  await keepClassification(keeping, id, toKeep, found)
}

async function refuseTaken({ tx, owner }: Keeping, reference: string): Promise<void> {
  const { count } = await tx.query('select 1 from product where owner = $1 and reference = $2', [owner, reference])
  if (count > 0) throw new Refusal('duplicate_id', { id: reference }, '/reference')
}
