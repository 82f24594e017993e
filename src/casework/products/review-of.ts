import type { Digest } from '../../values/index.ts'
import { classifiedNow, findClassification } from './classifications.ts'
import { type Found, isSameFinding } from './classify-product.ts'
import { readDecisions } from './decisions.ts'
import type { Keeping } from './keeping.ts'
import type { ProductDecision, ProductEntry, ProductHead } from './product.ts'
import type { ProductRow } from './product-rows.ts'
import type { StandEdition } from './stand.ts'
import type { Touch } from './touch.ts'
import type { Touches } from './touches.ts'

/** A product that is to be looked at again: why, and what the rules would make of it now. */
export type ReviewItem = {
  readonly product: ProductHead
  readonly was: Pick<Found, 'status' | 'entries'> & {
    readonly version: number
    readonly editions: readonly StandEdition[]
  }
  readonly now: Pick<Found, 'status' | 'entries'> & { readonly editions: readonly StandEdition[] }
  readonly wouldChange: boolean
  readonly touches: readonly Touch[]
  readonly touchesLeftOut: number
  readonly decision: ProductDecision | null
  readonly seen: Digest
}

const touchesMax = 50

/** Undefined where nothing that changed since its last classification concerns it. */
export async function reviewOf(keeping: Keeping, touches: Touches, row: ProductRow): Promise<ReviewItem | undefined> {
  const { tx, owner, ground } = keeping
  const all = touches.of(row.stand, await placesKept(keeping, row.head.id, row.head.entries))
  if (all.length === 0) return undefined
  const { item, version, status, editions } = await findClassification(tx, owner, row.head.id)
  const was = { version, status, entries: row.found, editions }
  const { status: nowStatus, entries } = classifiedNow(keeping, item)
  const now = { status: nowStatus, entries, editions: ground.stand.editions }
  const [decision] = row.isDecided ? await readDecisions(tx, row.head.id) : []
  return {
    product: row.head,
    was,
    now,
    wouldChange: !isSameFinding(was, now),
    touches: all.slice(0, touchesMax),
    touchesLeftOut: Math.max(0, all.length - touchesMax),
    decision: decision ?? null,
    seen: ground.stand.digest,
  }
}

/** The places by which a product is found, those of the entries where it is listed first. */
export async function placesKept(
  { tx }: Keeping,
  id: string,
  first: readonly ProductEntry[] = [],
): Promise<readonly ProductEntry[]> {
  const { rows } = await tx.query('select place from product_entry where product = $1 order by place collate "C"', [id])
  const places = rows.map(({ place }) => {
    const [list = '', code = ''] = String(place).split(' ').slice(-2)
    return { list, code }
  })
  const isFirst = (place: ProductEntry) => first.some(({ list, code }) => list === place.list && code === place.code)
  return [...places.filter(isFirst), ...places.filter(place => !isFirst(place))]
}
