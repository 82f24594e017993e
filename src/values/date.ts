import { Refusal } from './refusal.ts'

/** A day of the Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999. Law is dated in these; two compare with `<` as they stand. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

const shape = /^\d{4}-\d{2}-\d{2}$/
/** Day numbers of 0001-01-01 and 9999-12-31. */
const firstDay = -719_162
const lastDay = 2_932_896
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** The date this text writes, or undefined where the calendar has no such day (2026-02-30). */
export function parseDate(text: string): CalendarDate | undefined {
  if (!shape.test(text)) return undefined
  const { year, month, day } = dateParts(text as CalendarDate)
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? (text as CalendarDate) : undefined
}

export function isDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && parseDate(value) !== undefined
}

/** The date, or the refusal `impossible_date`. */
export function date(value: unknown, path?: string): CalendarDate {
  if (isDate(value)) return value
  throw new Refusal('impossible_date', { date: typeof value === 'string' ? value : typeof value }, path)
}

export function dateParts(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: digits(date, 0) * 100 + digits(date, 2), month: digits(date, 5), day: digits(date, 8) }
}

/** Two digits as a number. Rules compare dates by the million, and this is several times quicker than slicing. */
function digits(date: CalendarDate, at: number): number {
  return (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01, which is 0. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = dateParts(date)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const leapDayPassed = month > 2 && isLeapYear(year) ? 1 : 0
  return before * 365 + leapDays + (daysBefore[month - 1] ?? 0) + leapDayPassed + day - 1 - 719_162
}

/** The inverse of `dayNumber`; outside the years 0001 to 9999 the refusal `impossible_date`. */
export function fromDayNumber(days: number): CalendarDate {
  if (!(days >= firstDay && days <= lastDay)) {
    throw new Refusal('impossible_date', { date: `The day ${days} days from 1970-01-01` })
  }
  // Years counted from March put the leap day at their end, so that months have a length without exceptions.
  const sinceMarch = Math.trunc(days) + 719_468
  const dayOfEra = sinceMarch % 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = Math.floor(sinceMarch / 146_097) * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return written(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days)
}

/**
 * The corresponding day of a later (or, with a negative count, earlier) month; where that month has no such day, its last:
 * 31 January and one month is 28 or 29 February. So the Civil Code of the PRC, article 202, and Regulation (EEC) 1182/71, article 3(2)(c).
 * Months are added to the first date, never to a sum: 31 January + 1 month + 1 month is not 31 January + 2 months.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = dateParts(date)
  const total = year * 12 + month - 1 + months
  return dateOf(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, day)
}

/** As `addMonths`: a year after 29 February is 28 February, and four years after it is 29 February again. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12)
}

/** Days from one date to a later one: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekday(date: CalendarDate): number {
  const days = dayNumber(date) + 3
  return (((days % 7) + 7) % 7) + 1
}

/** Negative when `a` is earlier, 0 when it is the same day, positive when later: for `sort`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) < 0 ? b : a
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return compareDates(a, b) > 0 ? b : a
}

function dateOf(year: number, month: number, day: number): CalendarDate {
  if (year < 1 || year > 9999) throw new Refusal('impossible_date', { date: `A day of the year ${year}` })
  return written(year, month, Math.min(day, daysInMonth(year, month)))
}

function written(year: number, month: number, day: number): CalendarDate {
  const years = year > 999 ? year : String(year).padStart(4, '0')
  return `${years}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CalendarDate
}
