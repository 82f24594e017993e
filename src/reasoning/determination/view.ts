import {
  type Bounds,
  type Combination,
  type CompiledRule,
  combinationsOf,
  exactBounds,
  isOpen,
  isTrue,
  outcomeObjective,
  statesMax,
  statesOf,
} from '../evaluation/index.ts'
import type { LaidOut } from './facts.ts'
import type { Law } from './law.ts'
import type { ReadCase } from './read-case.ts'
import type { Warning } from './result.ts'
import { type Shelf, shelfOf } from './shelf.ts'

/** A case seen through its law: everything that the parts of an answer are read from. */
export type View = {
  readonly law: Law
  readonly read: ReadCase
  readonly laid: LaidOut
  readonly combinations: readonly Combination[]
  /** The run state of each combination, in their order: read only. */
  readonly states: readonly Int32Array[]
  /** Exact bounds of the outcome, as positions in the lattice. */
  readonly bounds: Bounds
  /** Rules of law in force, suspended or unconfirmed on the day, by what they do. */
  readonly shelf: Shelf
  /** Warnings from reading the case. */
  readonly warnings: readonly Warning[]
}

export function viewOf(law: Law, read: ReadCase, laid: LaidOut): View {
  const { problem } = laid
  const combinations = combinationsOf(problem)
  const states = statesOf(problem)
  const bounds = exactBounds(problem, outcomeObjective, statesMax, states)
  return { law, read, laid, combinations, states, bounds, shelf: shelfOf(problem.program), warnings: laid.warnings }
}

/** The item and party of a combination, as far as the rule depends on them: a reason names no more than it rests on. */
export function placeOf(
  view: View,
  compiled: CompiledRule,
  combination: Combination,
): { item?: string; party?: string } {
  const item = compiled.scopes.has('item') ? view.laid.itemIds[combination.item] : undefined
  const party = compiled.scopes.has('party') ? view.laid.partyNames[combination.party] : undefined
  if (item === undefined) return party === undefined ? everywhere : { party }
  return party === undefined ? { item } : { item, party }
}

const everywhere = {}

/** The rule surely holds in some combination. */
export function holds({ states }: View, { slot }: CompiledRule): boolean {
  for (let index = 0; index < states.length; index++) if (states[index]?.[slot] === isTrue) return true
  return false
}

/** In some combination it is not known whether the rule holds. */
export function isOpenRule({ states }: View, { slot }: CompiledRule): boolean {
  return states.some(state => state[slot] === isOpen)
}
