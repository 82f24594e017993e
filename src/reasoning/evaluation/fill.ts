import { isFalse, isOpen, isTrue, type Program } from './compile.ts'
import { type FactReader, leafAt } from './fact-reader.ts'
import { bitsPerWord, type Mask, masksOf } from './masks.ts'
import { layPlanes, type Planes } from './planes.ts'
import type { Combination, Problem } from './problem.ts'
import { apply, settle } from './settle.ts'
import { slotsOf } from './slots.ts'

/** All rules of a program laid out in planes, so that the states of a case are filled without running each rule. */
type Filling = {
  readonly planes: Planes
  readonly alternatives: readonly Mask[]
  readonly ofCase: readonly FactReader[]
  readonly ofItem: readonly FactReader[]
  readonly ofParty: readonly FactReader[]
  /** What the facts of the case leave, before those of any item or party are read. */
  readonly sure: Int32Array
  readonly possible: Int32Array
}

const fillings = new WeakMap<Program, Filling>()

function fillingOf(program: Program): Filling {
  let known = fillings.get(program)
  if (known === undefined) {
    known = layFilling(program)
    fillings.set(program, known)
  }
  return known
}

function layFilling(program: Program): Filling {
  const planes = layPlanes(program, program.rules)
  const { homes } = slotsOf(program)
  const at = (home: number) => planes.readers.filter(({ slot }) => homes[slot] === home)
  return {
    planes,
    alternatives: masksOf([...planes.ruleOf.keys()]),
    ofCase: at(0),
    ofItem: at(1),
    ofParty: at(2),
    sure: new Int32Array(planes.sure.length),
    possible: new Int32Array(planes.possible.length),
  }
}

/**
 * Fills the states of some combinations: their facts, and Kleene's truth of every rule, as `run` gives it. What the case as a whole
 * leaves of the rules is found once for all of them.
 */
export function fillStates(
  problem: Problem,
  combinations: readonly Combination[],
  states: readonly Int32Array[],
): void {
  const { program, shared } = problem
  const filling = fillingOf(program)
  const { planes, sure, possible, ofCase } = filling
  for (let word = 0; word < sure.length; word++) {
    sure[word] = planes.sureAtFirst[word] as number
    possible[word] = -1
  }
  for (let each = 0; each < ofCase.length; each++) {
    const reader = ofCase[each] as FactReader
    if (!problem.fixed.includes(reader.slot)) apply(leafAt(reader, shared[reader.slot] as number), sure, possible)
  }
  for (let each = 0; each < combinations.length; each++)
    fillState(problem, filling, combinations[each] as Combination, states[each] as Int32Array)
}

function fillState(problem: Problem, filling: Filling, combination: Combination, state: Int32Array): void {
  const { program, shared, fixed } = problem
  const { planes, ofItem, ofParty } = filling
  state.set(shared)
  const { itemSlots, partySlots } = slotsOf(program)
  copySlots(itemSlots, problem.items[combination.item] ?? shared, state)
  copySlots(partySlots, problem.parties[combination.party] ?? shared, state)
  startWith(filling)
  applyAll(ofItem, state, planes)
  applyAll(ofParty, state, planes)
  if (fixed.length > 0) {
    const bits = problem.fixedBits(combination)
    for (let each = 0; each < fixed.length; each++) state[fixed[each] as number] = bits[each] as number
    for (const reader of filling.ofCase) if (fixed.includes(reader.slot)) applyOne(reader, state, planes)
  }
  settle(planes, filling.alternatives)
  writeTruths(program, planes, state)
}

/** These are some words each: to call for a copy would take longer. */
function startWith({ planes, sure, possible }: Filling): void {
  for (let word = 0; word < sure.length; word++) {
    planes.sure[word] = sure[word] as number
    planes.possible[word] = possible[word] as number
  }
  for (let word = 0; word < planes.sureRules.length; word++) {
    planes.sureRules[word] = 0
    planes.possibleRules[word] = 0
  }
}

function copySlots(slots: Int32Array, from: Int32Array, to: Int32Array): void {
  for (let each = 0; each < slots.length; each++) {
    const slot = slots[each] as number
    to[slot] = from[slot] as number
  }
}

function applyAll(readers: readonly FactReader[], state: Int32Array, planes: Planes): void {
  for (let each = 0; each < readers.length; each++) applyOne(readers[each] as FactReader, state, planes)
}

function applyOne(reader: FactReader, state: Int32Array, { sure, possible }: Planes): void {
  apply(leafAt(reader, state[reader.slot] as number), sure, possible)
}

/** Most rules are false in most cases: only the others are written one by one. */
function writeTruths({ ruleSlots }: Program, { sureRules, possibleRules }: Planes, state: Int32Array): void {
  state.fill(isFalse, ruleSlots)
  for (let word = 0; word < possibleRules.length; word++) {
    const sure = sureRules[word] as number
    for (let bits = possibleRules[word] as number; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits
      // True, or open where it is not sure.
      state[ruleSlots + word * bitsPerWord + 31 - Math.clz32(bit)] = (sure & bit) !== 0 ? isTrue : isOpen
    }
  }
}
