import type { Health } from './doors/api/index.ts'
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
