import type {
  Browsed,
  EntryView,
  HistoryStep,
  KeptEdition,
  KeptList,
  ListSearch,
  ReportView,
} from '../../casework/control-lists/index.ts'
import type { ListChange, ListFlagCode, NodeKind } from '../../law/control-lists/index.ts'
import type { CrosswalkRow, HsLink } from '../../law/lists/index.ts'
import type { CalendarDate, Digest, Instant } from '../../values/index.ts'
import type { Who } from './desk.ts'

export type ListWithEditions = KeptList & { readonly editions: readonly KeptEdition[] }

/** Which state of a list is looked at; today's, as it is known now, where nothing is said. */
export type ListAt = {
  readonly asOf?: CalendarDate
  readonly knownAsOf?: Instant
  readonly edition?: number
}
type State = { readonly edition: KeptEdition | null; readonly before: KeptEdition | null }

export type BrowsedList = State & Browsed
export type SearchedList = State & ListSearch
export type ListEntryFile = {
  readonly edition: KeptEdition
  readonly before: KeptEdition | null
  readonly entry: EntryView
  readonly history: readonly HistoryStep[]
  readonly crosswalk: readonly CrosswalkRow[]
  readonly elsewhere: readonly CrosswalkRow[]
  readonly hs: readonly HsLink[]
}
export type ListDifferences = {
  readonly from: KeptEdition
  readonly to: KeptEdition
  readonly changes: readonly ListChange[]
  readonly unchanged: number
  readonly notCompared: readonly NodeKind[]
}

export type NewListEdition = {
  readonly list: string
  readonly bytes: Uint8Array
  readonly source: string
  readonly retrievedAt?: Instant
  readonly name?: string
  readonly edition?: string
  readonly language?: string
}
export type ListAcceptanceGiven = {
  readonly version: number
  readonly seen: Digest
  readonly validFrom: CalendarDate
  readonly validTo?: CalendarDate
  readonly words: string
}
export type ListFindingGiven = {
  readonly path: string
  readonly flag: string
  readonly written: string
  readonly value?: string
  readonly unit?: string
  readonly reason: string
}

/** Control lists, to read and to keep. Each call is one operation: one transaction with its audit entry. */
export type ControlListDesk = {
  readonly lists: (who: Who) => Promise<readonly ListWithEditions[]>
  readonly browse: (who: Who, list: string, at: ListAt, section: string) => Promise<BrowsedList>
  readonly search: (who: Who, list: string, at: ListAt, words: string) => Promise<SearchedList>
  readonly entry: (who: Who, list: string, at: ListAt, code: string) => Promise<ListEntryFile>
  readonly differences: (who: Who, list: string, from: number, to: number) => Promise<ListDifferences>
  readonly bring: (
    who: Who,
    edition: NewListEdition,
  ) => Promise<{ readonly outcome: 'draft' | 'unchanged'; readonly edition: KeptEdition }>
  readonly report: (
    who: Who,
    list: string,
    edition: number,
    part: { readonly flag?: ListFlagCode; readonly from: number },
  ) => Promise<ReportView>
  /** The bytes in which an edition came. */
  readonly file: (who: Who, list: string, edition: number) => Promise<ListFile>
  readonly accept: (who: Who, list: string, edition: number, given: ListAcceptanceGiven) => Promise<KeptEdition>
  readonly withdraw: (
    who: Who,
    list: string,
    edition: number,
    given: { readonly version: number; readonly words: string },
  ) => Promise<KeptEdition>
  readonly resolve: (who: Who, list: string, edition: number, given: ListFindingGiven) => Promise<KeptEdition>
}

/** The file that an edition was read from: its very bytes, and what to call it. */
export type ListFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
