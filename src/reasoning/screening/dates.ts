import type { DateFact } from '../../law/designations/index.ts'
import { addDays, possibleDays } from '../../values/index.ts'
import type { Evidence } from './result.ts'

type Finding = Pick<Evidence, 'finding' | 'remark'>

const order: readonly Evidence['finding'][] = ['agree', 'agree_in_part', 'conflict', 'absent']

/** The best agreement of any date told of one with any told of the other: each is one claim, and any may be the true one. */
export function compareDates(query: readonly DateFact[], listed: readonly DateFact[]): Finding {
  let best: Finding = { finding: 'absent' }
  for (const one of query)
    for (const other of listed) {
      const found = comparePair(one, other)
      if (order.indexOf(found.finding) < order.indexOf(best.finding)) best = found
    }
  return best
}

function comparePair(one: DateFact, other: DateFact): Finding {
  const a = span(one)
  const b = span(other)
  if (isDay(one) && isDay(other)) {
    if (a.first === b.first) return { finding: 'agree' }
    if (addDays(a.first, 1) === b.first || addDays(b.first, 1) === a.first)
      return { finding: 'agree_in_part', remark: 'one_day_off' }
    if (a.first.slice(0, 4) === b.first.slice(0, 4)) {
      const isSwapped = a.first.slice(5, 7) === b.first.slice(8) && a.first.slice(8) === b.first.slice(5, 7)
      if (isSwapped) return { finding: 'agree_in_part', remark: 'day_and_month_swapped' }
      // Two whole dates of one year: lists and passports often keep the year alone right.
      return { finding: one.about || other.about ? 'agree_in_part' : 'conflict', remark: 'same_year' }
    }
  } else if (a.first <= b.last && b.first <= a.last) {
    const sameYear =
      one.from.slice(0, 4) === one.to.slice(0, 4) &&
      one.from.slice(0, 4) === other.from.slice(0, 4) &&
      other.from.slice(0, 4) === other.to.slice(0, 4)
    return { finding: 'agree_in_part', remark: sameYear ? 'same_year' : 'within_range' }
  }
  if (one.about || other.about) {
    const years = Math.abs(Number(a.first.slice(0, 4)) - Number(b.first.slice(0, 4)))
    if (years <= aboutYears) return { finding: 'agree_in_part', remark: 'approximate' }
  }
  return { finding: 'conflict' }
}

/** «Approximately» of the United Nations' list is seldom further off than this. */
const aboutYears = 2

const span = ({ from, to }: DateFact) => ({ first: possibleDays(from).first, last: possibleDays(to).last })
const isDay = ({ from, to }: DateFact) => from.length === 10 && from === to

export const sayDate = ({ from, to, about }: DateFact): string =>
  `${about ? '~' : ''}${from === to ? from : `${from}/${to}`}`
