import type { Comparison, EntryCondition, EntryRules } from '../../../law/entry-rules/index.ts'
import { baseValue, type Rational, rational } from '../../../values/index.ts'
import { knownOf } from './derive.ts'
import { isOneOf, type Kinship } from './kinship.ts'
import { allOf, anyOf, type ItemFacts, type Known, negate, type Range, type Truth } from './known.ts'

/** A condition with its verdict and, at its leaves, what it was tested on. */
export type Tested = {
  readonly condition: EntryCondition
  readonly truth: Truth
  readonly known?: Known
  readonly of?: readonly Tested[]
}

/** What conditions are tested against. */
export type Bench = { readonly rules: EntryRules; readonly kinship: Kinship; readonly item: ItemFacts }

/** Kleene's three values: a condition is true or false only where it is so whatever is still open. */
export function testCondition(bench: Bench, condition: EntryCondition): Tested {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const of = condition.of.map(each => testCondition(bench, each))
      const truths = of.map(each => each.truth)
      return { condition, truth: condition.kind === 'all' ? allOf(truths) : anyOf(truths), of }
    }
    case 'not': {
      const of = testCondition(bench, condition.of)
      return { condition, truth: negate(of.truth), of: [of] }
    }
    case 'meets':
      return testMeets(bench, condition)
    case 'subject':
      return { condition, truth: isOneOf(bench.kinship, { ...bench.item, resembles: new Set() }, condition.of) }
    default:
      return testFact(bench, condition)
  }
}

/** "Incorporating what is specified in …": its conditions and notes hold, whatever the item itself is. */
function testMeets(bench: Bench, condition: Extract<EntryCondition, { kind: 'meets' }>): Tested {
  const rule = bench.rules.byPath.get(condition.path)
  if (rule === undefined) return { condition, truth: undefined }
  const caught = testCondition(bench, rule.when)
  const released = rule.unless.map(each => testCondition(bench, each.when))
  const truth = allOf([caught.truth, ...released.map(each => negate(each.truth))])
  return { condition, truth, of: [caught, ...released] }
}

function testFact(bench: Bench, condition: Extract<EntryCondition, { attribute: string }>): Tested {
  const attribute = bench.rules.attributes.get(condition.attribute)
  const known = attribute === undefined ? undefined : knownOf(bench.rules, bench.item, attribute)
  if (known === undefined) return { condition, truth: undefined }
  return { condition, truth: truthOf(condition, known), known }
}

function truthOf(condition: Extract<EntryCondition, { attribute: string }>, known: Known): Truth {
  if (condition.kind === 'compare')
    return known.kind === 'range' ? compareRange(known, condition.op, baseValue(condition.limit)) : undefined
  if (condition.kind === 'is') return known.kind === 'yes_no' ? known.value === condition.value : undefined
  if (known.kind !== 'choice') return undefined
  const { has, lacks, isWhole, oneOf } = known
  if (oneOf !== undefined) return isAmong(oneOf, condition)
  if (condition.how === 'only')
    return [...has].some(each => !condition.of.includes(each)) ? false : isWhole ? true : undefined
  const any: Truth = condition.of.some(each => has.has(each))
    ? true
    : isWhole || condition.of.every(each => lacks.has(each))
      ? false
      : undefined
  return condition.how === 'any_of' ? any : negate(any)
}

/** Whatever the item is among these, the answer is the same; else it is open. */
function isAmong(oneOf: ReadonlySet<string>, { of, how }: Extract<EntryCondition, { readonly kind: 'choice' }>): Truth {
  const asked = [...oneOf].map(each => of.includes(each))
  const isIn: Truth = asked.every(Boolean) ? true : asked.some(Boolean) ? undefined : false
  return how === 'none_of' ? negate(isIn) : isIn
}

/** Both ends on one side of the limit: true or false. Ends on different sides: open. */
export function compareRange({ from, to }: Pick<Range, 'from' | 'to'>, op: Comparison, limit: Rational): Truth {
  const low = from === undefined ? -1 : rational.compare(from.value, limit)
  const high = to === undefined ? 1 : rational.compare(to.value, limit)
  const isAtLeast = low >= 0
  const isAbove = low > 0 || (low === 0 && from?.isOutside === true)
  const isAtMost = high <= 0
  const isBelow = high < 0 || (high === 0 && to?.isOutside === true)
  switch (op) {
    case '>':
      return isAbove ? true : isAtMost ? false : undefined
    case '>=':
      return isAtLeast ? true : isBelow ? false : undefined
    case '<':
      return isBelow ? true : isAtLeast ? false : undefined
    case '<=':
      return isAtMost ? true : isAbove ? false : undefined
    case '=':
      return isAbove || isBelow ? false : low === 0 && high === 0 ? true : undefined
  }
}
