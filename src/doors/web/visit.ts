import type { Pack } from '../../law/packs/index.ts'
import type { Lang, Voice } from './voice.ts'

/** What every page knows of the one who reads it: the language, the place, and the laws in force here. */
export type Visit = {
  readonly voice: Voice
  /** The page's address below the language, with its query: `/law?q=steel`. The language switch keeps it. */
  readonly place: string
  readonly laws: readonly Pack[]
  readonly isEvaluation: boolean
  /** Officers may act here, as whoever they say they are: until there are accounts, and only where the configuration allows it. */
  readonly hasOfficers: boolean
  /** The officer that this visitor says to be. */
  readonly officer: string | undefined
}

export function inOtherLanguage(visit: Visit, lang: Lang): string {
  return `/${lang}${visit.place}`
}

/** The time of day on a page is that of the law that stands first. */
export function zoneOf({ laws }: Visit): string {
  return laws[0]?.timeZone ?? 'UTC'
}
