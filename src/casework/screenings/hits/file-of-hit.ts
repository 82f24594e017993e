import type { Designation, Party } from '../../../law/designations/index.ts'
import type { Acting } from '../../../office/audit/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import type { Explanation } from '../../../reasoning/screening/index.ts'
import type { Instant } from '../../../values/index.ts'
import { findEntry } from '../entries.ts'
import { partiesBy } from '../known-parties.ts'
import { whyOf } from '../look-up.ts'
import { againstOf, type Room, standOf } from '../screen.ts'
import { type Candidate, screenParties } from '../screen-parties.ts'
import { type Finding, findingsOf } from './findings.ts'
import { findHit, type StoredHit } from './hit.ts'
import { proposalOpen } from './resolve-hit.ts'

/** Everything that an officer has before them who looks into a hit. */
export type HitFile = {
  readonly hit: StoredHit
  readonly findings: readonly Finding[]
  /** The finding that waits for a second officer. */
  readonly waits: string | null
  readonly party: Party
  readonly knownFrom: readonly { readonly kind: string; readonly ref: string; readonly lastSeen: Instant }[]
  /** The entry as it stands now; null where the list no longer has it. */
  readonly entry: Designation | null
  readonly explanation: Explanation | null
  /** What else is alike now, above the threshold or below. */
  readonly near: readonly Candidate[]
  /** Kept screenings of this party that its sources last came from, the latest first. */
  readonly screenings: readonly { readonly digest: string; readonly firstAt: Instant }[]
}

const nearMax = 5

export async function fileOfHit(
  tx: Transaction,
  { now }: Acting,
  room: Room,
  id: string,
): Promise<HitFile | undefined> {
  const hit = await findHit(tx, id)
  if (hit === undefined) return undefined
  const party = (await partiesBy(tx, [hit.fingerprint])).get(hit.fingerprint)?.party
  if (party === undefined) throw new Error(`The party of ${id} is not known`)
  const findings = await findingsOf(tx, id)
  const { states, snapshot } = await standOf(tx, room)
  const edition = states.get(hit.source)?.edition ?? null
  const entry = edition === null ? undefined : await findEntry(tx, hit.source, hit.key, edition)
  const against = againstOf(room.sources, states, 'officers', now)
  const request = {
    parties: [{ id: '1', party }],
    limit: nearMax + 1,
    threshold: 0,
    scope: 'officers',
    asOf: now,
  } as const
  const [again] = screenParties(snapshot.forOfficers, request, against).results
  const isOther = ({ list, key }: Candidate) => list !== hit.source || key !== hit.key
  return {
    hit,
    findings,
    waits: proposalOpen(hit, findings)?.id ?? null,
    party,
    knownFrom: await knownFrom(tx, hit.fingerprint),
    entry: entry?.designation ?? null,
    explanation: entry === undefined ? null : whyOf(snapshot.forOfficers, party, hit.seen),
    near: (again?.hits ?? []).filter(isOther).slice(0, nearMax),
    screenings: await screeningsOf(tx, hit.fingerprint),
  }
}

async function knownFrom(tx: Transaction, fingerprint: string): Promise<HitFile['knownFrom']> {
  const { rows } = await tx.query(
    'select kind, ref, last_seen from known_party_source where fingerprint = $1 order by last_seen desc, kind, ref limit 20',
    [fingerprint],
  )
  return rows.map(({ kind, ref, last_seen }) => ({
    kind: String(kind),
    ref: String(ref),
    lastSeen: last_seen as Instant,
  }))
}

/** A party is kept in the moment of its screening, so the records of that moment are the ones to look into. */
async function screeningsOf(tx: Transaction, fingerprint: string): Promise<HitFile['screenings']> {
  const { rows } = await tx.query(
    `select distinct s.digest, s.first_at from known_party_source k join screening s on s.first_at = k.last_seen
     where k.fingerprint = $1 and position($1 in s.record) > 0 order by s.first_at desc, s.digest limit 5`,
    [fingerprint],
  )
  return rows.map(({ digest, first_at }) => ({ digest: String(digest), firstAt: first_at as Instant }))
}
