import type { FactDeclaration, Test } from '../../law/rulebooks/index.ts'
import { addDecimals, compareDecimals, decimal, multiplyDecimals, subtractDecimals } from '../../values/index.ts'
import { type FactValue, passes } from './meaning.ts'

/**
 * The values of a fact, folded into the classes that the tests of one snapshot can tell apart.
 * What is known of a fact is a set of classes, written as the bits of a small integer:
 * one bit where it is known, all bits where nothing is.
 */
export type FactClasses = {
  readonly fact: FactDeclaration
  /** A value that stands for each class; it reads well in an answer, and encodes to its own class. */
  readonly values: readonly FactValue[]
  /** Bits of every class. */
  readonly all: number
  /** The bit of a value's class; every value of the right type has one. The hot paths call `bitIn`, which is the same. */
  readonly bitOf: (value: FactValue) => number
  /** For booleans; 0 for other facts. */
  readonly whenTrue: number
  readonly whenFalse: number
  /** For facts whose values are words: the bits of those that are named anywhere, and the bit of any other. */
  readonly words: ReadonlyMap<FactValue, number> | undefined
  readonly otherWord: number
  /** For the rest: sets, decimals, and values of another type than their fact's. */
  readonly otherBitOf: (value: FactValue) => number
}

/** The bit of a value's class. Most facts are booleans, and most others words: those are found without a call. */
export function bitIn(classes: FactClasses, value: FactValue): number {
  const bit = value === true ? classes.whenTrue : value === false ? classes.whenFalse : 0
  if (bit !== 0) return bit
  const { words } = classes
  return words !== undefined && typeof value === 'string'
    ? (words.get(value) ?? classes.otherWord)
    : classes.otherBitOf(value)
}

/** Bits above this do not fit the integers that V8 keeps unboxed. */
export const classesMax = 30

/** Tests of one fact over one snapshot -> its classes, and for each test the classes that pass it. */
export function classesOf(
  fact: FactDeclaration,
  tests: readonly Test[],
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly classes: FactClasses; readonly masks: ReadonlyMap<Test, number> } {
  // Many rules ask the same of a fact: what they ask is tried once.
  const distinct = [...new Map(tests.map(test => [askedBy(test), test])).values()]
  const candidates = candidateValues(fact, distinct, groups)
  const signatures = new Map<string, { value: FactValue; signature: string; index: number }>()
  const signatureOf = (value: FactValue) => {
    let signature = ''
    for (const test of distinct) signature += passes(test, value, groups) ? '1' : '0'
    return signature
  }
  const candidateBits = candidates.map(value => {
    const signature = signatureOf(value)
    const known = signatures.get(signature)
    if (known !== undefined) return 1 << known.index
    signatures.set(signature, { value, signature, index: signatures.size })
    return 1 << (signatures.size - 1)
  })
  const all = [...signatures.values()]
  if (all.length > classesMax)
    throw new Error(`The rules tell ${all.length} classes of ${fact.id} apart; ${classesMax} is the most.`)
  const maskOf = new Map(
    distinct.map((test, position) => [
      askedBy(test),
      all.reduce((mask, { signature, index }) => (signature[position] === '1' ? mask | (1 << index) : mask), 0),
    ]),
  )
  const masks = new Map(tests.map(test => [test, maskOf.get(askedBy(test)) ?? 0]))
  const bitFor = (value: FactValue) => 1 << (signatures.get(signatureOf(value))?.index ?? 0)
  const classes: FactClasses = {
    fact,
    values: all.map(each => each.value),
    all: all.length === 0 ? 1 : 2 ** all.length - 1,
    bitOf: value => bitIn(classes, value),
    ...readersOf(fact, distinct, candidates, candidateBits, bitFor),
  }
  return { classes, masks }
}

/** What a test asks of its fact, as a text. */
function askedBy(test: Test): string {
  switch (test.kind) {
    case 'in':
      return `in ${JSON.stringify(test.values)}`
    case 'has':
      return `has ${test.value}`
    case 'group':
      return `group ${test.group}`
    case 'compare':
      return `${test.op} ${test.limit}`
  }
}

/**
 * How a value finds its class, by the type of its fact: encoding is the hot path of every answer, so each way is a look-up and makes
 * no strings. `bitFor` tries the tests themselves: it takes a value of another type than its fact's at what they say of it.
 */
