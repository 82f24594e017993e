import { type Acting, keepEdition, purgeExpired } from './casework/enquiries/index.ts'
import { purgeProductBatches } from './casework/products/index.ts'
import { actingAsSystem, ensureSources, purgeBatches, reopenExpired } from './casework/screenings/index.ts'
import { loadDemonstration } from './demonstration.ts'
import { loadDemonstrationControlList } from './demonstration-control-list.ts'
import type { Laws } from './laws.ts'
import type { Storage } from './office/storage/index.ts'
import type { ScreeningRoom } from './screening-room.ts'
import { type Clock, instantOf, isDigest, millisecondsOf, type Random } from './values/index.ts'

/** What those who listen may use. Nobody asked for what they do, so the audit log names the system as the actor. */
export type Surroundings = {
  readonly storage: Storage
  readonly laws: Laws
  readonly clock: Clock
  readonly random: Random
  readonly screenings: ScreeningRoom
}

/**
 * What happens by itself, and who listens: the whole flow in time. What a person asks for is not here but in `operations.ts`; that
 * each audit entry is linked into the chain is seen to by the sealer, which listens to commits.
 */
export const events = {
  /** The database is there and migrated, and the law is read; no door is open yet. */
  'server.opening': [keepPackEditions, openLists],
  /** The doors have been open for an hour, or for another one. */
  'hour.passed': [purgeExpiredEnquiries, reopenDischarges, purgeOldBatches],
} as const satisfies Record<string, readonly Listener[]>

export type Listener = (surroundings: Surroundings) => Promise<void>

export async function happen(event: keyof typeof events, surroundings: Surroundings): Promise<void> {
  for (const listener of events[event]) await listener(surroundings)
}

/** An answer given today must be one that can be given again when the pack on disk is another. */
async function keepPackEditions({ storage, laws, clock }: Surroundings): Promise<void> {
  for (const { id, edition, digest } of laws.packs) {
    const source = laws.sources.get(digest)
    if (source === undefined || !isDigest(digest)) throw new Error(`The pack ${id} has no text of its digest`)
    await storage.transaction(tx => keepEdition(tx, { digest, jurisdiction: id, edition, source, firstSeen: clock() }))
  }
}

async function purgeExpiredEnquiries({ storage, clock, random }: Surroundings): Promise<void> {
  const acting: Acting = {
    now: clock(),
    random,
    by: { actor: { kind: 'system', id: null }, allowedBy: null, request: null },
  }
  await storage.transaction(tx => purgeExpired(tx, acting))
}

/** Each list that the law names has its place, empty or not; and for a first look there is an invented one. */
async function openLists({ storage, screenings, clock, random }: Surroundings): Promise<void> {
  await storage.transaction(tx => ensureSources(tx, screenings.sources))
  const example = screenings.sources.find(source => source.isDemonstration === true)
  if (example === undefined) return
  await storage.transaction(tx => loadDemonstration(tx, actingAsSystem({ clock, random }), example))
  await storage.transaction(tx => loadDemonstrationControlList(tx, actingAsSystem({ clock, random })))
}

/** A discharge whose term is over opens again by itself. */
async function reopenDischarges({ storage, clock, random }: Surroundings): Promise<void> {
  await storage.transaction(tx => reopenExpired(tx, actingAsSystem({ clock, random })))
}

/** Tables that were uploaded name persons or products: they are kept so long that their answers can be fetched, and no longer. */
async function purgeOldBatches({ storage, clock }: Surroundings): Promise<void> {
  const olderThan = instantOf(millisecondsOf(clock()) - batchesKeptMs)
  await storage.transaction(tx => purgeBatches(tx, olderThan))
  await storage.transaction(tx => purgeProductBatches(tx, olderThan))
}

const batchesKeptMs = 7 * 86_400_000
