import type { Pack } from '../../law/packs/index.ts'
import type { Lang, Voice } from './voice.ts'

/** What every page knows of the one who reads it: the language, the place, and the laws in force here. */
export type Visit = {
  readonly voice: Voice
  /** The page's address below the language, with its query: `/law?q=steel`. The language switch keeps it. */
  readonly place: string
  readonly laws: readonly Pack[]
  readonly isEvaluation: boolean
}

export function inOtherLanguage(visit: Visit, lang: Lang): string {
  return `/${lang}${visit.place}`
}
