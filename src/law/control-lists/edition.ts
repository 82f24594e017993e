import type { CalendarDate, Digest, Instant, Text } from '../../values/index.ts'
import type { ListRegime } from '../lists/index.ts'
import type { Figure } from './figure.ts'
import type { ListFlag } from './flag.ts'

export const nodeKinds = ['heading', 'provision', 'note', 'technical_note', 'nb', 'definition'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** One provision, note or heading of one edition. */
export type ListNode = {
  /** The same in every edition, also where the provision moved: never made of the text. */
  readonly uid: string
  /** `6A003.b.4.b`; of a note, its scope and its own name: `6A003.b.4#note-2`. */
  readonly path: string
  /** The entry it belongs to: `6A003`; empty for headings and definitions. */
  readonly code: string
  readonly kind: NodeKind
  /** Path of what it stands below. */
  readonly parent?: string
  /** What it governs: itself, or for a note the path that it is attached to, wherever in the text it stands. */
  readonly scope: string
  readonly texts: Text
  /** Where it begins in the file. */
  readonly line: number
  /** "Not used" and "Reserved" keep their number, so that those after them keep theirs. */
  readonly isNotUsed: boolean
  /** Letters and numbers inside a note. They are no provisions, and have no path. */
  readonly items: readonly NoteItem[]
  readonly regime?: ListRegime
  readonly reasons: readonly ReasonForControl[]
  readonly figures: readonly Figure[]
  readonly references: readonly ListReference[]
  readonly terms: readonly QuotedTerm[]
  /** Numbers of the Chemical Abstracts Service whose check digit holds. */
  readonly cas: readonly string[]
  readonly flags: readonly ListFlag[]
}

export type NoteItem = { readonly marker: string; readonly text: string }
export type ReasonForControl = { readonly code: string; readonly scope: string; readonly column: string }
export type ListReference = { readonly written: string; readonly path: string; readonly isResolved: boolean }
/** Single quotation marks: defined in this entry's technical note. Double ones: defined for the whole list. */
export type QuotedTerm = {
  readonly term: string
  readonly quotes: 'single' | 'double'
  /** Path of the node that defines it. */
  readonly definedAt?: string
}

export const listFormats = [
  'eu_json',
  'eu_xhtml',
  'us_json',
  'us_csv',
  'us_ecfr_xml',
  'layout_text',
  'columns_csv',
  'columns_xlsx',
  'hs_csv',
] as const
export type ListFormat = (typeof listFormats)[number]

const fileExtensions: Readonly<Record<ListFormat, string>> = {
  eu_json: 'json',
  eu_xhtml: 'xhtml',
  us_json: 'json',
  us_csv: 'csv',
  us_ecfr_xml: 'xml',
  layout_text: 'txt',
  columns_csv: 'csv',
  columns_xlsx: 'xlsx',
  hs_csv: 'csv',
}

/** What a file of this format is called, so that a desk opens it with what can show it: `XX-DU-1.csv`. */
export function listFileName(list: string, edition: number, format: ListFormat): string {
  return `${list}-${edition}.${fileExtensions[format]}`
}

/** Where an edition came from. The raw bytes are kept by whoever stores it; this says which they were. */
export type ListProvenance = {
  readonly format: ListFormat
  readonly parserVersion: string
  readonly sha256: Digest
  readonly bytes: number
  readonly source?: string
  readonly retrievedAt?: Instant
}

/** One state of one control list as it was read. A draft: it answers nothing until persons have accepted it (`acceptEdition`). */
export type ListEdition = {
  /** `EU-DU`, `US-CCL`, `HS`, or the name a jurisdiction gives its own. */
  readonly list: string
  readonly edition: string
  readonly language: string
  /** The publisher's word for when it begins to apply, where the file has it. */
  readonly statedFrom?: CalendarDate
  readonly nodes: readonly ListNode[]
  readonly provenance: ListProvenance
}