function readersOf(
  fact: FactDeclaration,
  tests: readonly Test[],
  candidates: readonly FactValue[],
  bits: readonly number[],
  bitFor: (value: FactValue) => number,
): Omit<FactClasses, 'fact' | 'values' | 'all' | 'bitOf'> {
  const none = { whenTrue: 0, whenFalse: 0, words: undefined, otherWord: 0, otherBitOf: bitFor }
  switch (fact.type) {
    case 'boolean': {
      const [whenFalse = 1, whenTrue = 1] = bits
      return { ...none, whenFalse, whenTrue }
    }
    case 'set':
      return { ...none, otherBitOf: setReader(tests, bits, bitFor) }
    case 'decimal':
      return { ...none, otherBitOf: decimalReader(tests, bits, bitFor) }
    default: {
      const words = new Map(candidates.map((value, index) => [value, bits[index] ?? 1]))
      // A country that no test names passes none of them, and nor does any other text.
      return { ...none, words, otherWord: bitFor('') }
    }
  }
}

/** The candidates of a set are numbered by the members they hold. */
function setReader(
  tests: readonly Test[],
  bits: readonly number[],
  bitFor: (value: FactValue) => number,
): (value: FactValue) => number {
  const positions = new Map(namedIn(tests).map((name, position) => [name, 1 << position]))
  return value => {
    if (typeof value !== 'object') return bitFor(value)
    let members = 0
    for (let at = 0; at < value.length; at++) members |= positions.get(value[at] as string) ?? 0
    return bits[members] ?? 1
  }
}

/** The candidates of a decimal alternate: below the first limit, at it, above it and below the next, at that, … */
function decimalReader(
  tests: readonly Test[],
  bits: readonly number[],
  bitFor: (value: FactValue) => number,
): (value: FactValue) => number {
  const limits = limitsIn(tests)
  if (limits.some(limit => limit.length > exactFloatDigitsMax)) return bitFor
  const points = limits.map(Number)
  return value => {
    const number = typeof value === 'string' ? plainNumber(value) : Number.NaN
    if (Number.isNaN(number)) return bitFor(value)
    let position = 0
    while (position < points.length && number > (points[position] as number)) position++
    return bits[number === points[position] ? 2 * position + 1 : 2 * position] ?? 1
  }
}

/** Texts of so many characters have at most as many digits, and two different such decimals are two different floats in the same order. */
const exactFloatDigitsMax = 15

/** The float of a short decimal text without an exponent, else NaN. A whole number divided once by a power of ten is rounded once, as written. */
function plainNumber(text: string): number {
  if (text.length > exactFloatDigitsMax) return Number.NaN
  const isNegative = text.charCodeAt(0) === 45
  const first = isNegative ? 1 : 0
  let digits = 0
  let scale = 1
  let point = -1
  for (let at = first; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit
      if (point >= 0) scale *= 10
    } else if (digit === -2 && point < 0) point = at
    else return Number.NaN
  }
  const hasDigits = point < 0 ? text.length > first : point > first && scale > 1
  return hasDigits ? (isNegative ? -digits : digits) / scale : Number.NaN
}

const one = decimal('1')
const half = decimal('0.5')

/** The members of a set that some test asks for. Others make no difference. */
const namedIn = (tests: readonly Test[]) =>
  [...new Set(tests.flatMap(test => (test.kind === 'has' ? [test.value] : [])))].sort()
const limitsIn = (tests: readonly Test[]) =>
  [...new Set(tests.flatMap(test => (test.kind === 'compare' ? [decimal(test.limit)] : [])))].sort(compareDecimals)

/** Values enough to meet every class that the tests can tell apart. */
function candidateValues(
  fact: FactDeclaration,
  tests: readonly Test[],
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): readonly FactValue[] {
  switch (fact.type) {
    case 'boolean':
      return [false, true]
    case 'one':
    case 'notices':
      return fact.values
    case 'set': {
      // Sets over the named members meet every class.
      const named = namedIn(tests)
      return Array.from({ length: 2 ** named.length }, (_, bits) => named.filter((__, index) => bits & (1 << index)))
    }
    case 'country': {
      const named = new Set(
        tests.flatMap(test =>
          test.kind === 'in'
            ? test.values.map(String)
            : test.kind === 'group'
              ? [...(groups.get(test.group) ?? [])]
              : [],
        ),
      )
      return [otherCountry, ...[...named].sort()]
    }
    case 'decimal': {
      const limits = limitsIn(tests)
      if (limits.length === 0) return ['0']
      // Below the first limit, at each limit, between two, above the last: strict and inclusive limits fall apart.
      const points: string[] = []
      limits.forEach((limit, index) => {
        const before = limits[index - 1]
        points.push(
          before === undefined ? subtractDecimals(limit, one) : multiplyDecimals(addDecimals(before, limit), half),
          limit,
        )
      })
      points.push(addDecimals(limits.at(-1) ?? one, one))
      return points
    }
  }
}

/** A country that no rule names. XZ is reserved for private use by ISO 3166. */
export const otherCountry = 'XZ'
