import { z } from 'zod'
import {
  listProducts,
  ownerOf,
  type ProductView,
  reviseProduct,
  saveProduct,
  viewProduct,
} from './casework/products/index.ts'
import { numberInText } from './control-list-schemas.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import { developmentIdentity } from './operations-callers.ts'
import type { Deps } from './operations-deps.ts'
import {
  evidenceList,
  productHead,
  productId,
  productItem,
  productName,
  productReference,
  productSchema,
} from './product-schemas.ts'
import { classificationStatuses } from './reasoning/classification/index.ts'
import { dateIn, type Instant } from './values/index.ts'

/** Products kept with their classification. An integrator sees its own, officers those of the authority; nobody sees another's. */

/** What a product is classified on today: the lists in force with the rules as they stand. */
export function groundFor({ tx, acting, deps }: StoredContext<Deps>, knownAt: Instant = acting.now) {
  const asOf = dateIn(knownAt, deps.laws.packs[0]?.timeZone ?? 'UTC')
  return deps.classification.ground(tx, { asOf, knownAt })
}

export async function keepingOf(context: StoredContext<Deps>) {
  const { tx, acting, actor, deps } = context
  const ground = await groundFor(context)
  return { tx, acting, owner: ownerOf(actor), ground, shelf: deps.controlLists.shelf }
}

export function answeredProduct({ about, actor }: StoredContext<Deps>, view: ProductView) {
  about('product', view.product.id)
  return { ...view, ...developmentIdentity(actor) }
}

export const saveOneProduct: StoredOperation<Deps> = stored({
  name: 'products.save',
  summary: 'Classify an item and keep it as a product, with the answer, the editions used and its evidence.',
  http: { method: 'POST', path: '/api/products' },
  status: 201,
  permission: 'keep_products',
  effect: 'writes',
  input: z.strictObject({
    name: productName,
    reference: productReference.exactOptional().meta({ description: 'The owner’s own number for it.' }),
    item: productItem,
    evidence: evidenceList,
    once: z.string().trim().min(1).max(100).exactOptional().meta({
      description: 'Any word of the caller’s own: what is sent again with it is the product that is there.',
    }),
  }),
  output: productSchema,
  async run(context: StoredContext<Deps>, product) {
    return answeredProduct(context, await saveProduct(await keepingOf(context), product))
  },
})

export const listOwnProducts: StoredOperation<Deps> = stored({
  name: 'products.list',
  summary: 'Give the caller’s products, the newest first.',
  http: { method: 'GET', path: '/api/products' },
  permission: 'keep_products',
  effect: 'reads',
  input: z.strictObject({
    status: z.enum(classificationStatuses).exactOptional(),
    words: z.string().trim().max(200).default('').meta({
      description: 'In its name, reference, description or entries; all of them, in any order.',
    }),
    after: productId.exactOptional().meta({ description: 'The last product of the page before.' }),
    limit: numberInText.pipe(z.int().min(1).max(200)).default(50),
  }),
  output: z.strictObject({
    products: z.array(productHead).readonly(),
    total: z.number().meta({ description: 'Of all that fit, on any page.' }),
    hasMore: z.boolean(),
  }),
  run({ tx, actor }: StoredContext<Deps>, filter) {
    return listProducts(tx, ownerOf(actor), filter)
  },
})

export const readOneProduct: StoredOperation<Deps> = stored({
  name: 'products.read',
  summary: 'Give a product with its last classification, its history, and what touches it since.',
  http: { method: 'GET', path: '/api/products/:id' },
  permission: 'keep_products',
  effect: 'reads',
  input: z.strictObject({ id: productId }),
  output: productSchema,
  async run(context: StoredContext<Deps>, { id }) {
    return answeredProduct(context, await viewProduct(await keepingOf(context), id))
  },
})

export const reviseOneProduct: StoredOperation<Deps> = stored({
  name: 'products.revise',
  summary: 'Classify a product again by the lists in force, with whatever is known otherwise or more of it.',
  http: { method: 'POST', path: '/api/products/:id/revisions' },
  permission: 'keep_products',
  effect: 'writes',
  input: z.strictObject({
    id: productId,
    version: z.int().meta({ description: 'Of the product, as the caller saw it.' }),
    name: productName.exactOptional(),
    reference: productReference.exactOptional(),
    item: productItem.exactOptional().meta({ description: 'The whole of it; left out, it is as it was.' }),
    evidence: evidenceList,
  }),
  output: productSchema,
  async run(context: StoredContext<Deps>, { id, ...revision }) {
    return answeredProduct(context, await reviseProduct(await keepingOf(context), id, revision))
  },
})
