import type { Program } from './compile.ts'
import { encode, type StatedFacts } from './encode.ts'
import { roomsFor } from './rooms.ts'
import { run } from './run.ts'

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
  readonly itemSlots: Int32Array
  readonly partySlots: Int32Array
  /** Nothing is known of single combinations. */
  readonly isShared: boolean
  readonly combinations: readonly Combination[]
  /** What is known of single combinations only, such as a notice that names an item and a party: slot and bits. */
  readonly own: (combination: Combination) => readonly (readonly [slot: number, bits: number])[]
  readonly scratch: Int32Array
}

export type Combination = { readonly item: number; readonly party: number }

export function makeProblem(
  program: Program,
  caseFacts: StatedFacts,
  items: readonly StatedFacts[],
  parties: readonly StatedFacts[],
  ownFacts?: (combination: Combination) => StatedFacts,
): Problem {
  const slots = slotsOf(program)
  const { homes, itemSlots, partySlots } = slots
  const rooms = roomsFor(program, 2 + items.length + parties.length)
  let next = 0
  const fill = (stated: StatedFacts, own: Int32Array) => encode(program, stated, rooms[next++] as Int32Array, own)
  return {
    program,
    shared: fill(caseFacts, slots.caseSlots),
    items: items.map(stated => fill(stated, itemSlots)),
    parties: parties.map(stated => fill(stated, partySlots)),
    homes,
    itemSlots,
    partySlots,
    isShared: ownFacts === undefined,
    combinations: items.flatMap((_, item) => parties.map((__, party) => ({ item, party }))),
    own:
      ownFacts === undefined
        ? () => nothing
        : remembered(items.length, combination => ownBits(program, ownFacts(combination))),
    scratch: rooms[next] as Int32Array,
  }
}

const nothing: readonly (readonly [slot: number, bits: number])[] = []

type Slots = Pick<Problem, 'homes' | 'itemSlots' | 'partySlots'> & { readonly caseSlots: Int32Array }
const slotsByProgram = new WeakMap<Program, Slots>()

/** Which slots live where, once a program. */
function slotsOf(program: Program): Slots {
  const known = slotsByProgram.get(program)
  if (known !== undefined) return known
  const homes = Uint8Array.from(program.facts, ({ fact }) => (fact.of === 'case' ? 0 : fact.of === 'item' ? 1 : 2))
  const slotsAt = (home: number) => Int32Array.from([...homes.keys()].filter(slot => homes[slot] === home))
  const slots = { homes, caseSlots: slotsAt(0), itemSlots: slotsAt(1), partySlots: slotsAt(2) }
  slotsByProgram.set(program, slots)
  return slots
}

/** A search asks for the same combinations thousands of times. */
function remembered<T>(items: number, make: (combination: Combination) => T): (combination: Combination) => T {
  const known = new Map<number, T>()
  return combination => {
    const key = combination.party * items + combination.item
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(combination)
    known.set(key, made)
    return made
  }
}

function ownBits(program: Program, stated: StatedFacts): readonly (readonly [number, number])[] {
  const bits: (readonly [number, number])[] = []
  for (const id of Object.keys(stated)) {
    const value = stated[id]
    const slot = program.factSlot.get(id)
    const classes = slot === undefined ? undefined : program.facts[slot]
    if (slot !== undefined && classes !== undefined && value !== undefined && typeof value !== 'symbol')
      bits.push([slot, classes.bitOf(value)])
  }
  return bits
}

/** The state of one combination, run. It is scratch: read it before the next call. */
export function stateOf(
  problem: Problem,
  combination: Combination,
  end: number = problem.program.ends.all,
): Int32Array {
  return fillState(problem, combination, problem.scratch, end)
}

function fillState(problem: Problem, { item, party }: Combination, state: Int32Array, end: number): Int32Array {
  const { shared, itemSlots, partySlots } = problem
  state.set(shared)
  const ofItem = problem.items[item] ?? shared
  const ofParty = problem.parties[party] ?? shared
  for (let index = 0; index < itemSlots.length; index++)
    state[itemSlots[index] as number] = ofItem[itemSlots[index] as number] as number
  for (let index = 0; index < partySlots.length; index++)
    state[partySlots[index] as number] = ofParty[partySlots[index] as number] as number
  for (const [slot, bits] of problem.own({ item, party })) state[slot] = bits
  run(problem.program, state, end)
  return state
}

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
  const { program, combinations } = problem
  return roomsFor(program, combinations.length).map((room, index) =>
    fillState(problem, combinations[index] as Combination, room, program.ends.all),
  )
}
