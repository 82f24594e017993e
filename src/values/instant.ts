import { type CalendarDate, parseDate } from './date.ts'
import { Refusal } from './refusal.ts'

/** A moment, in UTC to the millisecond: `2026-09-29T08:00:00.000Z`. Events are dated in these; two compare with `<` as they stand. */
export type Instant = string & { readonly __brand: 'Instant' }

/** The caller's clock. This floor has none of its own: the same input gives the same bytes, years later. */
export type Clock = () => Instant

const shape =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * The instant this text writes, or undefined. It must say its offset from UTC (`Z` or `+08:00`): a time without one is a different
 * moment for each reader. Digits beyond the millisecond are cut.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = shape.exec(text)
  const day = match?.[1]
  if (match === null || day === undefined || parseDate(day) === undefined) return undefined
  const [, , hour, minute, second, fraction = '', offset] = match
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3)
  const time = Date.parse(`${day}T${hour}:${minute}:${second}.${milliseconds}${offset}`)
  return isWithinCalendar(time) ? instantOf(time) : undefined
}

export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && parseInstant(value) === value
}

/** The instant so many milliseconds after 1970 began. */
export function instantOf(milliseconds: number): Instant {
  if (!isWithinCalendar(milliseconds)) throw new Refusal('impossible_instant', { instant: milliseconds })
  return new Date(milliseconds).toISOString() as Instant
}

/** Milliseconds since 1970 began. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant)
}

/** Which day it is at this instant in a time zone (IANA name, such as `Asia/Shanghai`). */
export function dateIn(instant: Instant, timeZone: string): CalendarDate {
  const parts = formatterFor(timeZone).formatToParts(millisecondsOf(instant))
  const part = (type: string) => parts.find(each => each.type === type)?.value ?? ''
  const text = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  const day = parseDate(text)
  if (day === undefined) throw new Refusal('impossible_date', { date: text })
  return day
}

/** Making a formatter costs a thousand times what using one does. What is kept does not change any answer. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone)
  if (kept !== undefined) return kept
  const formatter = newFormatter(timeZone)
  formatters.set(timeZone, formatter)
  return formatter
}

function newFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...digits })
  } catch {
    throw new Refusal('unknown_time_zone', { timeZone })
  }
}

/** From the first to the last moment of the years 0001 to 9999, where the text has four digits of year and sorts as it stands. */
function isWithinCalendar(milliseconds: number): boolean {
  return milliseconds >= -62_135_596_800_000 && milliseconds <= 253_402_300_799_999
}
