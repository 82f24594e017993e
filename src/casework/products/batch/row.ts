import type { ClassificationStatus } from '../../../reasoning/classification/index.ts'
import type { RowFault } from '../../../tables/index.ts'
import type { Text } from '../../../values/index.ts'
import type { Found } from '../classify-product.ts'
import type { RowGiven } from './columns.ts'

/** The answer to one row of a table, or why there is none. */
export type BatchRow = {
  readonly row: number
  readonly id: string
  readonly status: ClassificationStatus | 'not_read'
  readonly fault?: string
  /** The same in the terms of the catalogue of refusals, to be said in any language. */
  readonly refusal?: RowFault['refusal']
  /** The column that the fault is in, by its head. */
  readonly column?: string
  readonly candidates: readonly {
    readonly list: string
    readonly code: string
    readonly path: string
    readonly verdict: string
  }[]
  readonly questions: readonly { readonly attribute?: string; readonly asks: Text }[]
  /** The product it was kept as, where that was asked for. */
  readonly product?: string
}

/** A row with what was read in it, where it could be. */
export type Answered = { readonly row: BatchRow; readonly kept?: { readonly given: RowGiven; readonly found: Found } }
