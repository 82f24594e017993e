import { type Combination, homeOf } from '../evaluation/index.ts'
import type { LaidOut } from './facts.ts'

/** Whether a fact of a combination is still open to be asked: not known, not found unavailable, not fixed by a notice. */
export function isOpenIn({ problem, unavailable }: LaidOut, slot: number, combination: Combination): boolean {
  const fact = problem.program.facts[slot]?.fact
  if (fact === undefined) return false
  const possible = homeOf(problem, slot, combination)[slot] ?? 0
  if ((possible & (possible - 1)) === 0 || problem.fixed.includes(slot)) return false
  const beyond =
    fact.of === 'case'
      ? unavailable.case
      : fact.of === 'item'
        ? unavailable.items[combination.item]
        : unavailable.parties[combination.party]
  return beyond === undefined || !beyond.includes(slot)
}
