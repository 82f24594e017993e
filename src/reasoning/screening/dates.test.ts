import { expect, it } from 'vitest'
import type { DateFact } from '../../law/designations/index.ts'
import { compareDates } from './dates.ts'

const birth = (from: string, to = from, about = false) =>
  ({ type: 'birth', from, to, ...(about ? { about: true } : {}) }) as unknown as DateFact

it.each([
  ['the same day', birth('1961-04-09'), birth('1961-04-09'), 'agree', undefined],
  ['a day off', birth('1961-04-09'), birth('1961-04-10'), 'agree_in_part', 'one_day_off'],
  ['day and month swapped', birth('1961-04-09'), birth('1961-09-04'), 'agree_in_part', 'day_and_month_swapped'],
  ['the year alone', birth('1961-04-09'), birth('1961'), 'agree_in_part', 'same_year'],
  ['within a range', birth('1961-04-09'), birth('1958', '1963'), 'agree_in_part', 'within_range'],
  ['about the year', birth('1961-04-09'), birth('1963', '1963', true), 'agree_in_part', 'approximate'],
  ['other days of one year', birth('1961-04-09'), birth('1961-12-01'), 'conflict', 'same_year'],
  ['other years', birth('1961-04-09'), birth('1972'), 'conflict', undefined],
])('%s', (_, one, other, finding, remark) => {
  expect(compareDates([one], [other])).toEqual(remark === undefined ? { finding } : { finding, remark })
})

it('takes the claim that agrees best, and nothing for granted where there is none', () => {
  expect(compareDates([birth('1961')], [birth('1950'), birth('1961')])).toMatchObject({ finding: 'agree_in_part' })
  expect(compareDates([], [birth('1950')])).toEqual({ finding: 'absent' })
})
