import { type Combination, homeOf } from '../evaluation/index.ts'
import type { LaidOut } from './facts.ts'

/** Whether a fact of a combination is still open to be asked: not known, not found unavailable, not fixed by a notice. */
export function isOpenIn(laid: LaidOut, slot: number, combination: Combination): boolean {
  const { problem } = laid
  const fact = problem.program.facts[slot]?.fact
  if (fact === undefined) return false
  const possible = homeOf(problem, slot, combination)[slot] ?? 0
  const stated = (
    fact.of === 'case'
      ? laid.caseFacts
      : fact.of === 'item'
        ? laid.items[combination.item]
        : laid.parties[combination.party]
  )?.[fact.id]
  return (
    stated === undefined && (possible & (possible - 1)) !== 0 && !problem.own(combination).some(([own]) => own === slot)
  )
}
