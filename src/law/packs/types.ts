import type { CalendarDate, Decimal, Text, WorkingCalendar } from '../../values/index.ts'
import type { ControlList } from '../lists/index.ts'
import type { Condition, Place, Rulebook } from '../rulebooks/index.ts'

export type Route = {
  readonly id: string
  readonly name: Text
  readonly says: Text
  /** Answered only for items of these domains; left out where it is for any. */
  readonly domains?: readonly string[]
  readonly cite: readonly string[]
}
/** A paper that goes with the application, or a duty that comes with the licence. */
export type DocumentKind = {
  readonly id: string
  readonly name: Text
  readonly at: 'application' | 'licence'
  readonly cite: readonly string[]
}
export type LicenceType = {
  readonly id: string
  readonly route: string
  readonly name: Text
  readonly validityYearsMax?: number
  readonly shipments: 'one' | 'many'
  readonly endUsers: 'one' | 'many'
  readonly cite: readonly string[]
}
export type Agency = {
  readonly id: string
  readonly name: Text
  readonly duties: Text
  readonly domains: readonly string[]
  readonly cite: readonly string[]
}
export type WarningKind = { readonly code: string; readonly says: Text }

/** A stretch of time whose law the pack does not hold, for the cases that meet the condition. */
export type Uncovered = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly when: Condition
  readonly says: Text
}

export type CodeGrammar = { readonly pattern: RegExp; readonly domains: readonly string[]; readonly example: string }

export type Deadline = {
  readonly id: string
  readonly actor: Text
  readonly trigger: Text
  readonly n: number | null
  readonly unit: string
  readonly fromEvent: string
  readonly excludes: readonly string[]
  readonly cite: readonly string[]
  readonly confidence: string
  readonly consequence: Text
}

/** What being on a list of designated parties means under this law. Foreign lists are red flags unless the law adopts them. */
export type ListMeaning = {
  readonly list: string
  /** For entries of this programme of the list only; a row without one is for all others. */
  readonly programme?: string
  readonly name: Text
  /** The state's own officers under four eyes, or whoever publishes it. */
  readonly keptBy: 'state' | 'publisher'
  /** Restricted: for officers; nothing of it shows to anyone else, not even that it was looked at. */
  readonly visibility: 'public' | 'restricted'
  /** Without a current edition of it nobody counts as screened. */
  readonly isNeeded: boolean
  readonly effect: 'prohibit' | 'licence' | 'red_flag' | 'watch'
  /** The value of the fact `party.lists` that a true match establishes. */
  readonly partyList?: string
  readonly ageDaysMax: number
  /** From which share, or above which, a listed owner makes the owned one count as listed; `together`: shares of several add up. */
  readonly ownership?: { readonly share: Decimal; readonly counts: 'from' | 'above'; readonly together: boolean }
  readonly cite: readonly string[]
  readonly confidence: 'V' | 'E' | 'I' | 'K'
  readonly where: Place
}

/** One jurisdiction's law as data, read and checked. */
export type Pack = {
  readonly id: string
  readonly name: Text
  readonly languages: readonly string[]
  readonly edition: string
  readonly coverage: { readonly from: CalendarDate }
  readonly reviewedUntil: CalendarDate
  readonly timeZone: string
  readonly currency: string
  readonly weekend: readonly string[]
  readonly codeGrammar?: CodeGrammar
  readonly routes: readonly Route[]
  readonly documents: readonly DocumentKind[]
  readonly licenceTypes: readonly LicenceType[]
  readonly agencies: readonly Agency[]
  readonly warnings: ReadonlyMap<string, WarningKind>
  readonly uncovered: readonly Uncovered[]
  readonly deadlines: ReadonlyMap<string, Deadline>
  /** Rows of the tables that no reader of ours interprets further, by file name without its ending. */
  readonly tables: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>
  readonly list: ControlList
  /** Which lists of designated parties the law looks at; empty where the pack says nothing of them. */
  readonly designations: readonly ListMeaning[]
  /** Working days of the jurisdiction; a pack without one counts no working days. */
  readonly calendar?: WorkingCalendar
  readonly book: Rulebook
  /** SHA-256 over every file of the pack, names and bytes: the edition that an answer was made with. */
  readonly digest: string
}

export type PackFiles = ReadonlyMap<string, string>
