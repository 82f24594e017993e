import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  contains,
  date,
  daysOfPeriod,
  fromDayNumber,
  intersect,
  lengthInDays,
  overlaps,
  type Period,
  period,
  periodOfDays,
} from './index.ts'

const inForce = period(date('2020-12-01'), date('2024-12-01'))
const somePeriod = fc
  .tuple(fc.integer({ min: 20_000, max: 20_060 }), fc.option(fc.nat(40)))
  .map(
    ([from, length]): Period => period(fromDayNumber(from), length === null ? undefined : fromDayNumber(from + length)),
  )

test('a period holds its first day and not its last bound', () => {
  expect(contains(inForce, date('2020-12-01'))).toBe(true)
  expect(contains(inForce, date('2020-11-30'))).toBe(false)
  expect(contains(inForce, date('2024-11-30'))).toBe(true)
  expect(contains(inForce, date('2024-12-01'))).toBe(false)
})

test('law in force without an end holds the last day of the calendar', () => {
  expect(contains(period(date('2020-12-01')), date('9999-12-31'))).toBe(true)
  expect(lengthInDays(period(date('2020-12-01')))).toBe(Number.POSITIVE_INFINITY)
})

test('a period cannot end before it begins', () => {
  expect(() => period(date('2024-01-02'), date('2024-01-01'))).toThrowError(
    'ends (2024-01-01) before it begins (2024-01-02)',
  )
})

test('a suspension from 10 November 2025 to 10 November 2026 ends with that day', () => {
  const suspended = periodOfDays({ from: date('2025-11-10'), to: date('2026-11-10') })
  expect(contains(suspended, date('2026-11-10'))).toBe(true)
  expect(contains(suspended, date('2026-11-11'))).toBe(false)
  expect(daysOfPeriod(suspended)).toEqual({ from: '2025-11-10', to: '2026-11-10' })
})

test('a day lies in the intersection exactly when it lies in both', () => {
  fc.assert(
    fc.property(somePeriod, somePeriod, fc.integer({ min: 19_990, max: 20_120 }), (a, b, number) => {
      const day = fromDayNumber(number)
      const both = intersect(a, b)
      expect(both !== undefined && contains(both, day)).toBe(contains(a, day) && contains(b, day))
      expect(overlaps(a, b)).toBe(overlaps(b, a))
    }),
  )
})

test('one period ends where the next begins, and no day lies in both', () => {
  const next = period(date('2024-12-01'))
  expect(overlaps(inForce, next)).toBe(false)
  expect(contains(next, date('2024-12-01'))).toBe(true)
})

test('as days and back it is the same period', () => {
  fc.assert(
    fc.property(somePeriod, each => {
      const days = daysOfPeriod(each)
      if (days === undefined) expect(lengthInDays(each)).toBe(0)
      else expect(periodOfDays(days)).toEqual(each)
      expect(days?.to == null || addDays(days.to, 1) === each.to).toBe(true)
    }),
  )
})
