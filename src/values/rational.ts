import Big from 'big.js'
import { type Decimal, decimal, parseDecimal } from './decimal.ts'

/** An exact fraction: numerator over a denominator that is above zero. Not reduced. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint }

export function rationalOf(decimal: Decimal): Rational {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}

export function add(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) return a
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiply(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** By a fraction above zero. */
export function divide(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator }
}

export function compare(a: Rational, b: Rational): number {
  const [one, other] = [a.numerator * b.denominator, b.numerator * a.denominator]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The fraction as a decimal, or undefined where it goes on for ever (1/3) or beyond the digits a decimal keeps. */
export function exactDecimal({ numerator, denominator }: Rational): Decimal | undefined {
  const shared = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator)
  const [top, bottom] = [numerator / shared, denominator / shared]
  let places = 0
  let scaled = 1n
  // A fraction ends after as many places as its denominator has twos or fives, and 200 is far beyond what a decimal keeps.
  while (scaled % bottom !== 0n) {
    if (++places > 200) return undefined
    scaled *= 10n
  }
  return parseDecimal(`${top * (scaled / bottom)}e-${places}`)
}

/** The decimal next to it with so many significant digits: to be shown, never to be reckoned with. */
export function roundedDecimal({ numerator, denominator }: Rational, digits: number): Decimal {
  const places = Math.max(0, digits + `${denominator}`.length - `${numerator < 0n ? -numerator : numerator}`.length)
  const scaled = (numerator * 10n ** BigInt(places)) / denominator
  return decimal(new Big(`${scaled}e-${places}`).prec(digits).toFixed())
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b]
  while (low !== 0n) [high, low] = [low, high % low]
  return high
}
