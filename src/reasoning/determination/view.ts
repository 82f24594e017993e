import { type Bounds, type Combination, combinationsOf, type CompiledRule, exactBounds, isFalse, outcomeObjective, stateOf, statesMax } from '../evaluation/index.ts'
import type { LaidOut } from './facts.ts'
import { isHelper, type Law } from './law.ts'
import type { ReadCase } from './read-case.ts'
import type { Warning } from './result.ts'

/** One rule in one case: its truth in each combination, in the order of `combinations`. */
export type RuleView = { readonly compiled: CompiledRule; readonly truths: readonly number[] }

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
  /** Rules of law in force, suspended or unconfirmed on the day; helpers are left out. */
  readonly rules: readonly RuleView[]
  /** Warnings from reading the case. */
  readonly warnings: readonly Warning[]
}

export function viewOf(law: Law, read: ReadCase, laid: LaidOut): View {
  const { problem } = laid
  const combinations = combinationsOf(problem)
  const states = combinations.map(combination => stateOf(problem, combination).slice())
  const bounds = exactBounds(problem, outcomeObjective, statesMax, states)
  const rules = problem.program.rules.flatMap(compiled => (isHelper(compiled.rule.id) ? [] : [{ compiled, truths: states.map(state => state[compiled.slot] ?? isFalse) }]))
  return { law, read, laid, combinations, states, bounds, rules, warnings: laid.warnings }
}

/** The item and party of a combination, as far as the rule depends on them: a reason names no more than it rests on. */
export function placeOf(view: View, compiled: CompiledRule, combination: Combination): { item?: string; party?: string } {
  const item = compiled.scopes.has('item') ? view.laid.itemIds[combination.item] : undefined
  const party = compiled.scopes.has('party') ? view.laid.partyNames[combination.party] : undefined
  return { ...(item === undefined ? {} : { item }), ...(party === undefined ? {} : { party }) }
}
