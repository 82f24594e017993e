import type { CalendarDate } from './date.ts'
import { addWorkingDays, type WorkingCalendar } from './working-days.ts'

export type DecisionClock = {
  /** The day of acceptance (受理): day 0, not counted. */
  readonly accepted: CalendarDate
  /** What the law gives. */
  readonly workingDays: number
  /** What the law does not count: identification, expert opinion, on-site verification. `workingDaysIn` counts it from periods. */
  readonly excludedWorkingDays?: number
  /** Where the law lifts the limit altogether: a referral to the highest level, or a party on the watch list. */
  readonly unlimited?: boolean
}

/** The last day on which a decision is in time, or `no_limit`. Example: Decree 792 of the State Council, article 17. */
export function lastDecisionDay(calendar: WorkingCalendar, clock: DecisionClock): CalendarDate | 'no_limit' {
  if (clock.unlimited === true) return 'no_limit'
  return addWorkingDays(calendar, clock.accepted, clock.workingDays + (clock.excludedWorkingDays ?? 0))
}
