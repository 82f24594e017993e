import { isOpenIn } from '../open.ts'
import type { Determination } from '../result.ts'
import type { View } from '../view.ts'

/** Facts that are open and cannot change the answer: shown, so that nobody wonders why they were not asked. */
export function idleFacts(view: View, { missing }: Determination): readonly string[] {
  const asked = new Set(missing.map(each => each.fact))
  return view.laid.problem.program.facts.flatMap(({ fact }, slot) =>
    fact.question !== undefined &&
    !asked.has(fact.id) &&
    view.combinations.some(combination => isOpenIn(view.laid, slot, combination))
      ? [fact.id]
      : [],
  )
}
