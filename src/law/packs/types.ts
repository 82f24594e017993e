import type { CalendarDate, Text, WorkingCalendar } from '../../values/index.ts'
import type { ControlList } from '../lists/index.ts'
import type { Condition, Rulebook } from '../rulebooks/index.ts'

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
  /** Working days of the jurisdiction; a pack without one counts no working days. */
  readonly calendar?: WorkingCalendar
  readonly book: Rulebook
  /** SHA-256 over every file of the pack, names and bytes: the edition that an answer was made with. */
  readonly digest: string
}

export type PackFiles = ReadonlyMap<string, string>
