import type { ProductDesk, Who } from './doors/web/index.ts'
import type { StoredOperation } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import {
  addBatchOfItems,
  downloadBatchOfItems,
  listOwnBatches,
  readBatchOfItems,
} from './operations-of-product-batches.ts'
import { decideOnProduct, readOneClassification, readReviewQueue } from './operations-of-product-reviews.ts'
import { listOwnProducts, readOneProduct, reviseOneProduct, saveOneProduct } from './operations-of-products.ts'

type Ask = <Answer>(who: Who, operation: StoredOperation<Deps>, input: unknown) => Promise<Answer>

/** The pages of products: the same operations as the API's. What stands in an address is text there too. */
export function productDeskOf(ask: Ask): ProductDesk {
  return {
    save: (who, product) => ask(who, saveOneProduct, product),
    list: (who, asked) => ask(who, listOwnProducts, asked),
    read: (who, id) => ask(who, readOneProduct, { id }),
    classification: (who, id, version) => ask(who, readOneClassification, { id, version: String(version) }),
    revise: (who, id, version) => ask(who, reviseOneProduct, { id, version }),
    decide: (who, id, given) => ask(who, decideOnProduct, { id, ...given }),
    queue: (who, after) => ask(who, readReviewQueue, after === undefined ? {} : { after }),
    batches: async who =>
      (await ask<{ batches: Awaited<ReturnType<ProductDesk['batches']>> }>(who, listOwnBatches, {})).batches,
    addBatch: (who, bytes, keep) => ask(who, addBatchOfItems, { bytes, keep: String(keep) }),
    batch: (who, id) => ask(who, readBatchOfItems, { id }),
    batchAnswers: async (who, id) =>
      (await ask<{ lines: AsyncIterable<string> }>(who, downloadBatchOfItems, { id })).lines,
  }
}
