import {
  batchHandler,
  batchJob,
  demonstration,
  openPartyShelf,
  openShelf,
  type PartyShelf,
  type Room,
  rescreenHandler,
  rescreenJob,
  sightingsHandler,
  sightingsJob,
  sourcesOf,
} from './casework/screenings/index.ts'
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
