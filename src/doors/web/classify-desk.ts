import type { EntryRules } from '../../law/entry-rules/index.ts'
import type { CrosswalkRow } from '../../law/lists/index.ts'
import type { ClassificationAnswer, ItemInput } from '../../reasoning/classification/index.ts'
import type { CalendarDate, Text } from '../../values/index.ts'
import type { Who } from './desk.ts'

export type NamedEntry = { readonly code: string; readonly title: Text }
/** What stands beside an entry that came up. */
export type EntryBeside = NamedEntry & {
  readonly list: string
  readonly software: readonly NamedEntry[]
  readonly technology: readonly NamedEntry[]
  readonly goods: readonly NamedEntry[]
  readonly crosswalk: readonly CrosswalkRow[]
}
export type ListUsed = { readonly list: string; readonly edition: string; readonly sha256: string }
export type Classified = ClassificationAnswer & {
  readonly asOf: CalendarDate
  readonly lists: readonly ListUsed[]
  readonly entries: readonly EntryBeside[]
}

/** Classifying, for the pages: one operation, and the words that rules are written in. Nothing is kept. */
export type ClassificationDesk = {
  readonly classify: (who: Who, item: ItemInput, list?: string) => Promise<Classified>
  readonly rules: () => Promise<EntryRules>
  /** Makes ready what the first classification needs, while somebody still describes the item. */
  readonly prepare: () => Promise<void>
}

/** Where no authority has brought in the text of a list, its place is held by our own short titles. */
export const isWithoutText = ({ edition }: ListUsed): boolean => edition === 'short titles'
