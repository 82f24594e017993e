import type { ItemInput } from '../../reasoning/classification/index.ts'
import { canonicalJson, type Id, newId, Refusal } from '../../values/index.ts'
import { findClassification, keepClassification, keepStand, type ToKeep } from './classifications.ts'
import { classifyProduct, type Found } from './classify-product.ts'
import { addEvidence } from './evidence.ts'
import type { Keeping } from './keeping.ts'
import type { EvidenceGiven } from './product.ts'
import { findByOnce, lockByReference, type ProductRow } from './product-rows.ts'
import { type ProductView, viewProduct } from './view-product.ts'

export type ToSave = {
  readonly name: string
  readonly reference?: string
  readonly item: ItemInput
  readonly evidence: readonly EvidenceGiven[]
  /** What is sent twice with the same word is kept once. */
  readonly once?: string
}

/** Classifies an item and keeps it. Sent again, it is the product that is there; another item under its reference is refused. */
export async function saveProduct(keeping: Keeping, given: ToSave): Promise<ProductView> {
  const { tx, owner, ground } = keeping
  const { name, reference, item, evidence, once } = given
  const sent = once === undefined ? undefined : await findByOnce(tx, owner, once)
  if (sent !== undefined) return viewProduct(keeping, sent.head.id)
  const found = classifyProduct(ground, item)
  const toKeep: ToKeep = { version: 1, because: 'saved', name, reference: reference ?? null, item }
  const id = await addProduct(keeping, toKeep, found, once)
  if (id === undefined) return viewProduct(keeping, (await theSame(keeping, given)).head.id)
  await addEvidence(keeping, id, 1, evidence)
  return viewProduct(keeping, id)
}

/** Undefined where the owner has a product with its reference, or has sent it before. */
export async function addProduct(
  keeping: Keeping,
  toKeep: ToKeep,
  found: Found,
  once?: string,
): Promise<Id<'prd'> | undefined> {
  const { tx, acting, owner } = keeping
  const id = newId('prd', acting.now, acting.random)
  const stand = await keepStand(keeping)
  const { name, reference, item } = toKeep
  const { count } = await tx.query(
    `insert into product (id, owner, name, reference, once, words, status, entries, stand, saved_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict do nothing`,
    [
      id,
      owner,
      name,
      reference,
      once ?? null,
      wordsOf(name, reference, item, found),
      found.status,
      canonicalJson(found.entries),
      stand,
      acting.now,
    ],
  )
  if (count === 0) return undefined
  await keepClassification(keeping, id, toKeep, found)
  return id
}

/** What came in between: the same thing sent at once, or another thing under its reference. */
async function theSame({ tx, owner }: Keeping, { once, reference, name, item }: ToSave): Promise<ProductRow> {
  const sent = once === undefined ? undefined : await findByOnce(tx, owner, once)
  if (sent !== undefined) return sent
  const there = reference === undefined ? undefined : await lockByReference(tx, owner, reference)
  if (there === undefined || reference === undefined) throw new Error('A product was neither kept nor is it there')
  const last = await findClassification(tx, owner, there.head.id)
  if (last.name === name && canonicalJson(last.item) === canonicalJson(item)) return there
  throw new Refusal('duplicate_id', { id: reference }, '/reference')
}

const wordsOfTextMax = 1_000

/** In small letters: what a product is looked for by. */
export function wordsOf(name: string, reference: string | null, { text }: ItemInput, { answer }: Found): string {
  const codes = answer.candidates.filter(({ verdict }) => verdict === 'met').map(({ code }) => code)
  // A character beyond the first plane is two units, and must not be cut in half.
  const start = text.slice(0, wordsOfTextMax).toWellFormed()
  return [name, reference ?? '', codes.join(' '), start].join('\n').toLowerCase()
}
