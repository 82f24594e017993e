import type { Transaction } from '../../office/storage/index.ts'
import type { ClassificationStatus } from '../../reasoning/classification/index.ts'
import { checkJson } from '../../values/index.ts'
import type { Owner } from './owner.ts'
import type { ProductHead } from './product.ts'
import { productColumns, productOf } from './product-rows.ts'

export type ProductFilter = {
  readonly status?: ClassificationStatus
  readonly words: string
  readonly after?: string
  readonly limit: number
}

const wordsMax = 8

/** The owner's products that fit, the newest first. */
export async function listProducts(
  tx: Transaction,
  owner: Owner,
  { status, words, after, limit }: ProductFilter,
): Promise<{ readonly products: readonly ProductHead[]; readonly total: number; readonly hasMore: boolean }> {
  checkJson(words)
  const looked = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, wordsMax)
  const fits = `p.owner = $1 and ($2::text is null or coalesce(p.decided, p.status) = $2)
    and not exists (select from unnest($3::text[]) as word where position(word in p.words) = 0)`
  const parameters = [owner, status ?? null, looked]
  const counted = await tx.query(`select count(*)::int as n from product p where ${fits}`, parameters)
  const { rows } = await tx.query(
    `select ${productColumns} from product p where ${fits} and ($4::text is null or p.id < $4) order by p.id desc limit $5`,
    [...parameters, after ?? null, limit + 1],
  )
  return {
    products: rows.slice(0, limit).map(row => productOf(row).head),
    total: Number(counted.rows[0]?.['n'] ?? 0),
    hasMore: rows.length > limit,
  }
}
