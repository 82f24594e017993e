import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  comparePartialDates,
  fromDayNumber,
  mayBeSame,
  type PartialDate,
  parsePartialDate,
  possibleDays,
} from './index.ts'

const partial = (text: string): PartialDate => {
  const parsed = parsePartialDate(text)
  if (parsed === undefined) throw new Error(`${text} is no partial date`)
  return parsed
}
const somePartial = fc
  .tuple(fc.integer({ min: -2000, max: 1500 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => partial(fromDayNumber(day).slice(0, length)))

test.each(['1965', '1965-03', '1965-03-14', '2024-02-29'])('%s is as well known as it is', text => {
  expect(parsePartialDate(text)).toBe(text)
})

test.each(['1965-13', '1965-02-29', '65', '1965-3', '1965-03-', '0000', 'c. 1965'])('%j is none', text => {
  expect(parsePartialDate(text)).toBeUndefined()
})

test('a year may be any day of it, February 2024 had 29', () => {
  expect(possibleDays(partial('1965'))).toEqual({ first: '1965-01-01', last: '1965-12-31' })
  expect(possibleDays(partial('2024-02'))).toEqual({ first: '2024-02-01', last: '2024-02-29' })
})

test('two persons born in 1965 and on 14 March 1965 may be one', () => {
  expect(mayBeSame(partial('1965'), partial('1965-03-14'))).toBe(true)
  expect(mayBeSame(partial('1965-03'), partial('1965-04'))).toBe(false)
})

test('what is not known is not compared', () => {
  expect(comparePartialDates(partial('1965'), partial('1965-03-14'))).toBe('open')
  expect(comparePartialDates(partial('1965'), partial('1965'))).toBe('open')
  expect(comparePartialDates(partial('1965-03'), partial('1965-04-01'))).toBe('before')
  expect(comparePartialDates(partial('1965-03-14'), partial('1965-03-14'))).toBe('same')
})

test('two dates may be the same exactly when their possible days meet, and the order turns round with them', () => {
  const turned = { before: 'after', after: 'before', same: 'same', open: 'open' }
  fc.assert(
    fc.property(somePartial, somePartial, (a, b) => {
      const [one, other] = [possibleDays(a), possibleDays(b)]
      expect(mayBeSame(a, b)).toBe(one.first <= other.last && other.first <= one.last)
      expect(comparePartialDates(b, a)).toBe(turned[comparePartialDates(a, b)])
      expect(mayBeSame(a, b)).toBe(['same', 'open'].includes(comparePartialDates(a, b)))
    }),
  )
})
