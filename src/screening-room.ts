import {
  batchHandler,
  batchJob,
  demonstration,
  openPartyShelf,
  openShelf,
  type PartyShelf,
  type Room,
  readStates,
  rescreenHandler,
  rescreenJob,
  sightingsHandler,
  sightingsJob,
  sourcesOf,
  standingOf,
} from './casework/screenings/index.ts'
import type { Metrics } from './doors/api/index.ts'
import type { ListMeaning, Pack } from './law/packs/index.ts'
import type { Handler } from './office/jobs/index.ts'
import type { Storage } from './office/storage/index.ts'
import type { Clock, Random } from './values/index.ts'

/** What screenings need of the house: the lists that the law names, what they mean, and the indexes of this process. */
export type ScreeningRoom = Room & {
  /** Of the jurisdiction that this installation serves. */
  readonly meanings: readonly ListMeaning[]
  readonly parties: PartyShelf
}

/** `packs` has the jurisdiction of the configuration first. With `isEvaluation` an invented list is there for a first look. */
export function openScreeningRoom(packs: readonly Pack[], isEvaluation: boolean): ScreeningRoom {
  const meanings = packs[0]?.designations ?? []
  const sources = [...sourcesOf(meanings), ...(isEvaluation ? [demonstration] : [])]
  return { sources, meanings, shelf: openShelf(sources), parties: openPartyShelf() }
}

type Parts = {
  readonly storage: Storage
  readonly clock: Clock
  readonly random: Random
  readonly screenings: ScreeningRoom
}

/** Every kind of job that is done here. */
export function jobHandlers({ storage, clock, random, screenings }: Parts): Readonly<Record<string, Handler>> {
  return {
    [rescreenJob]: rescreenHandler({ storage, clock, random, ...screenings }),
    [sightingsJob]: sightingsHandler({ storage, clock, random, room: screenings }),
    [batchJob]: batchHandler({ storage, clock, room: screenings }),
  }
}

/** Alarms hang on these: a list that is stale or was never loaded. The figures are open to any collector, so only the public lists show. */
export function watchLists({ watch }: Metrics, { storage, clock, screenings }: Omit<Parts, 'random'>): void {
  const read = async (figure: (standing: ReturnType<typeof standingOf>) => number | null) => {
    const states = await storage.transaction(tx => readStates(tx), { readOnly: true })
    const open = screenings.sources.filter(({ visibility }) => visibility === 'public')
    const figures = open.map(source => {
      const none = { edition: null, confirmedAt: null, trouble: null }
      return [source.id, figure(standingOf(source, states.get(source.id) ?? none, clock()))] as const
    })
    return Object.fromEntries(figures.flatMap(([id, value]) => (value === null ? [] : [[id, value]])))
  }
  watch('steelyard_list_age_days', 'Days since a list was last found to be the newest.', 'list', () =>
    read(({ ageDays }) => ageDays),
  )
  watch('steelyard_list_not_current', 'Lists that are stale or were never loaded: 1, or 0.', 'list', () =>
    read(({ state }) => Number(state !== 'current')),
  )
}
