import type { Condition, FactDeclaration, Test } from '../../law/rulebooks/index.ts'
import { addDecimals, compareDecimals, decimal, multiplyDecimals, subtractDecimals } from '../../values/index.ts'

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
  /** The bit of a value's class; every value of the right type has one. */
  readonly bitOf: (value: FactValue) => number
}

export type FactValue = boolean | string | readonly string[]

/** Bits above this do not fit the integers that V8 keeps unboxed. */
export const classesMax = 30

/** Tests of one fact over one snapshot -> its classes, and for each test the classes that pass it. */
export function classesOf(
  fact: FactDeclaration,
  tests: readonly Test[],
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly classes: FactClasses; readonly masks: ReadonlyMap<Test, number> } {
  const candidates = candidateValues(fact, tests, groups)
  const signatures = new Map<string, { value: FactValue; signature: string; index: number }>()
  const signatureOf = (value: FactValue) => tests.map(test => (passes(test, value, groups) ? '1' : '0')).join('')
  for (const value of candidates) {
    const signature = signatureOf(value)
    if (!signatures.has(signature)) signatures.set(signature, { value, signature, index: signatures.size })
  }
  const all = [...signatures.values()]
  if (all.length > classesMax) throw new Error(`The rules tell ${all.length} classes of ${fact.id} apart; ${classesMax} is the most.`)
  const masks = new Map<Test, number>()
  tests.forEach((test, position) => {
    masks.set(test, all.reduce((mask, { signature, index }) => (signature[position] === '1' ? mask | (1 << index) : mask), 0))
  })
  const bits = new Map<FactValue, number>(candidates.map(value => [keyOf(value), 1 << (signatures.get(signatureOf(value))?.index ?? 0)]))
  // A country or a number that no candidate stands for is looked up by what the tests say of it.
  const bitOf = (value: FactValue): number => bits.get(keyOf(value)) ?? 1 << (signatures.get(signatureOf(value))?.index ?? 0)
  return { classes: { fact, values: all.map(each => each.value), all: all.length === 0 ? 1 : 2 ** all.length - 1, bitOf }, masks }
}

const one = decimal('1')
const half = decimal('0.5')

/** Scalars are their own keys: the hot path of encoding must not make strings. */
const keyOf = (value: FactValue): FactValue => (typeof value === 'object' ? `[${value.toSorted().join(',')}]` : value)

/** Values enough to meet every class that the tests can tell apart. */
function candidateValues(fact: FactDeclaration, tests: readonly Test[], groups: ReadonlyMap<string, ReadonlySet<string>>): readonly FactValue[] {
  switch (fact.type) {
    case 'boolean':
      return [false, true]
    case 'one':
    case 'notices':
      return fact.values
    case 'set': {
      // Values that no test names make no difference, so sets over the named ones meet every class.
      const named = [...new Set(tests.flatMap(test => (test.kind === 'has' ? [test.value] : [])))].sort()
      return Array.from({ length: 2 ** named.length }, (_, bits) => named.filter((__, index) => bits & (1 << index)))
    }
    case 'country': {
      const named = new Set(tests.flatMap(test => (test.kind === 'in' ? test.values.map(String) : test.kind === 'group' ? [...(groups.get(test.group) ?? [])] : [])))
      return [otherCountry, ...[...named].sort()]
    }
    case 'decimal': {
      const limits = [...new Set(tests.flatMap(test => (test.kind === 'compare' ? [test.limit] : [])))].sort((a, b) => compareDecimals(decimal(a), decimal(b)))
      if (limits.length === 0) return ['0']
      // Below the first limit, at each limit, between two, above the last: strict and inclusive limits fall apart.
      const points: string[] = []
      limits.forEach((limit, index) => {
        const before = limits[index - 1]
        points.push(before === undefined ? subtractDecimals(decimal(limit), one) : multiplyDecimals(addDecimals(decimal(before), decimal(limit)), half), limit)
      })
      points.push(addDecimals(decimal(limits.at(-1) ?? '0'), one))
      return points
    }
  }
}

/** A country that no rule names. XZ is reserved for private use by ISO 3166. */
export const otherCountry = 'XZ'

/** Whether a known value passes a test. The one place that gives tests their meaning; the reference evaluator uses it too. */
export function passes(test: Test, value: FactValue, groups: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  switch (test.kind) {
    case 'in':
      return test.values.some(candidate => candidate === value)
    case 'has':
      return typeof value === 'object' && value.includes(test.value)
    case 'group':
      return typeof value === 'string' && (groups.get(test.group)?.has(value) ?? false)
    case 'compare': {
      const order = compareDecimals(decimal(String(value)), decimal(test.limit))
      return test.op === 'atLeast' ? order >= 0 : test.op === 'above' ? order > 0 : test.op === 'atMost' ? order <= 0 : order < 0
    }
  }
}

export function testsIn(condition: Condition): readonly Test[] {
  switch (condition.kind) {
    case 'always':
    case 'holds':
      return []
    case 'all':
    case 'any':
      return condition.of.flatMap(testsIn)
    case 'not':
      return testsIn(condition.of)
    default:
      return [condition]
  }
}
