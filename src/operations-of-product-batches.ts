import { z } from 'zod'
import {
  addProductBatch,
  batchBytesMax,
  countsOfBatch,
  findProductBatch,
  listProductBatches,
  ownerOf,
  rowsAsCsv,
} from './casework/products/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { batchRow, productBatch } from './product-batch-schemas.ts'
import { Refusal } from './values/index.ts'

/** Tables of many items, classified as a job: a row that cannot be read is told, and the others are answered. */

const batchId = z.string().max(100)

export const addBatchOfItems: StoredOperation<Deps> = stored({
  name: 'product_batches.add',
  summary: 'Take up a table of items, CSV or XLSX, to classify each row as a job.',
  http: { method: 'POST', path: '/api/product-batches' },
  status: 201,
  permission: 'keep_products',
  effect: 'writes',
  upload: { field: 'bytes', bytesMax: batchBytesMax },
  input: z.strictObject({
    bytes: z.custom<Uint8Array>(value => value instanceof Uint8Array),
    keep: z
      .stringbool()
      .default(false)
      .meta({ description: 'Whether each row is kept as a product: a new one, or the one with the same reference.' }),
  }),
  output: productBatch,
  async run({ tx, acting, actor, about, deps }: StoredContext<Deps>, { bytes, keep }) {
    const { rules } = await deps.classification.data()
    const batch = await addProductBatch(tx, acting, { owner: ownerOf(actor), bytes, keep, rules })
    about('job', batch.id)
    return batch
  },
})

export const listOwnBatches: StoredOperation<Deps> = stored({
  name: 'product_batches.list',
  summary: 'Give the caller’s last tables of items, the newest first.',
  http: { method: 'GET', path: '/api/product-batches' },
  permission: 'keep_products',
  effect: 'reads',
  input: z.strictObject({}),
  output: z.strictObject({ batches: z.array(productBatch).readonly() }),
  async run({ tx, actor }: StoredContext<Deps>) {
    return { batches: await listProductBatches(tx, ownerOf(actor)) }
  },
})

export const readBatchOfItems: StoredOperation<Deps> = stored({
  name: 'product_batches.read',
  summary: 'Say how far a table of items has come, and how its rows came out.',
  http: { method: 'GET', path: '/api/product-batches/:id' },
  permission: 'keep_products',
  effect: 'reads',
  input: z.strictObject({ id: batchId }),
  output: z.strictObject({
    batch: productBatch,
    counts: z.record(z.string(), z.number()).meta({ description: 'Rows by status.' }),
    unread: z.array(batchRow).readonly().meta({ description: 'The first rows that could not be read.' }),
    listed: z.array(batchRow).readonly().meta({ description: 'The first rows that are listed.' }),
  }),
  async run({ tx, actor, about }: StoredContext<Deps>, { id }) {
    about('job', id)
    const batch = await findProductBatch(tx, ownerOf(actor), id)
    return { batch, ...(await countsOfBatch(tx, batch.id)) }
  },
})

export const downloadBatchOfItems: StoredOperation<Deps> = stored({
  name: 'product_batches.answers',
  summary: 'Give the answers to a table of items as a table that no spreadsheet takes for formulas.',
  http: { method: 'GET', path: '/api/product-batches/:id/answers' },
  permission: 'keep_products',
  effect: 'reads',
  isStream: true,
  download: { type: 'text/csv; charset=utf-8', name: 'classification-answers.csv' },
  input: z.strictObject({ id: batchId }),
  output: z.strictObject({ lines: z.custom<AsyncIterable<string>>() }),
  async run({ tx, actor, about, deps }: StoredContext<Deps>, { id }) {
    about('job', id)
    const batch = await findProductBatch(tx, ownerOf(actor), id)
    if (batch.status !== 'done') throw new Refusal('wrong_state', { act: 'download', state: batch.status })
    return { lines: rowsAsCsv(deps.storage, batch.id) }
  },
})
