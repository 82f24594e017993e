import type { Digest } from '../../values/index.ts'
import { findClassification, type PastClassification, readClassifications } from './classifications.ts'
import { readDecisions } from './decisions.ts'
import { readEvidence } from './evidence.ts'
import type { Keeping } from './keeping.ts'
import type { Evidence, KeptClassification, ProductDecision, ProductHead } from './product.ts'
import { findProduct } from './product-rows.ts'
import { type ReviewItem, reviewOf } from './review-of.ts'
import { openTouches } from './touches.ts'

/** A product with all that was ever found of it. */
export type ProductView = {
  readonly product: ProductHead
  readonly classification: KeptClassification
  /** On what the item is now; a decision on what it was stands among the others. */
  readonly decision: ProductDecision | null
  readonly classifications: readonly PastClassification[]
  readonly decisions: readonly ProductDecision[]
  readonly evidence: readonly Evidence[]
  readonly review: ReviewItem | null
  readonly seen: Digest
}

export async function viewProduct(keeping: Keeping, id: string): Promise<ProductView> {
  const { tx, owner } = keeping
  const row = await findProduct(tx, owner, id)
  const decisions = await readDecisions(tx, id)
  const classification = await findClassification(tx, owner, id)
  const review = (await reviewOf(keeping, await openTouches(keeping, [row.stand]), row)) ?? null
  return {
    product: row.head,
    classification,
    decision: (row.isDecided ? decisions[0] : undefined) ?? null,
    classifications: await readClassifications(tx, id),
    decisions,
    evidence: await readEvidence(tx, id),
    review,
    // Where something touches it, the page shows what it would be today, and that is what is decided on.
    seen: review?.seen ?? classification.stand,
  }
}
