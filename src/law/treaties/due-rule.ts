import {
  addDays,
  addMonths,
  type CalendarDate,
  date,
  dateParts,
  daysInMonth,
  parseDate,
  Refusal,
} from '../../values/index.ts'

/**
 * When a declaration is due, as data. The rule is kept and never the date: 90 days after 31 December is 31 March, but 30 March in a
 * leap year.
 *
 * `year_end+90d`, `year_start-60d`: counted from 31 December or 1 January of the year the declaration is about.
 * `quarter_end+60d`: from the end of each quarter of that year. `next_year:04-15`: a fixed day of the year after it.
 * `event+30d`, `event+12m`, `event.month_end+30d`: from the day of an event, or from the end of its month.
 * `undated`: due at once, on a call, or whenever the state reports.
 */
export type DueRule =
  | { readonly from: 'year_end' | 'year_start' | 'quarter_end'; readonly days: number }
  | { readonly from: 'next_year'; readonly monthDay: string }
  | { readonly from: 'event' | 'event.month_end'; readonly n: number; readonly unit: 'd' | 'm' }
  | { readonly from: 'undated' }

const shapes = {
  year: /^(year_end|year_start|quarter_end)([+-]\d{1,3})d$/,
  nextYear: /^next_year:(\d{2}-\d{2})$/,
  event: /^(event(?:\.month_end)?)([+-]\d{1,3})([dm])$/,
}

/** The rule this text writes, or undefined. */
export function parseDueRule(text: string): DueRule | undefined {
  if (text === 'undated') return { from: 'undated' }
  const [, start, days] = shapes.year.exec(text) ?? []
  if (start === 'year_end' || start === 'year_start' || start === 'quarter_end')
    return { from: start, days: Number(days) }
  const [, monthDay] = shapes.nextYear.exec(text) ?? []
  if (monthDay !== undefined && parseDate(`2001-${monthDay}`) !== undefined) return { from: 'next_year', monthDay }
  const [, event, n, unit] = shapes.event.exec(text) ?? []
  if ((event === 'event' || event === 'event.month_end') && (unit === 'd' || unit === 'm'))
    return { from: event, n: Number(n), unit }
  return undefined
}

/** The days on which declarations about a year are due: four for a quarterly rule, none for one that an event starts. */
export function dueDates(rule: DueRule, year: number): readonly CalendarDate[] {
  switch (rule.from) {
    case 'year_end':
      return [addDays(day(year, 12, 31), rule.days)]
    case 'year_start':
      return [addDays(day(year, 1, 1), rule.days)]
    case 'quarter_end':
      return [3, 6, 9, 12].map(month => addDays(day(year, month, daysInMonth(year, month)), rule.days))
    case 'next_year':
      return [date(`${fourDigits(year + 1)}-${rule.monthDay}`)]
    default:
      return []
  }
}

/** The one day on which the declaration about a year is due. A rule that has no single day a year is the refusal `unknown_value`. */
export function dueDate(rule: DueRule, year: number): CalendarDate {
  const [only, ...more] = dueDates(rule, year)
  if (only === undefined || more.length > 0) throw new Refusal('unknown_value', { value: `A rule from ${rule.from}` })
  return only
}

/** The day on which what an event started is due; undefined for rules that no event starts. */
export function dueAfter(rule: DueRule, event: CalendarDate): CalendarDate | undefined {
  if (rule.from !== 'event' && rule.from !== 'event.month_end') return undefined
  const { year, month } = dateParts(event)
  const start = rule.from === 'event' ? event : day(year, month, daysInMonth(year, month))
  return rule.unit === 'd' ? addDays(start, rule.n) : addMonths(start, rule.n)
}

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  return date(`${fourDigits(year)}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`)
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}
