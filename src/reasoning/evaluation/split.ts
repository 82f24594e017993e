import { isOpen, isTrue, type Program } from './compile.ts'
import type { Objective } from './objective.ts'
import type { Combination, Problem, States } from './problem.ts'

/** Where a search divides what is open: a slot of a combination, what it may be, and the half of that which is looked at first. */
export type Split = {
  readonly place: Combination
  readonly slot: number
  readonly possible: number
  readonly prefer: number
}

/**
 * An open literal of a rule that still can move the end, with the half of its values that moves it the wanted way. The rule with
 * the fewest ways out comes first: contradictions then show before the search has branched over what does not matter.
 */
export function pickSplit(
  problem: Problem,
  objective: Objective,
  states: States,
  /** The least that is sure of the whole case. */
  least: number,
  end: 'least' | 'most',
): Split | undefined {
  const { program } = problem
  let best: Split | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (let index = 0; index < states.length; index++) {
    const state = states[index] as Int32Array
    const bounds = objective.bounds(program, state)
    if ((bounds & 15) === bounds >> 4) continue
    // A combination below the lower bound of another cannot move the greatest.
    if (objective.rollUp === 'greatest' && bounds >> 4 <= least) continue
    const rules = objective.rules(program)
    for (let each = 0; each < rules.length; each++) {
      const rule = rules[each] as number
      if (state[program.ruleSlots + rule] !== isOpen) continue
      if (objective.rollUp === 'greatest' && (program.severity[rule] as number) <= least) continue
      const ways = openLiterals(program, state, rule, fewest)
      if (ways >= fewest) continue
      const wantsTrue = (end === 'most') !== (program.rules[rule]?.rule.effect.kind === 'bars')
      const literal = openLiteral(program, state, rule, wantsTrue)
      if (literal === undefined) continue
      fewest = ways
      best = { place: problem.combinations[index] as Combination, possible: state[literal.slot] as number, ...literal }
      if (ways === 1) return best
    }
    // Upwards any rule will do: the first that can hold is as good as the one with the fewest conditions.
    if (best !== undefined && end === 'most') return best
  }
  return best
}

/**
 * How many of its literals are open, in the alternatives that are not ruled out; not counted further than `enough`. Read from
 * `program.code`, as the rule is run.
 */
function openLiterals({ code, starts }: Program, state: Int32Array, rule: number, enough: number): number {
  const start = starts[rule] as number
  let at = start + 1 + (code[start] as number)
  let open = 0
  for (let left = code[at++] as number; left > 0 && open < enough; left--) {
    const end = at + 1 + 2 * (code[at] as number)
    let here = 0
    for (at++; at < end; at += 2) {
      const possible = state[code[at] as number] as number
      const mask = code[at + 1] as number
      if ((possible & mask) === 0) {
        here = 0
        break
      }
      if ((possible & ~mask) !== 0) here += 1
    }
    at = end
    open += here
  }
  return open
}

/** Goes down from an open rule to an open fact, and says which of its values would make the rule true (or false). */
function openLiteral(
  program: Program,
  state: Int32Array,
  rule: number,
  wantsTrue: boolean,
): { slot: number; prefer: number } | undefined {
  const { code, starts, ruleSlots } = program
  const start = starts[rule] as number
  const alternatives = start + 1 + (code[start] as number)
  let at = alternatives + 1
  for (let left = code[alternatives] as number; left > 0; left--) {
    const from = at + 1
    const end = from + 2 * (code[at] as number)
    at = end
    if (isRuledOut(code, state, from, end)) continue
    for (let literal = from; literal < end; literal += 2) {
      const slot = code[literal] as number
      const mask = code[literal + 1] as number
      const possible = state[slot] as number
      if ((possible & ~mask) === 0) continue
      if (slot < ruleSlots) return { slot, prefer: wantsTrue ? possible & mask : possible & ~mask }
      const below = openLiteral(program, state, slot - ruleSlots, mask === isTrue ? wantsTrue : !wantsTrue)
      if (below !== undefined) return below
    }
  }
  for (at = start + 1; at < alternatives; at++) {
    const exception = code[at] as number
    if (state[exception] !== isOpen) continue
    const below = openLiteral(program, state, exception - ruleSlots, !wantsTrue)
    if (below !== undefined) return below
  }
  return undefined
}

function isRuledOut(code: Int32Array, state: Int32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 2)
    if (((state[code[at] as number] as number) & (code[at + 1] as number)) === 0) return true
  return false
}
