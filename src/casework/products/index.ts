export { addProductBatch, productBatchJob, purgeProductBatches } from './batch/add-batch.ts'
export { type BatchParts, productBatchHandler } from './batch/batch-job.ts'
export { countsOfBatch, rowsAsCsv } from './batch/batch-rows.ts'
export { type BatchView, findProductBatch, listProductBatches } from './batch/find-batch.ts'
export { batchBytesMax, rowsMax } from './batch/read-rows.ts'
export type { BatchRow } from './batch/row.ts'
export { findClassification } from './classifications.ts'
export { decideProduct, type ToDecide } from './decide-product.ts'
export { nameOfPastDecisions, pastDecisions } from './decisions.ts'
export type { Keeping } from './keeping.ts'
export { listProducts, type ProductFilter } from './list-products.ts'
export { type Owner, office, ownerOf } from './owner.ts'
export {
  type DecisionStatus,
  decisionStatuses,
  type Evidence,
  type EvidenceGiven,
  evidenceKinds,
  type KeptClassification,
  type ProductDecision,
  type ProductEntry,
  type ProductHead,
  productActs,
} from './product.ts'
export type { ReviewItem } from './review-of.ts'
export { productsTouched, type ReviewQueue, reviewQueue, type TouchedProduct } from './review-queue.ts'
export { type Revision, reviseProduct } from './revise-product.ts'
export { saveProduct, type ToSave } from './save-product.ts'
export { type Ground, groundOf, type Stand, type StandEdition } from './stand.ts'
export type { Touch } from './touch.ts'
export { type ProductView, viewProduct } from './view-product.ts'
