import type { Program } from './compile.ts'

/** Memory of so many states in one piece: to ask for each by itself takes longer than to fill it, and to ask at all longer than to fill ten. */
function build({ size }: Program, count: number): Int32Array[] {
  const memory = new ArrayBuffer(4 * size * count)
  const rooms: Int32Array[] = []
  for (let index = 0; index < count; index++) rooms.push(new Int32Array(memory, 4 * size * index, size))
  return rooms
}

/**
 * Rooms for states, taken and given back from the end. There are two sets of them for each program: for the states that a search looks
 * at, none of which outlives it, and for those of a case, while somebody has lent them.
 */
export type Rooms = { readonly all: Int32Array[]; taken: number }

const atOnce = 16
/** More than this are not kept: one case of thousands of combinations must not fill the memory for good. */
const keptMax = 512

function take(program: Program, rooms: Rooms): Int32Array {
  if (rooms.taken === rooms.all.length) for (const room of build(program, atOnce)) rooms.all.push(room)
  return rooms.all[rooms.taken++] as Int32Array
}

const ofSearches = new WeakMap<Program, Rooms>()

/** The rooms of a program's searches, all of them free: only one search is under way at a time. */
export function emptyRooms(program: Program): Rooms {
  const known = ofSearches.get(program) ?? { all: [], taken: 0 }
  known.taken = 0
  if (known.all.length > keptMax) known.all.length = keptMax
  ofSearches.set(program, known)
  return known
}

/** A copy of a state in one of these rooms. */
export function copyInto(program: Program, rooms: Rooms, state: Int32Array): Int32Array {
  const copy = take(program, rooms)
  copy.set(state)
  return copy
}

type Lending = Rooms & { lent: number }
const ofCases = new WeakMap<Program, Lending>()

function lendingOf(program: Program): Lending {
  const known = ofCases.get(program)
  if (known !== undefined) return known
  const made: Lending = { all: [], taken: 0, lent: 0 }
  ofCases.set(program, made)
  return made
}

/**
 * Works something out in rooms that the next case is given again. Nothing that comes of it may hold a state, or a problem.
 */
export function inLentRooms<T>(program: Program, work: () => T): T {
  const rooms = lendingOf(program)
  const { taken } = rooms
  rooms.lent++
  try {
    return work()
  } finally {
    rooms.lent--
    rooms.taken = taken
    if (rooms.all.length > keptMax && taken <= keptMax) rooms.all.length = keptMax
  }
}

/** Rooms for so many states: lent ones where there are any, else such as stay for good. What stands in them is anybody's. */
export function roomsFor(program: Program, count: number): Int32Array[] {
  const rooms = lendingOf(program)
  if (rooms.lent === 0) return build(program, count)
  const taken: Int32Array[] = []
  for (let index = 0; index < count; index++) taken.push(take(program, rooms))
  return taken
}

/** Copies of states, to be kept. */
export function copiesOf(program: Program, states: readonly Int32Array[]): readonly Int32Array[] {
  const copies = roomsFor(program, states.length)
  for (let index = 0; index < states.length; index++) copies[index]?.set(states[index] as Int32Array)
  return copies
}
