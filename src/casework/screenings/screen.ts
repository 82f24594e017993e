import type { Acting } from '../../office/audit/index.ts'
import { addJob } from '../../office/jobs/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import type { Digest, Instant } from '../../values/index.ts'
import { findEntry } from './entries.ts'
import { standingOf } from './freshness.ts'
import { recordSightings, type Sighting } from './hits/record-hit.ts'
import { type KnownFrom, keepParties } from './known-parties.ts'
import { keepRecord } from './records.ts'
import {
  type Against,
  digestsOf,
  type PartyAsked,
  type ScreeningRecord,
  type ScreeningRequest,
  screenParties,
} from './screen-parties.ts'
import type { Shelf, Snapshot } from './shelf.ts'
import { readStates, type Source, type SourceState } from './sources.ts'

export const sightingsJob = 'screenings.sightings'

export type Room = { readonly sources: readonly Source[]; readonly shelf: Shelf }

/** Everything a screening is made against, read in one transaction: the lists as they stand, and the index of exactly these. */
export type Stand = { readonly states: ReadonlyMap<string, SourceState>; readonly snapshot: Snapshot }

export async function standOf(tx: Transaction, { shelf }: Room): Promise<Stand> {
  const states = await readStates(tx)
  return { states, snapshot: await shelf.current(tx, states) }
}

/**
 * Until this transaction ends no edition is put in force. A party that is kept is either there when a new edition looks for known parties,
 * or was screened against that edition: there is no moment between the two.
 */
async function holdEditions(tx: Transaction): Promise<void> {
  await tx.query('select id from list_source order by id for share')
}

/** The lists that a caller of this scope is told of. The restricted ones are not among them for the public, not even by name. */
export function againstOf(
  sources: readonly Source[],
  states: ReadonlyMap<string, SourceState>,
  scope: ScreeningRequest['scope'],
  now: Instant,
): readonly Against[] {
  return sources
    .filter(({ visibility }) => scope === 'officers' || visibility === 'public')
    .flatMap(source => {
      const state = states.get(source.id)
      const standing = standingOf(source, state ?? { edition: null, confirmedAt: null, trouble: null }, now)
      if (standing.state === 'absent' && !source.isNeeded) return []
      return [
        {
          ...standing,
          list: source.id,
          needed: source.isNeeded,
          edition: state?.edition ?? null,
          sha256: state?.sha256 ?? null,
          published: state?.publishedOn ?? null,
        },
      ]
    })
    .sort((a, b) => (a.list < b.list ? -1 : 1))
}

export type Screened = { readonly record: ScreeningRecord; readonly digest: Digest; readonly isKept: boolean }

export type Keep = { readonly from: KnownFrom }

/** Screens parties against every list in force; kept, where the caller wants that, with its parties and hits in the same transaction. */
export async function screenAll(
  tx: Transaction,
  acting: Acting,
  room: Room,
  request: Omit<ScreeningRequest, 'asOf'>,
  keep?: Keep,
): Promise<Screened> {
  if (keep !== undefined) await holdEditions(tx)
  const { states, snapshot } = await standOf(tx, room)
  const asked: ScreeningRequest = { ...request, asOf: acting.now }
  const against = againstOf(room.sources, states, request.scope, acting.now)
  const index = request.scope === 'officers' ? snapshot.forOfficers : snapshot.forEverybody
  const record = screenParties(index, asked, against)
  if (keep === undefined) return { record, digest: digestsOf(record).digest, isKept: false }
  const digest = await keepRecord(tx, record)
  await keepParties(
    tx,
    request.parties.map(({ party }) => party),
    keep.from,
    acting.now,
  )
  if (request.scope === 'officers') await recordHitsOf(tx, acting, record, states)
  // What the restricted lists say is for officers: it is looked at later, so that nothing here takes longer where there is something.
  else await addJob(tx, acting, { kind: sightingsJob, subject: digest, input: { digest } })
  return { record, digest, isKept: true }
}

/** Every hit of the record goes to the officers. */
export async function recordHitsOf(
  tx: Transaction,
  acting: Acting,
  { request, results }: ScreeningRecord,
  states: ReadonlyMap<string, SourceState>,
): Promise<void> {
  const parties = new Map<string, PartyAsked>(request.parties.map(each => [each.id, each]))
  const sightings: Sighting[] = []
  for (const { id, fingerprint, hits } of results) {
    const party = parties.get(id)?.party
    for (const candidate of party === undefined ? [] : hits) {
      const edition = states.get(candidate.list)?.edition ?? 0
      const entry = await findEntry(tx, candidate.list, candidate.key, edition)
      if (party !== undefined && entry !== undefined)
        sightings.push({ fingerprint, party, candidate, entryHash: entry.hash })
    }
  }
  await recordSightings(tx, acting, sightings)
}
