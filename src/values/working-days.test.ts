import { readFileSync } from 'node:fs'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  calendarColumns,
  date,
  dayNumber,
  fromDayNumber,
  isWorkingDay,
  lastDecisionDay,
  parseCsv,
  parseWorkingCalendar,
  weekday,
  workingDaysBetween,
  workingDaysIn,
} from './index.ts'

const csv = readFileSync(new URL('../../packs/cn/calendar.csv', import.meta.url), 'utf8')
const china = parseWorkingCalendar(csv)
const covered = fc
  .integer({ min: dayNumber(china.covers.from), max: dayNumber(china.covers.to) - 1 })
  .map(fromDayNumber)

describe('the calendar of the Chinese pack', () => {
  test('covers 2020 to 2026', () => {
    expect(china.covers).toEqual({ from: '2020-01-01', to: '2027-01-01' })
  })

  test('agrees with the package chinese-days on every one of its days', () => {
    const different: string[] = []
    for (let day = china.covers.from; day < china.covers.to; day = addDays(day, 1)) {
      if (isWorkingDay(china, day) !== chineseDays.isWorkday(day)) different.push(day)
    }
    expect(different).toEqual([])
  })

  test('names a notice for every day, and makes only weekends into working days', () => {
    for (const { fields } of parseCsv(csv, calendarColumns(['en', 'zh']))) {
      expect(fields['notice']).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
      if (fields['kind'] === 'workday') expect(weekday(date(fields['date']))).toBeGreaterThan(5)
    }
  })

  test('follows the notice that extended the Spring Festival of 2020: Saturday 1 February was to be worked and was not', () => {
    expect(isWorkingDay(china, date('2020-02-01'))).toBe(false)
    expect(isWorkingDay(china, date('2020-01-31'))).toBe(false)
    expect(isWorkingDay(china, date('2020-02-03'))).toBe(true)
  })
})

describe('counting working days', () => {
  test('seven working days from the query of 29 September 2026 skip the October holiday and count the Saturday worked for it', () => {
    const counted = Array.from({ length: 7 }, (_, i) => addWorkingDays(china, date('2026-09-29'), i + 1))
    expect(counted).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
      '2026-10-12',
      '2026-10-13',
      '2026-10-14',
    ])
    expect(workingDaysBetween(china, date('2026-09-29'), date('2026-10-14'))).toBe(7)
  })

  test('the nth working day is a working day, with n of them up to it, forwards and backwards', () => {
    fc.assert(
      fc.property(covered, fc.integer({ min: -80, max: 80 }), (from, n) => {
        fc.pre(from > '2020-06-01' && from < '2026-08-01' && n !== 0)
        const day = addWorkingDays(china, from, n)
        expect(isWorkingDay(china, day)).toBe(true)
        expect(workingDaysBetween(china, from, day)).toBe(n)
        if (isWorkingDay(china, from)) expect(addWorkingDays(china, day, -n)).toBe(from)
      }),
    )
  })

  test('counting agrees with going day by day', () => {
    fc.assert(
      fc.property(covered, fc.nat(400), (from, length) => {
        fc.pre(addDays(from, length) < china.covers.to)
        let count = 0
        for (let i = 1; i <= length; i++) count += isWorkingDay(china, addDays(from, i)) ? 1 : 0
        expect(workingDaysBetween(china, from, addDays(from, length))).toBe(count)
      }),
    )
  })

  test('a day that no notice covers is refused and never guessed', () => {
    const outside = 'is outside the working-day calendar, which covers 2020-01-01 to 2026-12-31'
    expect(() => isWorkingDay(china, date('2027-01-04'))).toThrowError(outside)
    expect(() => isWorkingDay(china, date('2019-12-31'))).toThrowError(outside)
    expect(() => addWorkingDays(china, date('2026-11-21'), 45)).toThrowError(outside)
    expect(() => addWorkingDays(china, date('2020-01-03'), -5)).toThrowError(outside)
    expect(() => workingDaysBetween(china, date('2026-12-31'), date('2027-01-01'))).toThrowError(outside)
    expect(isWorkingDay(china, date('2026-12-31'))).toBe(true)
    expect(workingDaysBetween(china, date('2026-12-30'), date('2026-12-31'))).toBe(1)
  })

  test('time excluded for two reasons at once is excluded once', () => {
    const from = (a: string, b: string) => ({ from: date(a), to: date(b) })
    const opinion = from('2026-03-02', '2026-03-16')
    const verification = from('2026-03-09', '2026-03-23')
    expect(workingDaysIn(china, [opinion])).toBe(10)
    expect(workingDaysIn(china, [verification, opinion])).toBe(15)
    expect(workingDaysIn(china, [verification, opinion, from('2026-03-10', '2026-03-11'), opinion])).toBe(15)
    expect(workingDaysIn(china, [])).toBe(0)
    expect(workingDaysIn(china, [from('2026-12-31', '2027-01-01')])).toBe(1)
  })
})

describe('the last day for a decision', () => {
  const accepted = date('2026-03-02')

  test('45 working days and 10 for an expert opinion is the 55th after the day of acceptance', () => {
    const last = lastDecisionDay(china, { accepted, workingDays: 45, excludedWorkingDays: 10 })
    expect(last).toBe(addWorkingDays(china, accepted, 55))
    expect(last).toBe('2026-05-21')
  })

  test('with a referral to the State Council there is no limit', () => {
    expect(lastDecisionDay(china, { accepted, workingDays: 45, excludedWorkingDays: 10, unlimited: true })).toBe(
      'no_limit',
    )
  })
})

describe('a calendar with a fault is refused with its line', () => {
  const header = 'date,kind,name_en,name_zh,notice\n'
  test.each([
    ['2026-02-30,holiday,a,b,c\n', 'line 2 of the calendar: 2026-02-30 is not a date'],
    ['2026-01-01,free,a,b,c\n', 'line 2 of the calendar: the kind must be holiday or workday'],
    ['2026-01-01,holiday,a,b,c\n2026-01-01,workday,a,b,c\n', 'line 3 of the calendar: 2026-01-01 stands there twice'],
    ['2024-01-01,holiday,a,b,c\n2026-01-01,holiday,a,b,c\n', 'the year 2025 is missing'],
    ['', 'there is no day in it'],
  ])('%j: %s', (rows, problem) => {
    expect(() => parseWorkingCalendar(header + rows)).toThrowError(problem)
  })

  test('another state rests on Friday and Saturday', () => {
    const other = parseWorkingCalendar(`${header}2026-01-01,holiday,New Year,新年,decree 1\n`, ['en', 'zh'], [5, 6])
    expect(isWorkingDay(other, date('2026-01-02'))).toBe(false)
    expect(isWorkingDay(other, date('2026-01-04'))).toBe(true)
  })

  test('a year is not covered because the next one began in its December', () => {
    const rows = '2022-12-31,holiday,New Year,元旦,n\n2023-01-01,holiday,New Year,元旦,n\n'
    expect(parseWorkingCalendar(header + rows).covers.from).toBe('2023-01-01')
  })
})
