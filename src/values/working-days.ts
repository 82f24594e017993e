import { addDays, type CalendarDate, laterOf } from './date.ts'
import { contains, type Period } from './period.ts'
import { Refusal } from './refusal.ts'

/** A period that ends. */
export type ClosedPeriod = Period & { readonly to: CalendarDate }

/**
 * A state's working days, as its government announced them year by year. Outside the years it covers there is no answer: a working
 * day is never computed from the weekend alone, since holidays take days away and exchanged weekends add some.
 */
export type WorkingCalendar = {
  readonly covers: ClosedPeriod
  /** Days that differ from their week: holidays, and weekends worked in exchange. */
  readonly exceptions: ReadonlyMap<CalendarDate, 'holiday' | 'workday'>
  /** Every working day it covers, in order. */
  readonly days: readonly CalendarDate[]
}

export function isWorkingDay(calendar: WorkingCalendar, day: CalendarDate): boolean {
  mustCover(calendar, day)
  return calendar.days[firstAtOrAfter(calendar, day)] === day
}

/**
 * The nth working day after a day, which itself is not counted: the first working day after it is 1. A negative n counts back from it
 * in the same way; 0 is the day itself.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: CalendarDate, n: number): CalendarDate {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is not a number of days`)
  mustCover(calendar, from)
  if (n === 0) return from
  const index = n > 0 ? firstAtOrAfter(calendar, addDays(from, 1)) + n - 1 : firstAtOrAfter(calendar, from) + n
  return calendar.days[index] ?? refuse(calendar, `The day ${n} working days from ${from}`)
}

/**
 * Working days after `from` up to `to`, which is counted: as many as `addWorkingDays` needs to get from one to the other. Negative when
 * `to` is the earlier one.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  mustCover(calendar, from)
  mustCover(calendar, to)
  if (to < from) return firstAtOrAfter(calendar, to) - firstAtOrAfter(calendar, from)
  return firstAtOrAfter(calendar, addDays(to, 1)) - firstAtOrAfter(calendar, addDays(from, 1))
}

/** Working days that lie in at least one of the periods: time excluded for two reasons at once is excluded once. */
export function workingDaysIn(calendar: WorkingCalendar, periods: readonly ClosedPeriod[]): number {
  let count = 0
  let counted = calendar.covers.from
  for (const { from, to } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from >= to) continue
    mustCover(calendar, from)
    mustCover(calendar, addDays(to, -1))
    const start = laterOf(from, counted)
    if (start < to) {
      count += firstAtOrAfter(calendar, to) - firstAtOrAfter(calendar, start)
      counted = to
    }
  }
  return count
}

/** A date outside is the refusal `outside_calendar`. */
function mustCover(calendar: WorkingCalendar, day: CalendarDate): void {
  if (!contains(calendar.covers, day)) refuse(calendar, day)
}

function refuse({ covers }: WorkingCalendar, day: string): never {
  throw new Refusal('outside_calendar', { date: day, from: covers.from, last: addDays(covers.to, -1) })
}

/** Index of the first working day not before this one: by halving, since the days are in order. */
function firstAtOrAfter({ days }: WorkingCalendar, day: CalendarDate): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}
