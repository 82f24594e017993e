import type { Program } from './compile.ts'

/** Where each fact slot lives: 0 case, 1 item, 2 party. */
export type Slots = {
  readonly homes: Uint8Array
  readonly caseSlots: Int32Array
  readonly itemSlots: Int32Array
  readonly partySlots: Int32Array
}

const slotsByProgram = new WeakMap<Program, Slots>()

/** Which slots live where, once a program. */
export function slotsOf(program: Program): Slots {
  const known = slotsByProgram.get(program)
  if (known !== undefined) return known
  const homes = Uint8Array.from(program.facts, ({ fact }) => (fact.of === 'case' ? 0 : fact.of === 'item' ? 1 : 2))
  const slotsAt = (home: number) => Int32Array.from([...homes.keys()].filter(slot => homes[slot] === home))
  const slots = { homes, caseSlots: slotsAt(0), itemSlots: slotsAt(1), partySlots: slotsAt(2) }
  slotsByProgram.set(program, slots)
  return slots
}
