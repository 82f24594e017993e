import type { Attribute, EntryRules, Formula } from '../../../law/entry-rules/index.ts'
import { baseValue, type Rational, rational } from '../../../values/index.ts'
import type { End, ItemFacts, Known, Range } from './known.ts'

/** What is known of an attribute: as it was given, or worked out of what was. */
export function knownOf(rules: EntryRules, item: ItemFacts, attribute: Attribute): Known | undefined {
  const given = item.attributes.get(attribute.id)
  if (attribute.formula === undefined) return given
  if (attribute.kind === 'quantity')
    return given !== undefined && !item.implied.has(attribute.id) ? given : (workedOut(rules, item, attribute) ?? given)
  // What is merely taken from the kind gives way to any of the figures that it is worked out of.
  const isTaken = item.implied.has(attribute.id)
  if (given !== undefined && !(isTaken && inputsOf(rules, attribute).some(each => isSaid(item, each)))) return given
  const worked = worth(rules, item, attribute.formula)
  if (worked === undefined || (worked.from === undefined && worked.to === undefined)) return undefined
  return { kind: 'range', ...worked, written: '' }
}

/** A quantity that nobody told, made of what was told: never of what is taken from the kind or worked out itself. */
function workedOut(rules: EntryRules, item: ItemFacts, { id, formula }: Attribute): Known | undefined {
  if (formula === undefined || item.notWorkedOut?.has(id)) return undefined
  const told = [...item.attributes].filter(
    ([each, { written }]) => idsIn(formula).includes(each) && !item.implied.has(each) && !severalValues.test(written),
  )
  const worked = worth(rules, { ...item, attributes: new Map(told), implied: new Set() }, formula, true)
  if (worked === undefined || (worked.from === undefined && worked.to === undefined)) return undefined
  return { kind: 'range', ...worked, written: '' }
}

/** "1-100 kHz", "400 mJ; 200 mJ": of several values nobody knows which belong to one another. */
const severalValues = /;|\d[\p{L}\s]*(?:-|~|\bto\b|至|到)\s*\d/iu

/** Attributes that a quantity is worked out of where it is not told. */
export function toldInputsOf(rules: EntryRules, { kind, formula }: Attribute): readonly Attribute[] {
  if (kind !== 'quantity' || formula === undefined) return []
  return idsIn(formula).flatMap(id => rules.attributes.get(id) ?? [])
}

/** Attributes that a derived one is made of, down to those that somebody can be asked for. */
export function inputsOf(rules: EntryRules, attribute: Attribute): readonly Attribute[] {
  if (attribute.kind !== 'derived' || attribute.formula === undefined) return [attribute]
  return [...new Set(idsIn(attribute.formula))].flatMap(id => {
    const input = rules.attributes.get(id)
    return input === undefined ? [] : inputsOf(rules, input)
  })
}

function idsIn(formula: Formula): readonly string[] {
  if (formula.kind === 'attribute') return [formula.id]
  return formula.kind === 'number' ? [] : formula.of.flatMap(idsIn)
}

const isSaid = (item: ItemFacts, { id }: Attribute): boolean => item.attributes.has(id) && !item.implied.has(id)

type Bounds = Pick<Range, 'from' | 'to'>

/** Bounds of the formula's value in base units; undefined where an input is not known at all. */
function worth(rules: EntryRules, item: ItemFacts, formula: Formula, isOfTold = false): Bounds | undefined {
  if (formula.kind === 'number') {
    const end = { value: baseValue(formula.value), isOutside: false }
    return { from: end, to: end }
  }
  if (formula.kind === 'attribute') {
    const attribute = rules.attributes.get(formula.id)
    const known =
      attribute === undefined ? undefined : isOfTold ? item.attributes.get(formula.id) : knownOf(rules, item, attribute)
    return known?.kind === 'range' ? known : undefined
  }
  const isExtreme = formula.kind === 'largest' || formula.kind === 'smallest'
  // The largest of what is known and what is not is at least what is known.
  const [first, ...rest] = formula.of.map(part => worth(rules, item, part, isOfTold) ?? (isExtreme ? {} : undefined))
  return rest.reduce((sum, next) => (sum && next ? combine(formula.kind, sum, next) : undefined), first)
}

function combine(kind: Exclude<Formula['kind'], 'attribute' | 'number'>, a: Bounds, b: Bounds): Bounds {
  switch (kind) {
    case 'add':
      return bounds(both(rational.add, a.from, b.from), both(rational.add, a.to, b.to))
    case 'subtract':
      return bounds(both(rational.subtract, a.from, b.to), both(rational.subtract, a.to, b.from))
    case 'multiply':
      return bounds(both(rational.multiply, floor(a), floor(b)), both(rational.multiply, a.to, b.to))
    case 'divide':
      return bounds(
        b.to === undefined ? zero : both(quotient, floor(a), b.to),
        both(quotient, a.to, isAboveZero(b.from) ? b.from : undefined),
      )
    case 'smallest':
      return bounds(
        both(lesser, a.from, b.from),
        a.to === undefined ? b.to : b.to === undefined ? a.to : both(lesser, a.to, b.to),
      )
    case 'largest':
      return bounds(
        a.from === undefined ? b.from : b.from === undefined ? a.from : both(greater, a.from, b.from),
        both(greater, a.to, b.to),
      )
  }
}

const zero: End = { value: { numerator: 0n, denominator: 1n }, isOutside: false }
/** Magnitudes are never below zero: where nobody said how small it is, it is at least nothing. */
const floor = ({ from }: Bounds): End => from ?? zero
const isAboveZero = (end: End | undefined): boolean => end !== undefined && end.value.numerator > 0n
const quotient = (a: Rational, b: Rational): Rational => (b.numerator > 0n ? rational.divide(a, b) : zero.value)
const lesser = (a: Rational, b: Rational): Rational => (rational.compare(a, b) <= 0 ? a : b)
const greater = (a: Rational, b: Rational): Rational => (rational.compare(a, b) >= 0 ? a : b)

function both(how: (a: Rational, b: Rational) => Rational, a: End | undefined, b: End | undefined): End | undefined {
  if (a === undefined || b === undefined) return undefined
  return { value: how(a.value, b.value), isOutside: a.isOutside || b.isOutside }
}

function bounds(from: End | undefined, to: End | undefined): Bounds {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
