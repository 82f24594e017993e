import { z } from 'zod'
import type { Row, Transaction } from '../../office/storage/index.ts'
import {
  type ClassificationAnswer,
  classificationStatuses,
  type ItemInput,
} from '../../reasoning/classification/index.ts'
import { canonicalJson, type Digest, type Instant, isDigest, isInstant, Refusal } from '../../values/index.ts'
import { classifyProduct, type Found, placesOf } from './classify-product.ts'
import { byWhom, type Keeping } from './keeping.ts'
import type { Owner } from './owner.ts'
import { type KeptClassification, type ProductAct, productActs } from './product.ts'
import type { StandEdition } from './stand.ts'

export type ToKeep = {
  readonly version: number
  readonly because: ProductAct
  readonly name: string
  readonly reference: string | null
  readonly item: ItemInput
}

/** Adds a classification of a product that is locked or new, and by which entries it is found. */
export async function keepClassification(
  { tx, acting, owner, ground }: Keeping,
  id: string,
  { version, because, name, reference, item }: ToKeep,
  { status, answer }: Found,
): Promise<void> {
  const { digest } = ground.stand
  const known = await tx.query('select n from product_stand where digest = $1', [digest])
  const prefix = prefixOf(owner, Number(known.rows[0]?.['n']))
  await tx.query(
    `insert into product_classification (product, version, because, name, reference, item, status, answer, stand, by_actor, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      version,
      because,
      name,
      reference,
      canonicalJson(item),
      status,
      canonicalJson(answer),
      digest,
      byWhom(acting),
      acting.now,
    ],
  )
  const places = placesOf(ground, answer).map(({ list, code }) => `${prefix}${list} ${code}`)
  await tx.query('delete from product_entry where product = $1', [id])
  await tx.query('insert into product_entry (place, product) select place, $2 from unnest($1::text[]) as row (place)', [
    places,
    id,
  ])
}

/** What the places of an owner's products on a stand begin with. */
export const prefixOf = (owner: Owner, stand: number): string => `${owner} ${stand} `

/** A product refers to it, so it is there before. */
export async function keepStand({ tx, acting, ground: { stand } }: Keeping): Promise<Digest> {
  const known = await tx.query('select 1 from product_stand where digest = $1', [stand.digest])
  if (known.count === 0)
    await tx.query('insert into product_stand (digest, stand, first_at) values ($1, $2, $3) on conflict do nothing', [
      stand.digest,
      canonicalJson(stand),
      acting.now,
    ])
  return stand.digest
}

const columns = `c.version, c.because, c.name, c.reference, c.item, c.status, s.stand->'editions' as editions, s.stand->>'rules' as rules, c.stand,
  c.by_actor, c.at`
const from = 'product_classification c join product_stand s on s.digest = c.stand join product p on p.id = c.product'

const rowShape = z.object({
  version: z.number(),
  because: z.enum(productActs),
  name: z.string(),
  reference: z.string().nullable(),
  // What stands in these columns was written from values of these types, by `keepClassification`.
  item: z.custom<ItemInput>(value => typeof value === 'object' && value !== null),
  status: z.enum(classificationStatuses),
  editions: z.custom<readonly StandEdition[]>(Array.isArray),
  rules: z.custom<Digest>(isDigest),
  stand: z.custom<Digest>(isDigest),
  by_actor: z.string(),
  at: z.custom<Instant>(isInstant),
})

export type PastClassification = Omit<KeptClassification, 'answer' | 'item'>

function classificationOf(row: Row): Omit<KeptClassification, 'answer'> {
  const { by_actor: by, ...rest } = rowShape.parse(row)
  return { ...rest, by }
}

/** All of them, the newest first, without their answers. */
export async function readClassifications(tx: Transaction, id: string): Promise<readonly PastClassification[]> {
  const { rows } = await tx.query(`select ${columns} from ${from} where c.product = $1 order by c.version desc`, [id])
  return rows.map(row => {
    const { item: _, ...past } = classificationOf(row)
    return past
  })
}

/** One as it was made; without a version, the last. */
export async function findClassification(
  tx: Transaction,
  owner: Owner,
  id: string,
  version?: number,
): Promise<KeptClassification> {
  const { rows } = await tx.query(
    `select ${columns}, c.answer from ${from} where c.product = $1 and p.owner = $2 and ($3::int is null or c.version = $3)
     order by c.version desc limit 1`,
    [id, owner, version ?? null],
  )
  const [row] = rows
  if (row === undefined) throw new Refusal('not_found', { thing: 'classification' })
  return { ...classificationOf(row), answer: JSON.parse(String(row['answer'])) as ClassificationAnswer }
}

/** What it would be now; an attribute that rules have given up since makes it a matter for an expert, and never a fault of the page. */
export function classifiedNow({ ground }: Keeping, item: ItemInput): Pick<Found, 'status' | 'entries'> {
  try {
    return classifyProduct(ground, item)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: 'needs_expert', entries: [] }
  }
}
