import type { DeadlineAnswer } from './result.ts'
import { holdsAny, type View } from './view.ts'

/** Time limits that this case sets running; one that a rule stops is shown as not running, since silence would mislead. */
export function deadlinesOf(view: View): readonly DeadlineAnswer[] {
  if (view.bounds.most === 0 || view.bounds.least === 2) return none
  const found: DeadlineAnswer[] = []
  for (const { startedBy, stoppedBy, running, stopped } of view.shelf.deadlines)
    if (holdsAny(view, startedBy)) found.push(holdsAny(view, stoppedBy) ? stopped : running)
  return found
}

const none: readonly DeadlineAnswer[] = []
