import type { Party } from '../../../law/designations/index.ts'
import type { Acting } from '../../../office/audit/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import { canonicalJson, type Digest, newId } from '../../../values/index.ts'
import { fieldsThatDiffer } from '../differences.ts'
import { nameKeyOf, normalised } from '../fingerprint.ts'
import { type Candidate, versionsHere } from '../screen-parties.ts'
import { addFinding, addFindings } from './findings.ts'
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
export async function recordSightings(
  tx: Transaction,
  acting: Acting,
  sightings: readonly Sighting[],
): Promise<readonly Recorded[]> {
  const pairs = new Map(sightings.map(each => [pairOf(each.fingerprint, each.candidate), each]))
  const standing = await hitsOfPairs(tx, [...pairs.values()])
  const recorded: Recorded[] = []
  const unseen: Sighting[] = []
  for (const [pair, sighting] of pairs) {
    const hit = standing.get(pair)
    if (hit === undefined) unseen.push(sighting)
    else recorded.push(await seeAgain(tx, acting, hit, sighting))
  }
  await openHits(tx, acting, unseen)
  return [...recorded, ...unseen.map(() => 'opened' as const)]
}

async function seeAgain(tx: Transaction, acting: Acting, hit: StoredHit, sighting: Sighting): Promise<Recorded> {
  const bound = boundOf(sighting)
  const isOver = hit.expiresAt !== null && hit.expiresAt <= acting.now
  const differs = [...differencesOfBound(hit.bound, bound), ...(isOver ? ['term'] : [])]
  if (differs.length === 0) return hit.status === 'false_positive' ? 'quiet' : 'known'
  const isSettled = hit.status === 'false_positive' || hit.status === 'true_match' || hit.status === 'inconclusive'
  if (isSettled) {
    const evidence = { differs, was: hit.bound, is: bound }
    await addFinding(tx, acting, hit, { act: 'reopen', to: 'potential', by: null, evidence, bound })
  }
  await moveHit(tx, hit, isSettled ? 'potential' : hit.status, null, { bound, seen: sighting.candidate })
  return isSettled ? 'reopened' : 'known'
}

async function openHits(tx: Transaction, acting: Acting, sightings: readonly Sighting[]): Promise<void> {
  if (sightings.length === 0) return
  const former = await dischargedBefore(tx, sightings)
  const opened = sightings.map(sighting => {
    const { fingerprint, candidate } = sighting
    const { list: source, key } = candidate
    const id = newId('hit', acting.now, acting.random)
    const bound = boundOf(sighting)
    const openedAt = acting.now
    return {
      id,
      fingerprint,
      source,
      key,
      status: 'potential',
      bound,
      seen: candidate,
      openedAt,
      expiresAt: null,
      version: 0,
    } as const
  })
  await tx.query(
    `insert into hit (id, fingerprint, source, key, status, bound, seen, name_key, opened_at)
     select id, fingerprint, source, key, 'potential', bound::jsonb, seen::jsonb, name_key, $8
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
       as row (id, fingerprint, source, key, bound, seen, name_key)`,
    [
      opened.map(({ id }) => id),
      opened.map(({ fingerprint }) => fingerprint),
      opened.map(({ source }) => source),
      opened.map(({ key }) => key),
      opened.map(({ bound }) => canonicalJson(bound)),
      opened.map(({ seen }) => canonicalJson(seen)),
      sightings.map(({ party }) => nameKeyOf(party)),
      acting.now,
    ],
  )
  await addFindings(
    tx,
    acting,
    opened.map((hit, i) => {
      const party = sightings[i]?.party
      const before = former.get(pairOf(hit.fingerprint, hit.seen))
      const evidence =
        before === undefined || party === undefined
          ? {}
          : {
              differs: ['party'],
              fields: fieldsThatDiffer(normalised(before.party), normalised(party)),
              formerHit: before.id,
            }
      return { hit, finding: { act: 'open', to: 'potential', by: null, evidence } }
    }),
  )
}

function boundOf({ fingerprint, candidate: { list, key, band }, entryHash }: Sighting): Bound {
  return { fingerprint, list, key, entryHash, ...versionsHere, band }
}

const pairOf = (fingerprint: string, { list, key }: Pick<Candidate, 'list' | 'key'>) => `${fingerprint} ${list} ${key}`

async function hitsOfPairs(tx: Transaction, sightings: readonly Sighting[]): Promise<ReadonlyMap<string, StoredHit>> {
  const { rows } = await tx.query(
    `select ${hitColumns} from hit h join unnest($1::text[], $2::text[], $3::text[]) as pair (fingerprint, source, key)
       on h.fingerprint = pair.fingerprint and h.source = pair.source and h.key = pair.key
     order by h.id for update of h`,
    pairColumns(sightings),
  )
  return new Map(rows.map(hitOf).map(hit => [pairOf(hit.fingerprint, { list: hit.source, key: hit.key }), hit]))
}

const pairColumns = (sightings: readonly Sighting[]) => [
  sightings.map(({ fingerprint }) => fingerprint),
  sightings.map(({ candidate }) => candidate.list),
  sightings.map(({ candidate }) => candidate.key),
]

/** The same names, with other facts then, were discharged of the same entry: an officer should see what is different now. */
async function dischargedBefore(tx: Transaction, sightings: readonly Sighting[]) {
  const { rows } = await tx.query(
    `select distinct on (pair.fingerprint, pair.source, pair.key)
       pair.fingerprint, pair.source as list, pair.key, h.id, p.party
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as pair (fingerprint, source, key, name_key)
     join hit h on h.source = pair.source and h.key = pair.key and h.name_key = pair.name_key
       and h.fingerprint <> pair.fingerprint and h.status = 'false_positive'
     join known_party p on p.fingerprint = h.fingerprint
     order by pair.fingerprint, pair.source, pair.key, h.opened_at desc, h.id desc`,
    [...pairColumns(sightings), sightings.map(({ party }) => nameKeyOf(party))],
  )
  return new Map(
    rows.map(({ fingerprint, list, key, id, party }) => [
      pairOf(String(fingerprint), { list: String(list), key: String(key) }),
      { id: String(id), party: party as Party },
    ]),
  )
}
