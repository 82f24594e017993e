import type { FactDeclaration } from '../../law/rulebooks/index.ts'
import { bitIn, type FactClasses } from './classes.ts'
import type { Program } from './compile.ts'
import type { FactValue } from './meaning.ts'

/** A fact as a case states it: its value, or `unavailable` (asked, cannot be had). What is left out was not asked yet. */
export type StatedFact = FactValue | typeof unavailable
export const unavailable: unique symbol = Symbol('unavailable')

/** The facts of one combination, by fact id. */
export type StatedFacts = Readonly<Record<string, StatedFact | undefined>>

/**
 * Writes what is known of each fact into a state, or of the facts in these slots. Not asked and unavailable are both open: neither is
 * ever read as false.
 */
export function encode(
  program: Program,
  stated: StatedFacts,
  state: Int32Array,
  slots = program.factSlots,
): Int32Array {
  state.set(program.blank)
  const { facts } = program
  for (let each = 0; each < slots.length; each++) {
    const slot = slots[each] as number
    const classes = facts[slot] as FactClasses
    const value = stated[classes.fact.id]
    // Only "unavailable" is a symbol; to ask for the type is cheaper than to compare.
    if (value !== undefined && typeof value !== 'symbol') state[slot] = bitIn(classes, value)
  }
  return state
}

/** The bit of a value's class, or 0 where the value is not of its fact's type. */
export function bitIfOfType(classes: FactClasses, value: unknown): number {
  const bit = value === true ? classes.whenTrue : value === false ? classes.whenFalse : 0
  if (bit !== 0) return bit
  const { fact, words } = classes
  // Where the words are all there are, to be among them is to be of the type.
  if (fact.type === 'one' || fact.type === 'notices') return words?.get(value as FactValue) ?? 0
  return isOfType(fact, value) ? bitIn(classes, value) : 0
}

/** Whether a value is of the type that its declaration says; the readers of cases and of examples share it. */
export function isOfType(fact: FactDeclaration, value: unknown): value is FactValue {
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'one':
    case 'notices':
      return typeof value === 'string' && fact.values.includes(value)
    case 'set':
      return Array.isArray(value) && value.every(member => typeof member === 'string' && fact.values.includes(member))
    case 'country':
      return typeof value === 'string' && /^[A-Z]{2}$/.test(value)
    case 'decimal':
      return typeof value === 'string' && /^-?\d{1,30}(\.\d{1,30})?$/.test(value)
  }
}
