import type { Decimal } from '../../values/index.ts'

/**
 * How a text limits a number: `better` is where smaller or larger depends on the quantity, and the text does not say which.
 * `at` is a condition (at 293 K), `equivalent` the same value again in brackets (20 °C).
 */
export type Comparator = '>' | '>=' | '<' | '<=' | 'better' | 'at' | 'about' | 'equivalent'

/** A number with a unit or a comparison, as the text has it. A machine's reading, for a person to confirm: never a rule by itself. */
export type Figure = {
  /** As it stands in the text. */
  readonly written: string
  /** Where it stands in the text, in UTF-16 code units. */
  readonly at: number
  /** Absent where it cannot be read for certain. */
  readonly value?: Decimal
  /** UCUM where the table of units has it. `1` is a plain number. */
  readonly unit?: string
  /** What is counted: `elements`, `axes`. */
  readonly of?: string
  readonly comparator?: Comparator
}

/** Whether the limit catches what is larger or what is smaller; undefined where the text does not say. */
export function catches({ comparator }: Figure): 'larger' | 'smaller' | undefined {
  if (comparator === '>' || comparator === '>=') return 'larger'
  if (comparator === '<' || comparator === '<=') return 'smaller'
  return undefined
}
