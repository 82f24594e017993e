import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  compareDates,
  date,
  dayNumber,
  daysBetween,
  earlierOf,
  fromDayNumber,
  isDate,
  laterOf,
  parseDate,
  weekday,
} from './index.ts'

const day = (text: string): CalendarDate => date(text)
/** Every day from 0001-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(fromDayNumber)

describe('what is a date', () => {
  test.each(['2026-09-29', '2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])('%s is', text => {
    expect(parseDate(text)).toBe(text)
  })

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
  ])('%j is not', text => {
    expect(parseDate(text)).toBeUndefined()
  })

  test('a value that is not a date is refused with the date and its place', () => {
    expect(() => date('2026-02-30', '/asOf')).toThrowError('2026-02-30 is not a date')
    expect(isDate(20260101)).toBe(false)
    expect(() => date(20260101)).toThrowError('number is not a date')
  })

  test('exactly the days that the platform calendar has are dates', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, dayOfMonth) => {
        const text = [String(year).padStart(4, '0'), ...[month, dayOfMonth].map(n => String(n).padStart(2, '0'))].join(
          '-',
        )
        const platform = new Date(`${text}T00:00:00Z`)
        const exists = year > 0 && !Number.isNaN(platform.getTime()) && platform.toISOString().startsWith(text)
        expect(parseDate(text) !== undefined).toBe(exists)
      }),
    )
  })
})

describe('counting days', () => {
  test('day numbers count from 1970 and come back', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0)
    expect(dayNumber(day('1969-12-31'))).toBe(-1)
    fc.assert(fc.property(anyDay, each => fromDayNumber(dayNumber(each)) === each))
    fc.assert(fc.property(anyDay, each => dayNumber(each) === Date.parse(each) / 86_400_000))
  })

  test('dates compare as their texts do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(dayNumber(a) - dayNumber(b)))
        expect([earlierOf(a, b), laterOf(a, b)]).toEqual([a, b].toSorted())
      }),
    )
  })

  test('31 December and 90 days is 31 March, but 30 March in a leap year', () => {
    expect(addDays(day('2026-12-31'), 90)).toBe('2027-03-31')
    expect(addDays(day('2027-12-31'), 90)).toBe('2028-03-30')
  })

  test('days between undo the days added', () => {
    const nearby = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromDayNumber)
    fc.assert(
      fc.property(
        nearby,
        fc.integer({ min: -9000, max: 9000 }),
        (from, n) => daysBetween(from, addDays(from, n)) === n,
      ),
    )
  })

  test('a day before the year 1 or after 9999 is refused, not made up', () => {
    const last = day('9999-12-31')
    expect(() => addDays(last, 1)).toThrowError('is not a date')
    expect(() => addMonths(last, 1)).toThrowError('is not a date')
    expect(() => addYears(day('0001-01-01'), -1)).toThrowError('is not a date')
    expect(() => fromDayNumber(Number.NaN)).toThrowError('is not a date')
  })

  test('29 September 2026 is a Tuesday', () => {
    expect(weekday(day('2026-09-29'))).toBe(2)
    expect(weekday(day('1970-01-04'))).toBe(7)
    fc.assert(fc.property(anyDay, each => weekday(each) === (new Date(each).getUTCDay() || 7)))
  })
})

describe('adding months and years', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-21', 2, '2027-01-21'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  test('a year after 29 February is 28 February, and four years after it 29 February', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28')
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29')
  })

  test('a month added never leaves the month meant', () => {
    const inside = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromDayNumber)
    fc.assert(
      fc.property(inside, fc.integer({ min: -240, max: 240 }), (from, months) => {
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(index(addMonths(from, months)) - index(from)).toBe(months)
      }),
    )
  })
})
