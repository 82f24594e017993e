import { addDays, type CalendarDate, daysBetween, laterOf } from './date.ts'
import { Refusal } from './refusal.ts'

/** From a day, included, up to another, not included; without `to` it does not end. So one period's end is the next one's beginning. */
export type Period = { readonly from: CalendarDate; readonly to?: CalendarDate }

/** As law texts write it, both days included; `to` is null where no end is set. */
export type DaysInclusive = { readonly from: CalendarDate; readonly to: CalendarDate | null }

/** An end before the beginning is the refusal `impossible_period`. An end on the beginning is a period without a day in it. */
export function period(from: CalendarDate, to?: CalendarDate): Period {
  if (to === undefined) return { from }
  if (to < from) throw new Refusal('impossible_period', { from, to })
  return { from, to }
}

export function contains(period: Period, date: CalendarDate): boolean {
  return date >= period.from && (period.to === undefined || date < period.to)
}

export function overlaps(a: Period, b: Period): boolean {
  return intersect(a, b) !== undefined
}

/** The days that lie in both, or undefined where none does. */
export function intersect(a: Period, b: Period): Period | undefined {
  const from = laterOf(a.from, b.from)
  const to = a.to === undefined || (b.to !== undefined && b.to < a.to) ? b.to : a.to
  if (to === undefined) return { from }
  return from < to ? { from, to } : undefined
}

/** How many days lie in it; Infinity where it does not end. */
export function lengthInDays(period: Period): number {
  return period.to === undefined ? Number.POSITIVE_INFINITY : daysBetween(period.from, period.to)
}

/** "from 1 December 2025 to 10 November 2026", both days counted, as a period. */
export function periodOfDays(days: DaysInclusive): Period {
  return days.to === null ? { from: days.from } : period(days.from, addDays(days.to, 1))
}

/** The first and the last day of a period, or undefined for one without a day in it. */
export function daysOfPeriod(period: Period): DaysInclusive | undefined {
  if (period.to === undefined) return { from: period.from, to: null }
  return period.to > period.from ? { from: period.from, to: addDays(period.to, -1) } : undefined
}
