import type { FactValue } from './classes.ts'
import { isFalse, isOpen, isTrue, type Program } from './compile.ts'
import { type Combination, combinationsOf, homeOf, type Objective, type Problem, stateOf } from './problem.ts'

export type Bounds = {
  readonly least: number
  readonly most: number
  /** The exact check met its limit: the bounds hold, but may be wider than the law makes them. */
  readonly limitMet: boolean
}

/** How many states one exact check may look at. Real cases need tens; the limit is for cases made to be slow. */
export const statesMax = 20_000

/**
 * The exact bounds over every completion of the open facts. Kleene's bounds come first; where they differ, a search looks for a
 * completion that reaches each end, and proves that there is none by splitting open facts until the rules agree.
 */
export function exactBounds(problem: Problem, objective: Objective, budgetMax = statesMax): Bounds {
  const combinations = combinationsOf(problem)
  const quick = rollUp(problem, objective, combinations)
  if (quick.least === quick.most) return { ...quick, limitMet: false }
  const budget = { left: budgetMax }
  const least = extreme(problem, objective, combinations, quick, 'least', budget)
  const most = extreme(problem, objective, combinations, quick, 'most', budget)
  return { least, most, limitMet: budget.left <= 0 }
}

/** Kleene's bounds of the whole case. */
export function rollUp(problem: Problem, objective: Objective, combinations: readonly Combination[]): { least: number; most: number } {
  const greatest = objective.rollUp === 'greatest'
  let least = greatest ? 0 : 15
  let most = greatest ? 0 : 15
  for (const combination of combinations) {
    const bounds = objective.bounds(problem.program, stateOf(problem, combination))
    const low = bounds & 15
    const high = bounds >> 4
    if (greatest ? low > least : low < least) least = low
    if (greatest ? high > most : high < most) most = high
  }
  return { least, most }
}

/**
 * A completion that takes the objective to its most, as fact values of the first combination: the counterexample of a pack's fault.
 * Undefined where no completion gets there.
 */
export function witness(problem: Problem, objective: Objective, wanted: number): Readonly<Record<string, FactValue>> | undefined {
  const combinations = combinationsOf(problem)
  const found: { facts?: Record<string, FactValue> } = {}
  const reached = extreme(problem, objective, combinations, rollUp(problem, objective, combinations), 'most', { left: statesMax }, value => {
    const [first] = combinations
    if (value === wanted && first !== undefined) found.facts = namedFacts(problem, first)
  })
  return reached === wanted ? (found.facts ?? {}) : undefined
}

/** The facts of a combination that are known to one class, or narrowed at all: what is left open does not matter. */
function namedFacts(problem: Problem, combination: Combination): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {}
  problem.program.facts.forEach((classes, slot) => {
    const possible = homeOf(problem, slot, combination)[slot] ?? 0
    const value = classes.values.find((_, bit) => (possible & (1 << bit)) !== 0)
    if (possible !== classes.all && value !== undefined) facts[classes.fact.id] = value
  })
  return facts
}

function extreme(
  problem: Problem,
  objective: Objective,
  combinations: readonly Combination[],
  outer: { least: number; most: number },
  end: 'least' | 'most',
  budget: { left: number },
  onReach: (value: number) => void = () => {},
): number {
  // The best end reached by a completion so far; nothing reached yet means the opposite end.
  let reached = end === 'least' ? outer.most : outer.least
  const isBetter = (value: number) => (end === 'least' ? value < reached : value > reached)

  const visit = (): void => {
    if (budget.left-- <= 0) {
      reached = outer[end]
      return
    }
    const now = rollUp(problem, objective, combinations)
    if (!isBetter(now[end])) return
    if (now.least === now.most) {
      reached = now[end]
      onReach(reached)
      return
    }
    const split = pickSplit(problem, objective, combinations, now, end)
    if (split === undefined) {
      reached = now[end]
      return
    }
    const { home, slot, prefer } = split
    const possible = home[slot] as number
    for (const half of [prefer, possible & ~prefer]) {
      home[slot] = half
      visit()
      home[slot] = possible
      if (reached === outer[end]) return
    }
  }
  visit()
  return reached
}

type Split = { readonly home: Int32Array; readonly slot: number; readonly prefer: number }

/** An open literal of a rule that still can move the end, with the half of its values that moves it the wanted way. */
function pickSplit(problem: Problem, objective: Objective, combinations: readonly Combination[], now: { least: number; most: number }, end: 'least' | 'most'): Split | undefined {
  const { program } = problem
  for (const combination of combinations) {
    const state = stateOf(problem, combination)
    const bounds = objective.bounds(program, state)
    if ((bounds & 15) === bounds >> 4) continue
    // A combination below the lower bound of another cannot move the greatest.
    if (objective.rollUp === 'greatest' && bounds >> 4 <= now.least) continue
    const rules = objective.rules(program)
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index] as number
      if (state[program.ruleSlots + rule] !== isOpen) continue
      if (objective.rollUp === 'greatest' && (program.severity[rule] as number) <= now.least) continue
      const wantsTrue = end === 'most' ? program.rules[rule]?.rule.effect.kind !== 'bars' : program.rules[rule]?.rule.effect.kind === 'bars'
      const literal = openLiteral(program, state, rule, wantsTrue)
      if (literal !== undefined) return { home: homeOf(problem, literal.slot, combination), ...literal }
    }
  }
  return undefined
}

/** Goes down from an open rule to an open fact, and says which of its values would make the rule true (or false). */
function openLiteral(program: Program, state: Int32Array, rule: number, wantsTrue: boolean): { slot: number; prefer: number } | undefined {
  const compiled = program.rules[rule]
  if (compiled === undefined) return undefined
  for (const alternative of compiled.alternatives) {
    if (alternative.some(([slot, mask]) => ((state[slot] as number) & mask) === 0)) continue
    for (const [slot, mask] of alternative) {
      const possible = state[slot] as number
      if ((possible & ~mask) === 0) continue
      if (slot >= program.ruleSlots) {
        const below = openLiteral(program, state, slot - program.ruleSlots, mask === isTrue ? wantsTrue : !wantsTrue)
        if (below !== undefined) return below
        continue
      }
      return { slot, prefer: wantsTrue ? possible & mask : possible & ~mask }
    }
  }
  for (const exception of compiled.exceptions) {
    if (state[exception] !== isOpen) continue
    const below = openLiteral(program, state, exception - program.ruleSlots, !wantsTrue)
    if (below !== undefined) return below
  }
  return undefined
}

export const truthWord = (truth: number): 'holds' | 'fails' | 'open' => (truth === isTrue ? 'holds' : truth === isFalse ? 'fails' : 'open')
