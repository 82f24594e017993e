import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIn, type Instant, instantOf, isInstant, millisecondsOf, parseInstant, Refusal } from './index.ts'

const instant = (text: string): Instant => parseInstant(text) ?? instantOf(Number.NaN)

test.each([
  ['2026-09-29T08:00:00Z', '2026-09-29T08:00:00.000Z'],
  ['2026-09-29T08:00:00+08:00', '2026-09-29T00:00:00.000Z'],
  ['2026-09-29T23:30:00.5-01:00', '2026-09-30T00:30:00.500Z'],
  ['2026-09-29T08:00:00.123999Z', '2026-09-29T08:00:00.123Z'],
])('%s is the instant %s', (text, utc) => {
  expect(parseInstant(text)).toBe(utc)
})

test.each([
  '2026-09-29T08:00:00',
  '2026-09-29',
  '2026-02-30T00:00:00Z',
  '2026-09-29T24:00:00Z',
  '2026-09-29T08:00:60Z',
  '2026-09-29 08:00:00Z',
  '0001-01-01T00:00:00+01:00',
  '9999-12-31T23:59:59-01:00',
  'now',
])('%j is no instant', text => {
  expect(parseInstant(text)).toBeUndefined()
})

test('the same instant is another day elsewhere', () => {
  expect(dateIn(instant('2026-09-29T16:30:00Z'), 'Asia/Shanghai')).toBe('2026-09-30')
  expect(dateIn(instant('2026-09-29T16:30:00Z'), 'UTC')).toBe('2026-09-29')
  expect(dateIn(instant('2026-09-29T03:30:00Z'), 'America/New_York')).toBe('2026-09-28')
})

test('in UTC the day is the first ten characters, in every century', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), milliseconds => {
      const at = instantOf(milliseconds)
      expect(millisecondsOf(at)).toBe(milliseconds)
      expect(isInstant(at)).toBe(true)
      expect(dateIn(at, 'UTC')).toBe(at.slice(0, 10))
    }),
  )
})

test('what is no time zone is refused', () => {
  expect(() => dateIn(instant('2026-09-29T16:30:00Z'), 'Mars/Olympus')).toThrowError(Refusal)
})
