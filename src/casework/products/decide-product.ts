import { canonicalJson, type Digest, Refusal } from '../../values/index.ts'
import { findClassification } from './classifications.ts'
import { classifyProduct } from './classify-product.ts'
import { addEvidence } from './evidence.ts'
import { byWhom, type Keeping } from './keeping.ts'
import type { DecisionStatus, EvidenceGiven, ProductEntry } from './product.ts'
import { lockProduct, type ProductRow } from './product-rows.ts'
import { reclassify } from './revise-product.ts'
import { codeOf } from './stand.ts'
import { type ProductView, viewProduct } from './view-product.ts'

export type ToDecide = {
  readonly version: number
  /** The stand that the person looked at: that of the last classification, or the one of today. */
  readonly seen: Digest
  readonly status: DecisionStatus
  readonly list?: string
  readonly code?: string
  readonly path?: string
  readonly reason: string
  readonly evidence: readonly EvidenceGiven[]
}

/**
 * A person confirms what the rules found, or finds otherwise with a reason. Decided by newer lists than those of the last classification,
 * the product is classified by them in the same breath, so that the record has what the person looked at.
 */
export async function decideProduct(keeping: Keeping, id: string, decision: ToDecide): Promise<ProductView> {
  const { tx, acting, owner, ground } = keeping
  const product = await lockProduct(tx, owner, id, decision.version)
  const entry = entryOf(keeping, decision)
  const version = decision.version + 1
  const { of, status, entries } = await lookedAt(keeping, product, decision.seen, version)
  const agrees =
    status === decision.status &&
    (entry === undefined || entries.some(({ list, code }) => list === entry.list && code === entry.code))
  if (!agrees && decision.reason === '') throw new Refusal('missing_field', { field: 'reason' }, '/reason')
  const evidence = await addEvidence(keeping, id, version, decision.evidence)
  await tx.query(
    `insert into product_decision (product, version, of_version, status, list, code, path, agrees, reason, evidence, owner, by_actor, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      version,
      of,
      decision.status,
      entry?.list ?? null,
      entry?.code ?? null,
      decision.path ?? null,
      agrees,
      decision.reason,
      evidence,
      owner,
      byWhom(acting),
      acting.now,
    ],
  )
  await tx.query('update product set decided = $2, decided_entries = $3, changed_at = $4, version = $5 where id = $1', [
    id,
    decision.status,
    canonicalJson(entry === undefined ? [] : [entry]),
    acting.now,
    version,
  ])
  return viewProduct({ ...keeping, ground }, id)
}

/** The classification that the person had before them; one that was only shown is kept now. */
async function lookedAt(keeping: Keeping, product: ProductRow, seen: Digest, version: number) {
  const { tx, owner, ground } = keeping
  const last = await findClassification(tx, owner, product.head.id)
  if (seen === last.stand) return { of: last.version, status: last.status, entries: product.found }
  if (seen !== ground.stand.digest) throw new Refusal('changed_meanwhile')
  const { name, reference, item } = last
  const found = classifyProduct(ground, item)
  await reclassify(keeping, product, last, { version, because: 'decided', name, reference, item }, found)
  return { of: version, status: found.status, entries: found.entries }
}

/** An entry that stands in a list in force; none where nothing lists it. */
function entryOf({ ground }: Keeping, { status, list, code, path }: ToDecide): ProductEntry | undefined {
  if (status === 'not_listed') {
    if (code !== undefined || path !== undefined) throw new Refusal('unknown_field', { field: 'code' }, '/code')
    return undefined
  }
  if (list === undefined) throw new Refusal('missing_field', { field: 'list' }, '/list')
  if (code === undefined) throw new Refusal('missing_field', { field: 'code' }, '/code')
  const entries = ground.classifier.index.lists.find(each => each.list === list)
  if (entries === undefined) throw new Refusal('unknown_value', { value: list }, '/list')
  if (!entries.places.has(code)) throw new Refusal('unknown_value', { value: code }, '/code')
  if (path !== undefined && codeOf(path) !== code) throw new Refusal('unknown_value', { value: path }, '/path')
  return { list, code }
}
