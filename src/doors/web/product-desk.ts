import type {
  BatchRow,
  BatchView,
  KeptClassification,
  ProductHead,
  ProductView,
  ReviewQueue,
  ToDecide,
} from '../../casework/products/index.ts'
import type { ClassificationStatus, ItemInput } from '../../reasoning/classification/index.ts'
import type { Who } from './desk.ts'

export type ProductBatch = {
  readonly batch: BatchView
  readonly counts: Readonly<Record<string, number>>
  readonly unread: readonly BatchRow[]
  readonly listed: readonly BatchRow[]
}
/** As a form gives it: the operation holds the digest against its shape. */
export type DecisionGiven = Omit<ToDecide, 'seen'> & { readonly seen: string }

/** Classified products, kept and looked at again. Each call is one operation: one transaction with its audit entry. */
export type ProductDesk = {
  readonly save: (
    who: Who,
    product: { readonly name: string; readonly reference?: string; readonly item: ItemInput; readonly once: string },
  ) => Promise<ProductView>
  readonly list: (
    who: Who,
    asked: { readonly status?: ClassificationStatus; readonly words: string; readonly after?: string },
  ) => Promise<{ readonly products: readonly ProductHead[]; readonly total: number; readonly hasMore: boolean }>
  readonly read: (who: Who, id: string) => Promise<ProductView>
  readonly classification: (who: Who, id: string, version: number) => Promise<KeptClassification>
  readonly revise: (who: Who, id: string, version: number) => Promise<ProductView>
  readonly decide: (who: Who, id: string, given: DecisionGiven) => Promise<ProductView>
  readonly queue: (who: Who, after?: string) => Promise<ReviewQueue>
  readonly batches: (who: Who) => Promise<readonly BatchView[]>
  readonly addBatch: (who: Who, bytes: Uint8Array, keep: boolean) => Promise<BatchView>
  readonly batch: (who: Who, id: string) => Promise<ProductBatch>
  readonly batchAnswers: (who: Who, id: string) => Promise<AsyncIterable<string>>
}
