import { isTrue, type Program } from '../evaluation/index.ts'

/**
 * The facts that stop a rule, at most two: nearer than that is not near. Slots in their order, packed into one number, since an answer
 * looks at hundreds of them: 0 is none. `tooMany` also where a defeat or the law itself stops a rule: no answer about facts would
 * make it hold.
 */
export type Stoppers = number
const tooMany = -1
const none = 0
const notLookedAt = -2
/** More slots of facts than any law has. */
const radix = 4_096

/** How many; none for `tooMany` too, since there is nothing to tell of it. */
export const countOf = (stoppers: Stoppers): 0 | 1 | 2 => (stoppers <= none ? 0 : stoppers < radix ? 1 : 2)

export function slotsOf(stoppers: Stoppers): readonly number[] {
  if (countOf(stoppers) === 0) return []
  const last = (stoppers % radix) - 1
  return stoppers < radix ? [last] : [Math.floor(stoppers / radix) - 1, last]
}

/** The greatest figure among them. */
export function greatestOf(stoppers: Stoppers, figure: (slot: number) => number): number {
  const last = figure((stoppers % radix) - 1)
  return stoppers < radix ? last : Math.max(last, figure(Math.floor(stoppers / radix) - 1))
}

const only = (slot: number): Stoppers => slot + 1
const pair = (a: Stoppers, b: Stoppers): Stoppers => (a < b ? a * radix + b : b * radix + a)

/** Either of them, and what is too many with whatever. */
function union(a: Stoppers, b: Stoppers): Stoppers {
  if (a === tooMany || b === tooMany) return tooMany
  if (a === b || b === none) return a
  if (a === none) return b
  if (a < radix && b < radix) return pair(a, b)
  const [one, two] = a < radix ? [a, b] : [b, a]
  return one < radix && (two % radix === one || Math.floor(two / radix) === one) ? two : tooMany
}

/** Rules lean on the same few others: what stops those is found once in a state. */
let seen = new Int32Array()

/** The fewest facts that would have to read otherwise for a rule to hold. To be used before the next state is looked at. */
export function stoppersIn(program: Program, state: Int32Array): (rule: number) => Stoppers {
  if (seen.length < program.rules.length) seen = new Int32Array(program.rules.length)
  seen.fill(notLookedAt)
  return rule => stoppersAt(program, state, rule)
}

function stoppersAt(program: Program, state: Int32Array, rule: number): Stoppers {
  const known = seen[rule] ?? tooMany
  if (known !== notLookedAt) return known
  const found = program.starts[rule] === undefined ? tooMany : stoppersOf(program, state, rule)
  seen[rule] = found
  return found
}

/** Reads the rule as it is run: from `program.code`, where everything lies in a row. */
function stoppersOf(program: Program, state: Int32Array, rule: number): Stoppers {
  const { code, starts } = program
  const start = starts[rule] as number
  const exceptions = start + 1
  let at = exceptions + (code[start] as number)
  const alternatives = at
  let fewest: Stoppers = tooMany
  at++
  for (let left = code[alternatives] as number; left > 0; left--) {
    const end = at + 1 + 2 * (code[at] as number)
    const slots = ofAlternative(program, state, at + 1, end)
    if (slots !== tooMany && (fewest === tooMany || countOf(slots) < countOf(fewest))) fewest = slots
    at = end
  }
  for (at = exceptions; at < alternatives; at++) {
    const exception = code[at] as number
    if (state[exception] === isTrue) fewest = union(fewest, supporters(program, state, exception - program.ruleSlots))
  }
  return fewest
}

/** What stops one alternative, whose slots and masks stand in this stretch of the code. */
function ofAlternative(program: Program, state: Int32Array, from: number, end: number): Stoppers {
  const { code, lawSlots, ruleSlots } = program
  let slots: Stoppers = none
  for (let at = from; at < end; at += 2) {
    const slot = code[at] as number
    const mask = code[at + 1] as number
    if (((state[slot] as number) & mask) !== 0) continue
    if (slot >= lawSlots && slot < ruleSlots) return tooMany
    const more =
      slot < lawSlots
        ? only(slot)
        : mask === isTrue
          ? stoppersAt(program, state, slot - ruleSlots)
          : supporters(program, state, slot - ruleSlots)
    slots = union(slots, more)
    if (slots === tooMany) return tooMany
  }
  return slots
}

/** Facts of the first alternative that makes a rule hold: change one of them, and it may not. */
function supporters({ code, starts, lawSlots }: Program, state: Int32Array, rule: number): Stoppers {
  const start = starts[rule] as number
  let at = start + 1 + (code[start] as number)
  for (let left = code[at++] as number; left > 0; left--) {
    const from = at + 1
    at = from + 2 * (code[at] as number)
    if (!holdsSurely(code, state, from, at)) continue
    let slots: Stoppers = none
    for (let literal = from; literal < at; literal += 2)
      if ((code[literal] as number) < lawSlots) slots = union(slots, only(code[literal] as number))
    return slots
  }
  return tooMany
}

function holdsSurely(code: Int32Array, state: Int32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 2)
    if (((state[code[at] as number] as number) & ~(code[at + 1] as number)) !== 0) return false
  return true
}
