import type { Party } from '../../../law/designations/index.ts'
import type { Acting } from '../../../office/audit/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import { canonicalJson, type Digest, newId } from '../../../values/index.ts'
import { fieldsThatDiffer } from '../differences.ts'
import { nameKeyOf, normalised } from '../fingerprint.ts'
import { type Candidate, versionsHere } from '../screen-parties.ts'
import { addFinding } from './findings.ts'
import { type Bound, hitColumns, hitOf, type StoredHit } from './hit.ts'
import { differencesOfBound, moveHit } from './resolve-hit.ts'

/** A candidate that was found for a known party, with the record of the entry it was found against. */
export type Sighting = {
  readonly fingerprint: Digest
  readonly party: Party
  readonly candidate: Candidate
  readonly entryHash: string
}

export type Recorded = 'opened' | 'reopened' | 'quiet' | 'known'

/**
 * Puts what was found in front of the officers. A pair that was discharged stays quiet while all that the discharge rests on is as it
 * was and its term runs; otherwise it opens again, with what is different. Found twice, it is one hit.
 */
export async function recordSighting(tx: Transaction, acting: Acting, sighting: Sighting): Promise<Recorded> {
  const { fingerprint, party, candidate, entryHash } = sighting
  const { list, key, band } = candidate
  const bound: Bound = { fingerprint, list, key, entryHash, ...versionsHere, band }
  const { rows } = await tx.query(
    `select ${hitColumns} from hit h where h.fingerprint = $1 and h.source = $2 and h.key = $3 for update`,
    [fingerprint, list, key],
  )
  const [row] = rows
  if (row === undefined) {
    await openHit(tx, acting, bound, candidate, party)
    return 'opened'
  }
  const hit = hitOf(row)
  const isOver = hit.expiresAt !== null && hit.expiresAt <= acting.now
  const differs = [...differencesOfBound(hit.bound, bound), ...(isOver ? ['term'] : [])]
  if (differs.length === 0) return hit.status === 'false_positive' ? 'quiet' : 'known'
  const isSettled = hit.status === 'false_positive' || hit.status === 'true_match' || hit.status === 'inconclusive'
  if (isSettled) {
    const evidence = { differs, was: hit.bound, is: bound }
    await addFinding(tx, acting, hit, { act: 'reopen', to: 'potential', by: null, evidence, bound })
  }
  await moveHit(tx, hit, isSettled ? 'potential' : hit.status, null, { bound, seen: candidate })
  return isSettled ? 'reopened' : 'known'
}

async function openHit(tx: Transaction, acting: Acting, bound: Bound, seen: Candidate, party: Party): Promise<void> {
  const nameKey = nameKeyOf(party)
  const former = await dischargedBefore(tx, bound, nameKey)
  const id = newId('hit', acting.now, acting.random)
  await tx.query(
    `insert into hit (id, fingerprint, source, key, status, bound, seen, name_key, opened_at)
     values ($1, $2, $3, $4, 'potential', $5, $6, $7, $8)`,
    [id, bound.fingerprint, bound.list, bound.key, canonicalJson(bound), canonicalJson(seen), nameKey, acting.now],
  )
  const evidence =
    former === undefined
      ? {}
      : { differs: ['party'], fields: fieldsThatDiffer(normalised(former.party), normalised(party)), formerHit: former.id }
  const first: StoredHit = {
    id,
    fingerprint: bound.fingerprint,
    source: bound.list,
    key: bound.key,
    status: 'potential',
    bound,
    seen,
    openedAt: acting.now,
    expiresAt: null,
    version: 0,
  }
  await addFinding(tx, acting, first, { act: 'open', to: 'potential', by: null, evidence })
}

/** The same names, with other facts then, were discharged of the same entry: an officer should see what is different now. */
async function dischargedBefore(tx: Transaction, { fingerprint, list, key }: Bound, nameKey: Digest) {
  const { rows } = await tx.query(
    `select h.id, p.party from hit h join known_party p on p.fingerprint = h.fingerprint
     where h.source = $1 and h.key = $2 and h.name_key = $3 and h.fingerprint <> $4 and h.status = 'false_positive'
     order by h.opened_at desc, h.id desc limit 1`,
    [list, key, nameKey, fingerprint],
  )
  const [row] = rows
  return row === undefined ? undefined : { id: String(row['id']), party: row['party'] as Party }
}
