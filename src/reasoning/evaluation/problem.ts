import type { Program } from './compile.ts'
import { encode, type StatedFacts } from './encode.ts'
import { fillStates } from './fill.ts'
import { roomsFor } from './rooms.ts'
import { slotsOf } from './slots.ts'

/**
 * A case of many: every item with every party. Facts of the case are shared by all combinations, facts of an item by the
 * combinations of that item; so an open fact of the case is one unknown, not one in each combination.
 */
export type Problem = {
  readonly program: Program
  /** What is known of the case, the items and the parties, each a full state of which only the own slots count. */
  readonly shared: Int32Array
  readonly items: readonly Int32Array[]
  readonly parties: readonly Int32Array[]
  /** Where each fact slot lives: 0 case, 1 item, 2 party. */
  readonly homes: Uint8Array
  readonly combinations: readonly Combination[]
  /** Slots of which something is known of each combination by itself, such as a notice that names an item and a party. */
  readonly fixed: readonly number[]
  /** What is known of those, in their order. */
  readonly fixedBits: (combination: Combination) => readonly number[]
}

export type Combination = { readonly item: number; readonly party: number }

/** What a case, its items and its parties leave open, as bits; and what is fixed for single combinations. */
export type KnownBits = Pick<Problem, 'shared' | 'items' | 'parties'> & Partial<Pick<Problem, 'fixed' | 'fixedBits'>>

/** A problem of what is stated, by the ids of the facts. */
export function makeProblem(
  program: Program,
  caseFacts: StatedFacts,
  items: readonly StatedFacts[],
  parties: readonly StatedFacts[],
): Problem {
  const { caseSlots, itemSlots, partySlots } = slotsOf(program)
  const rooms = roomsFor(program, 1 + items.length + parties.length)
  const fill = (stated: StatedFacts, room: number, own: Int32Array) =>
    encode(program, stated, rooms[room] as Int32Array, own)
  return problemOf(program, {
    shared: fill(caseFacts, 0, caseSlots),
    items: items.map((stated, index) => fill(stated, 1 + index, itemSlots)),
    parties: parties.map((stated, index) => fill(stated, 1 + items.length + index, partySlots)),
  })
}

export function problemOf(program: Program, known: KnownBits): Problem {
  const { shared, items, parties, fixed = nothing, fixedBits = () => nothing } = known
  const combinations: Combination[] = []
  for (let item = 0; item < items.length; item++)
    for (let party = 0; party < parties.length; party++) combinations.push({ item, party })
  return { program, shared, items, parties, homes: slotsOf(program).homes, combinations, fixed, fixedBits }
}

const nothing: readonly number[] = []

/** The state of one combination, run. It is scratch: read it before the next call. */
export function stateOf(problem: Problem, combination: Combination): Int32Array {
  const { program } = problem
  let scratch = scratches.get(program)
  if (scratch === undefined) {
    scratch = roomsFor(program, 1)
    scratches.set(program, scratch)
  }
  fillStates(problem, [combination], scratch)
  return scratch[0] as Int32Array
}

const scratches = new WeakMap<Program, readonly Int32Array[]>()

/** The array in which a slot of a combination lives, so that a search can narrow it. */
export function homeOf(problem: Problem, slot: number, { item, party }: Combination): Int32Array {
  const home = slot < problem.homes.length ? problem.homes[slot] : 0
  const found = home === 1 ? problem.items[item] : home === 2 ? problem.parties[party] : problem.shared
  return found ?? problem.shared
}

/** Every item with every party. */
export function combinationsOf(problem: Problem): readonly Combination[] {
  return problem.combinations
}

/** One state for each combination, in their order, each run: what a search starts from, and narrows. */
export type States = readonly Int32Array[]

export function statesOf(problem: Problem): States {
  const states = roomsFor(problem.program, problem.combinations.length)
  fillStates(problem, problem.combinations, states)
  return states
}
