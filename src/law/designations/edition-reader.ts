import type { PushText } from '../../tables/index.ts'
import type { CalendarDate } from '../../values/index.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Fault } from './fault.ts'

/** Where a reader of a format puts what it reads. */
export type Sink = {
  entry(draft: EntryDraft): void
  /** A record that gave no entry. */
  skip(fault: Fault): void
  fault(fault: Fault): void
  /** A record that is no entry itself. */
  attach(kind: string): void
  published(day: CalendarDate | undefined): void
  stated(count: number): void
}

/** Reads the files of one edition, one after another; `end` after the last gives what waited for the others. */
export type EditionReader = { file(part: string): PushText; end?(): void }
export type FormatReader = (sink: Sink) => EditionReader

/** A format whose edition is one file. */
export function oneFile(open: (sink: Sink) => PushText): FormatReader {
  return sink => ({ file: () => open(sink) })
}
