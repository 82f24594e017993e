import Big from 'big.js'
import { Refusal } from './refusal.ts'

/**
 * An exact decimal number as text, in its one spelling: no exponent, no superfluous zeros, no `-0`. It travels as a JSON string,
 * since a JSON number is a binary float to most readers. Not ordered by `<`: use `compareDecimals`.
 */
export type Decimal = string & { readonly __brand: 'Decimal' }

/** As many significant digits as IEEE 754 decimal128 holds: no weight or sum of money needs more. */
export const decimalDigitsMax = 34
/** Ten to the power of at most this, either way. */
export const decimalExponentMax = 34

const shape = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/

/** The number this text writes (`12000.00`, `-0.5`, `1.1e6`), or undefined: not a number, or beyond the limits. */
export function parseDecimal(text: string): Decimal | undefined {
  return problemWith(text) === undefined ? spelled(new Big(text)) : undefined
}

export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && parseDecimal(value) === value
}

/** The decimal of a text or of a whole JavaScript number, or the refusal `not_a_decimal`. A number with a fraction is refused: see `decimalOfNumber`. */
export function decimal(value: unknown, path?: string): Decimal {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return spelled(new Big(value))
  if (typeof value !== 'string') throw refusal(value, 'it must be written as text', path)
  const problem = problemWith(value)
  if (problem !== undefined) throw refusal(value, problem, path)
  return spelled(new Big(value))
}

/**
 * The decimal that a JSON number was written as. Fifteen significant digits survive the way through a binary float unharmed, so a
 * number that prints in fifteen or fewer is taken as written; any other is refused, since its last digits may not be the writer's.
 */
export function decimalOfNumber(value: number, path?: string): Decimal {
  const digits = value.toString().replace(/e.*$/, '').replace(/\D/g, '').replace(/^0+/, '')
  if (!Number.isFinite(value)) throw refusal(value, 'it is not finite', path)
  if (digits.length > 15) throw refusal(value, 'a JSON number keeps 15 digits for certain; write it as text', path)
  return decimal(value.toString(), path)
}

/** Negative, 0 or positive: for `sort`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  // Up to fifteen digits two different decimals are two different floats in the same order, and comparing those is ten times quicker.
  return a.length <= 15 && b.length <= 15 ? Math.sign(Number(a) - Number(b)) : new Big(a).cmp(b)
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return exact(new Big(a).plus(b))
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return exact(new Big(a).minus(b))
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return exact(new Big(a).times(b))
}

/** The refusal `not_a_decimal` where a result needs more digits than we keep. Nothing is rounded. */
function exact(result: Big): Decimal {
  const text = spelled(result)
  const problem = problemWith(text)
  if (problem !== undefined) throw refusal(text, problem)
  return text
}

function problemWith(text: string): string | undefined {
  const match = shape.exec(text)
  if (match === null) return 'it is not written as a number'
  const [, whole = '', fraction = '', exponent = '0'] = match
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return text.length > 100 ? 'it has too many digits' : undefined
  if (significant.length > decimalDigitsMax) return `it has more than ${decimalDigitsMax} digits`
  const lowest = Number(exponent) - fraction.length + (digits.length - significant.length)
  const highest = lowest + significant.length - 1
  const isWithin = lowest >= -decimalExponentMax && highest <= decimalExponentMax
  return isWithin ? undefined : `it is beyond ten to the power of ${decimalExponentMax}`
}

function spelled(number: Big): Decimal {
  return (number.eq(0) ? '0' : number.toFixed()) as Decimal
}

function refusal(value: unknown, problem: string, path?: string): Refusal {
  return new Refusal('not_a_decimal', { value: typeof value === 'object' ? 'An object' : String(value), problem }, path)
}
