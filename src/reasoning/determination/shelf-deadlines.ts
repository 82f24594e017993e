import type { CompiledRule } from '../evaluation/index.ts'
import type { Law } from './law.ts'
import type { DeadlineAnswer } from './result.ts'

/** A time limit with the rules that set it running and those that stop it, and both of its answers. */
export type DeadlineOnShelf = {
  readonly startedBy: readonly CompiledRule[]
  readonly stoppedBy: readonly CompiledRule[]
  readonly running: DeadlineAnswer
  readonly stopped: DeadlineAnswer
}

/** In the order of their ids. */
export function deadlinesOnShelf(law: Law, rules: readonly CompiledRule[]): readonly DeadlineOnShelf[] {
  const speaking = rules.filter(({ rule: { effect } }) => effect.kind === 'clock' || effect.kind === 'stopsClock')
  const by = (kind: 'clock' | 'stopsClock', id: string) =>
    speaking.filter(({ rule: { effect } }) => effect.kind === kind && effect.deadline === id)
  const ids = speaking.flatMap(({ rule: { effect } }) => (effect.kind === 'clock' ? [effect.deadline] : []))
  return [...new Set(ids)].sort().flatMap(id => {
    const deadline = law.pack.deadlines.get(id)
    if (deadline === undefined) return []
    const { actor, n, unit, cite, trigger } = deadline
    const answer = (runs: boolean): DeadlineAnswer => ({ id, actor, n, unit, runs, cite, says: trigger })
    return [
      { startedBy: by('clock', id), stoppedBy: by('stopsClock', id), running: answer(true), stopped: answer(false) },
    ]
  })
}
