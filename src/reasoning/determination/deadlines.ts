import type { DeadlineAnswer } from './result.ts'
import { holds, type View } from './view.ts'

/** Time limits that this case sets running; one that a rule stops is shown as not running, since silence would mislead. */
export function deadlinesOf(view: View): readonly DeadlineAnswer[] {
  const ids = (kind: 'clock' | 'stopsClock') =>
    view.shelf.clocks.flatMap(compiled =>
      compiled.rule.effect.kind === kind && holds(view, compiled) ? [compiled.rule.effect.deadline] : [],
    )
  const stopped = new Set(ids('stopsClock'))
  if (view.bounds.most === 0 || view.bounds.least === 2) return []
  return [...new Set(ids('clock'))].sort().flatMap(id => {
    const deadline = view.law.pack.deadlines.get(id)
    if (deadline === undefined) return []
    return [
      {
        id,
        actor: deadline.actor,
        n: deadline.n,
        unit: deadline.unit,
        runs: !stopped.has(id),
        cite: deadline.cite,
        says: deadline.trigger,
      },
    ]
  })
}
