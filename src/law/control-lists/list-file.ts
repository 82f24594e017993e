import type { CalendarDate } from '../../values/index.ts'
import type { DraftSink } from './draft.ts'
import type { DecimalMark } from './read-figures.ts'

/** What a format tells of the edition beside its nodes. */
export type ListHead = {
  readonly list: string
  readonly edition?: string
  readonly statedFrom?: CalendarDate
  readonly language?: string
  readonly mark: DecimalMark
}
/** Reads a whole file; what cannot be a list of this format is a `Refusal`. */
export type ReadText = (text: string, sink: DraftSink) => ListHead
