import { outcomes } from '../../law/rulebooks/index.ts'
import { type CompiledRule, isFalse, isTrue } from '../evaluation/index.ts'
import type { Determination, Missing, Warning } from './result.ts'
import type { View } from './view.ts'

/**
 * The word of the answer. `missing` is asked for only where it tells an answer that waits for facts from one that waits for somebody
 * to say what the law is.
 */
export function verdictOf(
  view: View,
  warnings: readonly Warning[],
  missing: () => readonly Missing[],
): Pick<Determination, 'status' | 'outcome' | 'atLeast' | 'atMost'> {
  const { least, most } = view.bounds
  const isSettled = least === most
  const isConflict = conflictIn(view)
  const isUnreviewed = view.read.asOf > view.law.pack.reviewedUntil || isUncoveredIn(view)
  const waitsForLaw = () =>
    !isSettled && warnings.some(warning => warning.code === 'instrument_status_unconfirmed') && missing().length === 0
  const status = isConflict
    ? 'conflict'
    : isUnreviewed || waitsForLaw()
      ? 'unreviewed_law'
      : isSettled
        ? 'decided'
        : 'needs_facts'
  const atLeast = outcomes[least] ?? 'not_required'
  return { status, outcome: isSettled && !isConflict ? atLeast : null, atLeast, atMost: outcomes[most] ?? 'prohibited' }
}

/** An express freedom and a stricter rule hold together, and no exception or rank puts them in order. */
function conflictIn({ shelf, states }: View): boolean {
  const [free = [], ...strict] = shelf.ofLevel
  for (let index = 0; index < states.length; index++) {
    const state = states[index] as Int32Array
    if (holdsIn(state, free) && strict.some(rules => holdsIn(state, rules))) return true
  }
  return false
}

function holdsIn(state: Int32Array, rules: readonly CompiledRule[]): boolean {
  for (let index = 0; index < rules.length; index++)
    if (state[(rules[index] as CompiledRule).slot] === isTrue) return true
  return false
}

/** The pack does not hold the law of that day for this case, or may not. */
function isUncoveredIn({ shelf, states }: View): boolean {
  return shelf.uncovered.some(({ slot }) => states.some(state => state[slot] !== isFalse))
}
