import { z } from 'zod'
import type { Transaction } from '../../office/storage/index.ts'
import { checkJson, type Instant, isInstant } from '../../values/index.ts'
import { byWhom, type Keeping } from './keeping.ts'
import { type Evidence, type EvidenceGiven, evidenceKinds } from './product.ts'

/** Adds to the evidence of a product that is locked or new, and says its numbers. */
export async function addEvidence(
  { tx, acting }: Keeping,
  id: string,
  version: number,
  given: readonly EvidenceGiven[],
): Promise<readonly number[]> {
  checkJson(given)
  const { rows } = await tx.query('select coalesce(max(n), 0)::int as n from product_evidence where product = $1', [id])
  const last = Number(rows[0]?.['n'] ?? 0)
  for (const [i, { kind, words, link, sha256 }] of given.entries())
    await tx.query(
      `insert into product_evidence (product, n, version, kind, words, link, sha256, by_actor, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, last + 1 + i, version, kind, words, link ?? null, sha256 ?? null, byWhom(acting), acting.now],
    )
  return given.map((_, i) => last + 1 + i)
}

const rowShape = z.object({
  n: z.number(),
  version: z.number(),
  kind: z.enum(evidenceKinds),
  words: z.string(),
  link: z.string().nullable(),
  sha256: z.string().nullable(),
  by_actor: z.string(),
  at: z.custom<Instant>(isInstant),
})

export async function readEvidence(tx: Transaction, id: string): Promise<readonly Evidence[]> {
  const { rows } = await tx.query(
    'select n, version, kind, words, link, sha256, by_actor, at from product_evidence where product = $1 order by n',
    [id],
  )
  return rows.map(row => {
    const { by_actor: by, ...rest } = rowShape.parse(row)
    return { ...rest, by }
  })
}
