import { parseCsv } from './csv.ts'
import { type CalendarDate, dateParts, dayNumber, fromDayNumber, parseDate, weekday } from './date.ts'
import { Refusal } from './refusal.ts'
import type { ClosedPeriod, WorkingCalendar } from './working-days.ts'

/** The columns of a calendar that names its days in these languages. */
export const calendarColumns = (languages: readonly string[]): readonly string[] => [
  'date',
  'kind',
  ...languages.map(language => `name_${language}`),
  'notice',
]

/** Saturday and Sunday. */
const usualWeekend: readonly number[] = [6, 7]

/**
 * Reads the working-day table of a pack: `date,kind,name_en,name_zh,notice`, with a name in each language of the pack. A fault in it is
 * the refusal `bad_pack` with its line. `weekend` holds ISO weekdays, Monday 1 to Sunday 7.
 */
export function parseWorkingCalendar(
  csv: string,
  languages: readonly string[] = ['en', 'zh'],
  weekend: readonly number[] = usualWeekend,
): WorkingCalendar {
  const exceptions = new Map<CalendarDate, 'holiday' | 'workday'>()
  for (const { line, fields } of parseCsv(csv, calendarColumns(languages))) {
    const day = parseDate(fields['date'] ?? '')
    const kind = fields['kind']
    if (day === undefined) throw fault(line, `${fields['date']} is not a date`)
    if (kind !== 'holiday' && kind !== 'workday') throw fault(line, 'the kind must be holiday or workday')
    if (exceptions.has(day)) throw fault(line, `${day} stands there twice`)
    exceptions.set(day, kind)
  }
  const covers = yearsCovered([...exceptions.keys()])
  return { covers, exceptions, days: workingDaysOf(covers, exceptions, weekend) }
}

/**
 * Whole years, one after another, each with an exception before December. December alone does not make a year: an arrangement may
 * reach back into it (the New Year's holiday of 2023 began on 31 December 2022).
 */
function yearsCovered(days: readonly CalendarDate[]): ClosedPeriod {
  const arranged = days.map(dateParts).filter(({ month }) => month < 12)
  const years = [...new Set(arranged.map(({ year }) => year))].toSorted((a, b) => a - b)
  const first = years[0]
  if (first === undefined) throw fault(1, 'there is no day in it')
  const missing = years.findIndex((year, i) => year !== first + i)
  if (missing >= 0) throw fault(1, `the year ${first + missing} is missing`)
  return { from: newYear(first), to: newYear(first + years.length) }
}

function workingDaysOf(
  covers: ClosedPeriod,
  exceptions: WorkingCalendar['exceptions'],
  weekend: readonly number[],
): CalendarDate[] {
  const days: CalendarDate[] = []
  const first = dayNumber(covers.from)
  const last = dayNumber(covers.to)
  const before = weekday(covers.from) - 1
  for (let number = first; number < last; number++) {
    const day = fromDayNumber(number)
    const kind = exceptions.get(day) ?? (weekend.includes(((before + number - first) % 7) + 1) ? 'holiday' : 'workday')
    if (kind === 'workday') days.push(day)
  }
  return days
}

function newYear(year: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-01-01` as CalendarDate
}

function fault(line: number, problem: string): Refusal {
  return new Refusal('bad_pack', { problem: `line ${line} of the calendar: ${problem}`, line })
}
