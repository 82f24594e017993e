import type { CalendarDate, Digest } from '../../values/index.ts'
import type { Designation } from './designation.ts'
import type { Fault } from './fault.ts'
import type { DesignationFormat } from './formats.ts'
import type { PartySchema } from './party.ts'

/** What an import read, in figures: kept with the edition, and what two editions are judged by. */
export type ImportReport = {
  readonly format: DesignationFormat
  readonly parserVersion: string
  /** The day the publisher made the edition, where the file says it. */
  readonly publishedOn?: CalendarDate
  /** Of the raw bytes; where an edition comes in several files, of `files` as canonical JSON. */
  readonly sha256: Digest
  readonly bytes: number
  readonly files: readonly ImportedFile[]
  readonly encoding: string
  /** Entries given. */
  readonly records: number
  /** What the publisher says of their number. */
  readonly statedRecords?: number
  readonly schemas: Readonly<Partial<Record<PartySchema, number>>>
  readonly names: number
  /** Records that are no entries but tell something of one, by their kind: aliases, addresses, sanctions. */
  readonly attached: Readonly<Record<string, number>>
  /** Records that gave no entry, in an edition worth having none. */
  readonly skipped: readonly Fault[]
  /** The first thousand; `faultCount` has them all. */
  readonly faults: readonly Fault[]
  readonly faultCount: number
}

export type ImportedFile = {
  /** Which of several: `sdn`, `alt`, `add`, `comments`; `list` where there is one. */
  readonly part: string
  readonly sha256: Digest
  readonly bytes: number
}

export type Edition = { readonly entries: readonly Designation[]; readonly report: ImportReport }
