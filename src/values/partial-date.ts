import { type CalendarDate, daysInMonth, parseDate } from './date.ts'

/** A date as well as it is known: `1965`, `1965-03` or `1965-03-14`. Dates of birth on designation lists are often no better. */
export type PartialDate = string & { readonly __brand: 'PartialDate' }

export function parsePartialDate(text: string): PartialDate | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined
  const first = `${text}-01-01`.slice(0, 10)
  return parseDate(first) === undefined ? undefined : (text as PartialDate)
}

/** The first and the last day it may be. */
export function possibleDays(partial: PartialDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const first = `${partial}-01-01`.slice(0, 10) as CalendarDate
  if (partial.length === 10) return { first, last: first }
  const month = partial.length === 4 ? '12' : partial.slice(5)
  const day = String(daysInMonth(Number(partial.slice(0, 4)), Number(month))).padStart(2, '0')
  return { first, last: `${partial.slice(0, 4)}-${month}-${day}` as CalendarDate }
}

/** Whether both may be the same day: `1965` and `1965-03-14` may, `1965-03` and `1965-04` may not. */
export function mayBeSame(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** `open` where what is missing could turn the answer: never guessed. `same` only for two whole dates. */
export function comparePartialDates(a: PartialDate, b: PartialDate): 'before' | 'same' | 'after' | 'open' {
  if (a.length === 10 && a === b) return 'same'
  const [one, other] = [possibleDays(a), possibleDays(b)]
  if (one.last < other.first) return 'before'
  return one.first > other.last ? 'after' : 'open'
}
