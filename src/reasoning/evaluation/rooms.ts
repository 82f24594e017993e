import type { Program } from './compile.ts'

/** So many states in one piece of memory: to ask for each by itself takes longer than to fill it. */
export function roomsFor({ size }: Program, count: number): Int32Array[] {
  const memory = new ArrayBuffer(4 * size * count)
  return Array.from({ length: count }, (_, index) => new Int32Array(memory, 4 * size * index, size))
}

/**
 * Room for the states of one search, used again by the next: a search looks at hundreds of states, and none of them outlives it. Taken
 * and given back from the end, as the search goes deeper and comes back.
 */
export type Rooms = { readonly take: () => Int32Array; taken: number }

const atOnce = 16
const rooms = new WeakMap<Program, Rooms>()

/** The rooms of a program, all of them free: only one search is under way at a time. */
export function emptyRooms(program: Program): Rooms {
  const known = rooms.get(program) ?? openRooms(program)
  known.taken = 0
  rooms.set(program, known)
  return known
}

function openRooms(program: Program): Rooms {
  const all: Int32Array[] = []
  return {
    taken: 0,
    take() {
      if (this.taken === all.length) all.push(...roomsFor(program, atOnce))
      return all[this.taken++] as Int32Array
    },
  }
}
