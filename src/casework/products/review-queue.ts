import { z } from 'zod'
import type { Digest } from '../../values/index.ts'
import { prefixOf } from './classifications.ts'
import type { Keeping } from './keeping.ts'
import type { ProductHead } from './product.ts'
import { productColumns, productOf } from './product-rows.ts'
import { provisionTouches, wholeList } from './provision-touches.ts'
import { placesKept, type ReviewItem, reviewOf } from './review-of.ts'
import type { StandEdition } from './stand.ts'
import { openTouches, type TouchedAt } from './touches.ts'

export type Page = { readonly after?: string; readonly limit: number }

export type ReviewQueue = {
  readonly items: readonly ReviewItem[]
  readonly total: number
  readonly hasMore: boolean
}

/** Products that something touches since they were last classified, the longest kept first. */
export async function reviewQueue(keeping: Keeping, page: Page): Promise<ReviewQueue> {
  const stands = await standsOf(keeping)
  const touches = await openTouches(
    keeping,
    stands.map(({ digest }) => digest),
  )
  const { products, total, hasMore } = await productsAt(keeping, touches, page)
  const items: ReviewItem[] = []
  for (const row of products) {
    const item = await reviewOf(keeping, touches, row)
    if (item !== undefined) items.push(item)
  }
  return { items, total, hasMore }
}

export type TouchedProduct = ProductHead & {
  /** Provisions of entries that it may belong to, which differ. */
  readonly paths: readonly string[]
}

/** Products that the differences between two editions touch, whether they were classified by either or not. */
export async function productsTouched(
  keeping: Keeping,
  { list, older, newer }: { readonly list: string; readonly older: number; readonly newer: number },
  page: Page,
): Promise<{ readonly products: readonly TouchedProduct[]; readonly total: number; readonly hasMore: boolean }> {
  const paths = new Map<string, string[]>()
  for (const { codes, touch } of await provisionTouches(keeping, list, older, newer))
    for (const code of codes) {
      const there = paths.get(code)
      if (there === undefined) paths.set(code, [touch.path])
      else there.push(touch.path)
    }
  const stands = (await standsOf(keeping)).filter(({ editions }) => editions.some(each => each.list === list))
  const codes = [...paths.keys()].filter(code => code !== wholeList)
  const places = stands.flatMap(({ n }) => codes.map(code => ({ stand: n, list, code })))
  const whole = paths.has(wholeList) ? stands.map(({ digest }) => digest) : []
  const { products, total, hasMore } = await productsAt(keeping, { whole, places }, page)
  const touched: TouchedProduct[] = []
  for (const { head } of products) {
    const own = (await placesKept(keeping, head.id)).filter(each => each.list === list).map(({ code }) => code)
    touched.push({ ...head, paths: [...new Set([wholeList, ...own].flatMap(code => paths.get(code) ?? []))] })
  }
  return { products: touched, total, hasMore }
}

/** Of the owner's products: all of some stands, and those that are found by a place on theirs. */
async function productsAt({ tx, owner }: Keeping, { whole, places }: TouchedAt, { after = '', limit }: Page) {
  const { rows } = await tx.query(
    `with touched as materialized (
       select product as id from product_entry where place = any($1::text[])
       union select id from product where owner = $2 and stand = any($3::text[]))
     select (select count(*)::int from touched) as total,
       array(select id from touched where id > $4 order by id limit $5) as ids`,
    [places.map(({ stand, list, code }) => `${prefixOf(owner, stand)}${list} ${code}`), owner, whole, after, limit + 1],
  )
  const { total, ids } = touchedShape.parse(rows[0])
  const found = await tx.query(
    `select ${productColumns} from product p where p.id = any($1) and p.owner = $2 order by p.id`,
    [ids.slice(0, limit), owner],
  )
  return { products: found.rows.map(productOf), total, hasMore: ids.length > limit }
}

const touchedShape = z.object({ total: z.number(), ids: z.array(z.string()) })

type OwnStand = { readonly n: number; readonly digest: Digest; readonly editions: readonly StandEdition[] }

/** Stands that products of the owner were last classified on. */
async function standsOf({ tx, owner }: Keeping): Promise<readonly OwnStand[]> {
  const { rows } = await tx.query(
    `select s.n, s.digest, s.stand->'editions' as editions from product_stand s
     where exists (select from product p where p.owner = $1 and p.stand = s.digest) order by s.n`,
    [owner],
  )
  // What stands in the column was written from a value of this type, by `keepStand`.
  return rows.map(({ n, digest, editions }) => ({
    n: Number(n),
    digest: String(digest) as Digest,
    editions: editions as readonly StandEdition[],
  }))
}
