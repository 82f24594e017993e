import type { Decimal } from '../../../values/index.ts'

/** A number of a description, with the units that its letters can mean. */
export type Measure = {
  readonly at: number
  readonly end: number
  readonly written: string
  /** Both the same but for ranges; a missing end is open. */
  readonly low?: Decimal
  readonly high?: Decimal
  /** "more than 500": 500 itself is outside. */
  readonly isOutside: boolean
  /** UCUM codes with what the number is multiplied by; a plain number where there are none. */
  readonly units: readonly { readonly code: string; readonly times: Decimal }[]
}

/** A number that stands by itself; one made of rounded decibels is as exact as those. */
export type Valued = Measure & { readonly value: Decimal; readonly isRounded?: boolean }
export type Bounded = Measure & Partial<Valued>
