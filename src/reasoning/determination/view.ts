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
import type { Speaking } from './spoken.ts'

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
  const shelf = shelfOf(law, problem.program)
  return { law, read, laid, combinations, states, bounds, shelf, warnings: laid.warnings }
}

export type Place = { readonly item?: string; readonly party?: string }

/** The item and party of a combination, as far as the rule depends on them. */
export function placeOf({ laid, combinations }: View, speaking: Speaking, index: number): Place {
  const { namesItem, namesParty } = speaking
  if (!namesItem && !namesParty) return everywhere
  const combination = combinations[index] as Combination
  const item = namesItem ? laid.itemIds[combination.item] : undefined
  const party = namesParty ? laid.partyNames[combination.party] : undefined
  if (item === undefined) return party === undefined ? everywhere : { party }
  return party === undefined ? { item } : { item, party }
}

const everywhere: Place = {}

/** The rule surely holds in some combination. */
export function holds({ states }: View, { slot }: CompiledRule): boolean {
  for (let index = 0; index < states.length; index++) if ((states[index] as Int32Array)[slot] === isTrue) return true
  return false
}

/** One of the rules surely holds in some combination. */
export function holdsAny(view: View, rules: readonly CompiledRule[]): boolean {
  for (let index = 0; index < rules.length; index++) if (holds(view, rules[index] as CompiledRule)) return true
  return false
}

/** In some combination it is not known whether the rule holds. */
export function isOpenRule({ states }: View, { slot }: CompiledRule): boolean {
  for (let index = 0; index < states.length; index++) if ((states[index] as Int32Array)[slot] === isOpen) return true
  return false
}
