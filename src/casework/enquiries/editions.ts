import type { Transaction } from '../../office/storage/index.ts'
import { type Digest, type Instant, isDigest, isInstant, Refusal, sha256Hex } from '../../values/index.ts'

/** An edition of a law pack as it was when it first answered here. */
export type PackEdition = {
  readonly digest: Digest
  readonly jurisdiction: string
  readonly edition: string
  /** Canonical JSON of the pack: the digest is of this text. */
  readonly source: string
  readonly firstSeen: Instant
}

/** Keeps the edition for as long as answers refer to it. One kept already stays as it is, with the day it was first seen. */
export async function keepEdition(tx: Transaction, edition: PackEdition): Promise<'known' | 'kept'> {
  const found = `sha256:${sha256Hex(edition.source)}`
  if (found !== edition.digest) throw new Refusal('digest_differs', { found, expected: edition.digest })
  const { count } = await tx.query(
    `insert into pack_edition (digest, jurisdiction, edition, source, first_seen) values ($1, $2, $3, $4, $5)
     on conflict (digest) do nothing`,
    [edition.digest, edition.jurisdiction, edition.edition, edition.source, edition.firstSeen],
  )
  return count === 0 ? 'known' : 'kept'
}

export async function findEdition(tx: Transaction, digest: Digest): Promise<PackEdition | undefined> {
  const { rows } = await tx.query(
    'select jurisdiction, edition, source, first_seen from pack_edition where digest = $1',
    [digest],
  )
  const { jurisdiction, edition, source, first_seen: firstSeen } = rows[0] ?? {}
  if (!isDigest(digest) || typeof source !== 'string' || !isInstant(firstSeen)) return undefined
  return { digest, jurisdiction: String(jurisdiction), edition: String(edition), source, firstSeen }
}
