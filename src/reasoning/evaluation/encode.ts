import type { FactDeclaration } from '../../law/rulebooks/index.ts'
import type { FactClasses, FactValue } from './classes.ts'
import type { Program } from './compile.ts'

/** A fact as a case states it: its value, or `unavailable` (asked, cannot be had). What is left out was not asked yet. */
export type StatedFact = FactValue | typeof unavailable
export const unavailable: unique symbol = Symbol('unavailable')

/** The facts of one combination, by fact id. */
export type StatedFacts = Readonly<Record<string, StatedFact | undefined>>

/** Writes what is known of each fact into a state. Not asked and unavailable are both open: neither is ever read as false. */
export function encode(program: Program, stated: StatedFacts, state: Int32Array): void {
  state.set(program.blank)
  const { facts, factSlot } = program
  // Over what is stated, which is less than what is declared.
  for (const id in stated) {
    const value = stated[id]
    // Only "unavailable" is a symbol; to ask for the type is cheaper than to compare.
    if (value === undefined || typeof value === 'symbol') continue
    const slot = factSlot.get(id)
    if (slot !== undefined) state[slot] = (facts[slot] as FactClasses).bitOf(value)
  }
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
