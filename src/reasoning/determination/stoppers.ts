import { type CompiledRule, isTrue, type Program } from '../evaluation/index.ts'

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
export function stoppersIn(program: Program, state: Int32Array): (rule: CompiledRule) => Stoppers {
  if (seen.length < program.rules.length) seen = new Int32Array(program.rules.length)
  seen.fill(notLookedAt)
  return rule => stoppersAt(program, state, rule.slot - program.ruleSlots)
}

function stoppersAt(program: Program, state: Int32Array, rule: number): Stoppers {
  const known = seen[rule] ?? tooMany
  if (known !== notLookedAt) return known
  const compiled = program.rules[rule]
  const found = compiled === undefined ? tooMany : stoppersOf(program, state, compiled)
  seen[rule] = found
  return found
}

function stoppersOf(program: Program, state: Int32Array, { alternatives, exceptions }: CompiledRule): Stoppers {
  let fewest: Stoppers = tooMany
  for (const alternative of alternatives) {
    const slots = ofAlternative(program, state, alternative)
    if (slots !== tooMany && (fewest === tooMany || countOf(slots) < countOf(fewest))) fewest = slots
  }
  for (const exception of exceptions)
    if (state[exception] === isTrue) fewest = union(fewest, supporters(program, state, exception - program.ruleSlots))
  return fewest
}

/** What stops one alternative. */
function ofAlternative(
  program: Program,
  state: Int32Array,
  alternative: CompiledRule['alternatives'][number],
): Stoppers {
  let slots: Stoppers = none
  for (const [slot, mask] of alternative) {
    if (((state[slot] as number) & mask) !== 0) continue
    if (slot >= program.lawSlots && slot < program.ruleSlots) return tooMany
    const more =
      slot < program.lawSlots
        ? only(slot)
        : mask === isTrue
          ? stoppersAt(program, state, slot - program.ruleSlots)
          : supporters(program, state, slot - program.ruleSlots)
    slots = union(slots, more)
    if (slots === tooMany) return tooMany
  }
  return slots
}

/** Facts of the first alternative that makes a rule hold: change one of them, and it may not. */
function supporters(program: Program, state: Int32Array, rule: number): Stoppers {
  const holding = program.rules[rule]?.alternatives.find(alternative =>
    alternative.every(([slot, mask]) => ((state[slot] as number) & ~mask) === 0),
  )
  let slots: Stoppers = holding === undefined ? tooMany : none
  for (const [slot] of holding ?? []) if (slot < program.lawSlots) slots = union(slots, only(slot))
  return slots
}
