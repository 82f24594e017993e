import type { CalendarDate } from '../../values/index.ts'
import type { Party } from './party.ts'

/** One entry of a list of designated parties. What being on the list *means* is not here: that is the law's, in the pack. */
export type Designation = Party & {
  /** The publisher's own stable key, unique within the list: it stays when the entry is amended. */
  readonly key: string
  /** The publisher's printed reference, where it differs from the key (`CDi.001`). */
  readonly reference?: string
  readonly listedOn?: CalendarDate
  readonly amendedOn?: CalendarDate
  /** The programmes, regimes or lists within the list, as the publisher names them. */
  readonly programmes?: readonly string[]
  /** What the publisher says of the entry: reasons, roles, remarks. Plain text, never markup. */
  readonly remarks?: readonly string[]
  readonly relations?: readonly Relation[]
}

/** `share` is a decimal of one (`"0.5"`), absent where the source gives none. */
export type Relation = {
  readonly type: 'owned_by' | 'owns' | 'controlled_by' | 'family' | 'associate' | 'former_name_of' | 'other'
  /** Of an entry of the same list, where it is one. */
  readonly key?: string
  readonly name?: string
  readonly share?: string
  readonly since?: CalendarDate
}
