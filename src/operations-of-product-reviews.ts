import { z } from 'zod'
import {
  decideProduct,
  decisionStatuses,
  findClassification,
  ownerOf,
  productsTouched,
  reviewQueue,
} from './casework/products/index.ts'
import { listId, numberInText } from './control-list-schemas.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { answeredProduct, keepingOf } from './operations-of-products.ts'
import {
  digestGiven,
  evidenceList,
  keptClassification,
  productHead,
  productId,
  productSchema,
  reviewSchema,
} from './product-schemas.ts'

/** What persons decide on products, and which of them are to be looked at again. */

export const decideOnProduct: StoredOperation<Deps> = stored({
  name: 'products.decide',
  summary: 'Confirm what the rules found of a product, or find otherwise with a reason.',
  http: { method: 'POST', path: '/api/products/:id/decisions' },
  permission: 'keep_products',
  effect: 'writes',
  input: z.strictObject({
    id: productId,
    version: z.int().meta({ description: 'Of the product, as the person saw it.' }),
    seen: digestGiven.meta({ description: '`seen` of the product or of its place in the review queue.' }),
    status: z.enum(decisionStatuses),
    list: listId.exactOptional().meta({ description: 'Of an item that is listed.' }),
    code: z.string().max(40).exactOptional(),
    path: z.string().max(200).exactOptional().meta({ description: 'The provision, where it is known.' }),
    reason: z
      .string()
      .trim()
      .max(5_000)
      .default('')
      .meta({ description: 'Required where the rules did not find the same.' }),
    evidence: evidenceList,
  }),
  output: productSchema,
  async run(context: StoredContext<Deps>, { id, ...decision }) {
    return answeredProduct(context, await decideProduct(await keepingOf(context), id, decision))
  },
})

export const readOneClassification: StoredOperation<Deps> = stored({
  name: 'products.classification',
  summary: 'Give a former classification of a product as it was made.',
  http: { method: 'GET', path: '/api/products/:id/classifications/:version' },
  permission: 'keep_products',
  effect: 'reads',
  input: z.strictObject({ id: productId, version: numberInText }),
  output: keptClassification,
  run({ tx, actor, about }: StoredContext<Deps>, { id, version }) {
    about('product', id)
    return findClassification(tx, ownerOf(actor), id, version)
  },
})

const page = {
  after: productId.exactOptional().meta({ description: 'The last product of the page before.' }),
  limit: numberInText.pipe(z.int().min(1).max(50)).default(20),
}

export const readReviewQueue: StoredOperation<Deps> = stored({
  name: 'products.review_queue',
  summary: 'Give the products that a newer edition or another rule touches, and whether it would change them.',
  http: { method: 'GET', path: '/api/product-reviews' },
  permission: 'keep_products',
  effect: 'reads',
  input: z.strictObject(page),
  output: z.strictObject({
    items: z.array(reviewSchema).readonly().meta({ description: 'The longest kept first.' }),
    total: z.number(),
    hasMore: z.boolean(),
  }),
  async run(context: StoredContext<Deps>, asked) {
    return reviewQueue(await keepingOf(context), asked)
  },
})

export const readTouchedProducts: StoredOperation<Deps> = stored({
  name: 'products.touched',
  summary: 'Say which of the caller’s products the differences between two editions of a list touch.',
  http: { method: 'GET', path: '/api/product-reviews/:list/:older/:newer' },
  permission: 'keep_products',
  effect: 'reads',
  input: z.strictObject({ list: listId, older: numberInText, newer: numberInText, ...page }),
  output: z.strictObject({
    products: z.array(productHead.extend({ paths: z.array(z.string()).readonly() })).readonly(),
    total: z.number(),
    hasMore: z.boolean(),
  }),
  async run(context: StoredContext<Deps>, { list, older, newer, ...asked }) {
    return productsTouched(await keepingOf(context), { list, older, newer }, asked)
  },
})
