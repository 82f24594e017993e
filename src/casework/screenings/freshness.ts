import { type Instant, millisecondsOf } from '../../values/index.ts'
import type { Source, SourceState } from './sources.ts'

/** `absent`: no edition was ever accepted, so nobody was compared with it. `stale`: what is in force may be behind the publisher. */
export type Standing = {
  readonly state: 'current' | 'stale' | 'absent'
  readonly ageDays: number | null
  /** Why it is not current: too old, or the code of the refusal that left the former edition in place. */
  readonly because?: string
}

const dayMs = 86_400_000

/** How a list stands at a moment. The age is counted from when its edition was last found to be the newest, not from its own date. */
export function standingOf(
  { ageDaysMax, keptBy }: Source,
  { edition, confirmedAt, trouble }: Pick<SourceState, 'edition' | 'confirmedAt' | 'trouble'>,
  now: Instant,
): Standing {
  if (edition === null || confirmedAt === null) return { state: 'absent', ageDays: null, because: 'never_loaded' }
  const ageDays = Math.max(0, Math.floor((millisecondsOf(now) - millisecondsOf(confirmedAt)) / dayMs))
  if (trouble !== null) return { state: 'stale', ageDays, because: trouble.code }
  // The state's own list is what its officers approved: it does not age.
  if (keptBy === 'publisher' && ageDays > ageDaysMax) return { state: 'stale', ageDays, because: 'too_old' }
  return { state: 'current', ageDays }
}
