import type { Health, Metrics } from './doors/api/index.ts'
import { version } from './here.ts'
import type { Laws } from './laws.ts'
import { countUnlinked } from './office/audit/index.ts'
import type { Storage } from './office/storage/index.ts'
import { type Clock, dateIn, daysBetween } from './values/index.ts'

type Parts = {
  readonly storage: Storage
  readonly laws: Laws
  readonly clock: Clock
  readonly isClosing: boolean
}

/** How long a probe waits for the database: an answer after that comes too late to be of use. */
const waitMsMax = 2_000

export async function healthOf({ storage, laws, clock, isClosing }: Parts): Promise<Health> {
  const [roundTrip, notLinked] = await Promise.all([orNull(storage.ping()), orNull(countUnlinked(storage))])
  const now = clock()
  return {
    live: true,
    ready: roundTrip !== null && !isClosing,
    version,
    storage: {
      engine: storage.engine,
      ready: roundTrip !== null,
      roundTripMs: roundTrip === null ? null : Math.round(roundTrip * 10) / 10,
      evaluationOnly: storage.engine === 'embedded',
    },
    audit: { notLinked },
    packs: laws.packs.map(({ id, edition, digest, reviewedUntil, timeZone }) => ({
      jurisdiction: id,
      edition,
      digest,
      reviewedUntil,
      reviewAgeDays: daysBetween(reviewedUntil, dateIn(now, timeZone)),
      calendarUntil: laws.calendars.get(id) ?? null,
    })),
  }
}

/** The same figures for the collector of metrics, each read when it asks. */
export function watchHealth({ watch }: Metrics, health: () => Promise<Health>): void {
  watch('steelyard_ready', 'Whether requests may be sent here: 1 or 0.', 'part', async () => {
    const { ready, storage } = await health()
    return { server: Number(ready), storage: Number(storage.ready) }
  })
  watch('steelyard_audit_entries', 'Audit entries not yet linked into the chain.', 'state', async () => {
    const { notLinked } = (await health()).audit
    return notLinked === null ? {} : { not_linked: notLinked }
  })
  watch('steelyard_pack_review_age_days', 'Days since the last legal review of a law pack.', 'jurisdiction', async () =>
    Object.fromEntries((await health()).packs.map(pack => [pack.jurisdiction, pack.reviewAgeDays])),
  )
}

/** A probe reports trouble; it does not fall into it. */
async function orNull<T>(figure: Promise<T>): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), waitMsMax)
  try {
    return await Promise.race([figure.catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}
