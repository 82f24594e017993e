import { type Acting, keepEdition, purgeExpired } from './casework/enquiries/index.ts'
import type { Laws } from './laws.ts'
import type { Storage } from './office/storage/index.ts'
import { type Clock, isDigest, type Random } from './values/index.ts'

/** What those who listen may use. Nobody asked for what they do, so the audit log names the system as the actor. */
export type Surroundings = {
  readonly storage: Storage
  readonly laws: Laws
  readonly clock: Clock
  readonly random: Random
}

/**
 * What happens by itself, and who listens: the whole flow in time. What a person asks for is not here but in `operations.ts`; that
 * each audit entry is linked into the chain is seen to by the sealer, which listens to commits.
 */
export const events = {
  /** The database is there and migrated, and the law is read; no door is open yet. */
  'server.opening': [keepPackEditions],
  /** The doors have been open for an hour, or for another one. */
  'hour.passed': [purgeExpiredEnquiries],
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
