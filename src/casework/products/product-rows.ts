import { z } from 'zod'
import type { Row, Transaction } from '../../office/storage/index.ts'
import { classificationStatuses } from '../../reasoning/classification/index.ts'
import { type Digest, type Id, type Instant, isDigest, isInstant, Refusal } from '../../values/index.ts'
import type { Owner } from './owner.ts'
import { decisionStatuses, type ProductEntry, type ProductHead } from './product.ts'

/** A product's own row: how it stands now. */
export type ProductRow = {
  readonly head: ProductHead
  /** Where the rules found it listed, whatever a person decided. */
  readonly found: readonly ProductEntry[]
  readonly isDecided: boolean
  readonly stand: Digest
}

export const productColumns = `p.id, p.name, p.reference, p.status, p.entries, p.decided, p.decided_entries, p.stand, p.version, p.saved_at,
  p.changed_at`

const instant = z.custom<Instant>(isInstant)
const entries = z.array(z.object({ list: z.string(), code: z.string() }))
const rowShape = z.object({
  id: z.custom<Id<'prd'>>(value => typeof value === 'string'),
  name: z.string(),
  reference: z.string().nullable(),
  status: z.enum(classificationStatuses),
  entries,
  decided: z.enum(decisionStatuses).nullable(),
  decided_entries: entries.nullable(),
  stand: z.custom<Digest>(isDigest),
  version: z.number(),
  saved_at: instant,
  changed_at: instant,
})

export function productOf(row: Row): ProductRow {
  const { stand, decided, decided_entries, saved_at, changed_at, ...rest } = rowShape.parse(row)
  return {
    head: {
      ...rest,
      status: decided ?? rest.status,
      settledBy: decided === null ? 'rules' : 'person',
      entries: decided_entries ?? rest.entries,
      savedAt: saved_at,
      changedAt: changed_at,
    },
    found: rest.entries,
    isDecided: decided !== null,
    stand,
  }
}

/** Somebody else's product is answered like one that never was. */
export async function findProduct(tx: Transaction, owner: Owner, id: string): Promise<ProductRow> {
  return found(await tx.query(`select ${productColumns} from product p where p.id = $1 and p.owner = $2`, [id, owner]))
}

/** The product at the version that the caller saw, with nobody else able to change it until the transaction ends. */
export async function lockProduct(tx: Transaction, owner: Owner, id: string, version: number): Promise<ProductRow> {
  const sql = `select ${productColumns} from product p where p.id = $1 and p.owner = $2 for update`
  const product = found(await tx.query(sql, [id, owner]))
  if (product.head.version !== version) throw new Refusal('changed_meanwhile')
  return product
}

export async function lockByReference(
  tx: Transaction,
  owner: Owner,
  reference: string,
): Promise<ProductRow | undefined> {
  const sql = `select ${productColumns} from product p where p.owner = $1 and p.reference = $2 for update`
  const { rows } = await tx.query(sql, [owner, reference])
  return rows[0] === undefined ? undefined : productOf(rows[0])
}

export async function findByOnce(tx: Transaction, owner: Owner, once: string): Promise<ProductRow | undefined> {
  const sql = `select ${productColumns} from product p where p.owner = $1 and p.once = $2`
  const { rows } = await tx.query(sql, [owner, once])
  return rows[0] === undefined ? undefined : productOf(rows[0])
}

function found({ rows }: { readonly rows: readonly Row[] }): ProductRow {
  if (rows[0] === undefined) throw new Refusal('not_found', { thing: 'product' })
  return productOf(rows[0])
}
