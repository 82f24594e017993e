import { z } from 'zod'
import type { Transaction } from '../../office/storage/index.ts'
import type { PastDecision } from '../../reasoning/classification/index.ts'
import { type Digest, type Instant, isDigest, isInstant } from '../../values/index.ts'
import { office } from './owner.ts'
import { decisionStatuses, type ProductDecision } from './product.ts'
import type { StandEdition } from './stand.ts'

const rowShape = z.object({
  version: z.number(),
  of_version: z.number(),
  status: z.enum(decisionStatuses),
  list: z.string().nullable(),
  code: z.string().nullable(),
  path: z.string().nullable(),
  agrees: z.boolean(),
  reason: z.string(),
  evidence: z.array(z.number()),
  editions: z.custom<readonly StandEdition[]>(Array.isArray),
  rules: z.custom<Digest>(isDigest),
  stand: z.custom<Digest>(isDigest),
  by_actor: z.string(),
  at: z.custom<Instant>(isInstant),
})

/** Every decision on a product, the newest first. */
export async function readDecisions(tx: Transaction, id: string): Promise<readonly ProductDecision[]> {
  const { rows } = await tx.query(
    `select d.version, d.of_version, d.status, d.list, d.code, d.path, d.agrees, d.reason, d.evidence, s.stand->'editions' as editions,
       s.stand->>'rules' as rules, c.stand, d.by_actor, d.at
     from product_decision d
       join product_classification c on c.product = d.product and c.version = d.of_version
       join product_stand s on s.digest = c.stand
     where d.product = $1 order by d.version desc`,
    [id],
  )
  return rows.map(row => {
    const { of_version: of, by_actor: by, ...rest } = rowShape.parse(row)
    return { ...rest, of, by }
  })
}

/** Changes with every decision that teaches: whoever made something of them knows when to make it anew. */
export async function nameOfPastDecisions(tx: Transaction, before: Instant): Promise<string> {
  const { rows } = await tx.query(
    `select count(*)::int as n, max(at) as newest from product_decision where owner = $1 and at < $2`,
    [office, before],
  )
  return `${String(rows[0]?.['n'] ?? 0)} ${String(rows[0]?.['newest'] ?? '')}`
}

/**
 * What officers found of the office's own products before an instant, the last word on each: how it was described, and the entry. What
 * exporters keep is theirs, and never shows in another's answer.
 */
export async function pastDecisions(tx: Transaction, before: Instant): Promise<readonly PastDecision[]> {
  const { rows } = await tx.query(
    `select item->>'text' as text, code from (
       select distinct on (d.product) d.product, d.at, d.status, d.code, c.item
       from product_decision d join product_classification c on c.product = d.product and c.version = d.of_version
       where d.owner = $1 and d.at < $2 order by d.product, d.version desc
     ) last where status = 'listed' order by at, product collate "C"`,
    [office, before],
  )
  return rows.map(({ text, code }) => ({ text: String(text), code: String(code) }))
}
