import { addDecimals, compareDecimals, type Decimal, decimal, multiplyDecimals, subtractDecimals } from './decimal.ts'
import {
  add,
  compare,
  divide,
  exactDecimal,
  multiply,
  type Rational,
  rationalOf,
  roundedDecimal,
  subtract,
} from './rational.ts'
import { Refusal } from './refusal.ts'
import { suggestUnit } from './unit-suggest.ts'
import { type Unit, unitOf } from './units.ts'

/** So much of something: an exact decimal and a unit (UCUM code). */
export type Quantity = { readonly value: Decimal; readonly unit: string }

/** A quantity of what a stranger wrote, or the refusal `not_a_decimal` or `unknown_unit`. */
export function quantity(value: unknown, unit: string, path?: string): Quantity {
  return { value: decimal(value, path === undefined ? undefined : `${path}/value`), unit: known(unit, path).code }
}

/** The same quantity in another unit. Where that has no exact decimal value (1 m in inches) the refusal `inexact_conversion`. */
export function convert(from: Quantity, unit: string): Quantity {
  const [source, target] = sameKind(from.unit, unit)
  if (source === target) return from
  const value = exactDecimal(subtract(divide(inBase(from, source), target.factor), target.offset))
  if (value === undefined) throw new Refusal('inexact_conversion', { value: from.value, from: from.unit, to: unit })
  return { value, unit }
}

/** Negative, 0 or positive; always exact, whatever the units. Different kinds are the refusal `unit_kind_differs`. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  const [one, other] = sameKind(a.unit, b.unit)
  return one === other ? compareDecimals(a.value, b.value) : compare(inBase(a, one), inBase(b, other))
}

/** The sum, in the unit of the first. Temperatures on a scale with its own zero do not add: `unit_kind_differs`. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return { value: addDecimals(additive(a).value, convert(additive(b), a.unit).value), unit: a.unit }
}

/** What is left of the first, in its unit; may be negative. */
export function subtractQuantities(a: Quantity, b: Quantity): Quantity {
  return { value: subtractDecimals(additive(a).value, convert(additive(b), a.unit).value), unit: a.unit }
}

/** So many times the quantity. */
export function multiplyQuantity(quantity: Quantity, times: Decimal): Quantity {
  return { value: multiplyDecimals(additive(quantity).value, times), unit: quantity.unit }
}

/** The exact value in the base unit of its kind (SI, coherent), for reckoning with quantities of several kinds. */
export function baseValue(quantity: Quantity): Rational {
  return inBase(quantity, known(quantity.unit))
}

/** A base value told in a unit: exactly, or rounded to so many significant digits where it goes on for ever. */
export function inUnit(
  base: Rational,
  unit: string,
  digits = 6,
): { readonly value: Decimal; readonly isExact: boolean } {
  const { factor, offset } = known(unit)
  const told = subtract(divide(base, factor), offset)
  const value = exactDecimal(told)
  return value === undefined ? { value: roundedDecimal(told, digits), isExact: false } : { value, isExact: true }
}

function inBase({ value }: Quantity, unit: Unit): Rational {
  return multiply(add(rationalOf(value), unit.offset), unit.factor)
}

function sameKind(one: string, other: string): [Unit, Unit] {
  const pair: [Unit, Unit] = [known(one), known(other)]
  if (pair[0].kind !== pair[1].kind) throw new Refusal('unit_kind_differs', { from: one, to: other })
  return pair
}

function additive(quantity: Quantity): Quantity {
  const { offset, kind } = known(quantity.unit)
  if (offset.numerator !== 0n || kind === 'level') {
    throw new Refusal('unit_kind_differs', { from: quantity.unit, to: 'a unit that starts from zero' })
  }
  return quantity
}

function known(code: string, path?: string): Unit {
  const unit = unitOf(code)
  if (unit !== undefined) return unit
  const [suggestion] = suggestUnit(code)
  const details = suggestion === undefined ? { unit: code } : { unit: code, suggestion }
  throw new Refusal('unknown_unit', details, path === undefined ? undefined : `${path}/unit`)
}
