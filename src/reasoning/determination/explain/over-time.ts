import { addDays, type CalendarDate, parseDate } from '../../../values/index.ts'
import { boundsOf } from '../decide.ts'
import type { Law } from '../law.ts'
import { missingOf } from '../missing.ts'
import type { ReadCase } from '../read-case.ts'
import type { Stretch } from '../result.ts'
import { verdictOf } from '../verdict.ts'
import { holds } from '../view.ts'
import { warningsOf } from '../warnings.ts'

/** The same case under the law of every stretch of time that the pack covers, with what changed where the answer did. */
export function answerOverTime(law: Law, read: ReadCase): readonly Stretch[] {
  const { coverage, reviewedUntil } = law.pack
  const afterReview = addDays(reviewedUntil, 1)
  const days = [...new Set([coverage.from, afterReview, ...law.changes, ...noticeDays(read)])]
    .filter(day => day >= coverage.from && day <= afterReview)
    .sort()
  const dated: Dated[] = []
  for (const day of days) {
    const next = stretchFrom(law, { ...read, asOf: day }, day)
    const last = dated.at(-1)
    // A provision that joins the reasons is news to the reader even where the answer stays.
    if (last !== undefined && isSame(last.stretch, next.stretch) && last.cites.join() === next.cites.join()) continue
    if (last !== undefined) dated[dated.length - 1] = { ...last, stretch: { ...last.stretch, to: day } }
    const because = last === undefined ? [] : next.cites.filter(cite => !last.cites.includes(cite))
    dated.push({ ...next, stretch: { ...next.stretch, because } })
  }
  return dated.map(each => each.stretch)
}

type Dated = { readonly stretch: Stretch; readonly cites: readonly string[] }

function stretchFrom(law: Law, read: ReadCase, from: CalendarDate): Dated {
  const view = boundsOf(law, read)
  const { status, outcome, atLeast, atMost } = verdictOf(view, warningsOf(view), () => missingOf(view))
  const holding = view.shelf.ofOutcome.filter(compiled => holds(view, compiled))
  const rules = holding.map(({ rule }) => rule.id).sort()
  return {
    stretch: { from, status, outcome, atLeast, atMost, rules, because: [] },
    cites: [...new Set(holding.flatMap(({ cite }) => cite))],
  }
}

const isSame = (a: Stretch, b: Stretch) =>
  a.status === b.status &&
  a.atLeast === b.atLeast &&
  a.atMost === b.atMost &&
  a.outcome === b.outcome &&
  a.rules.join() === b.rules.join()

/** Days on which a notice of the case begins, ends, falls asleep or wakes. */
function noticeDays(read: ReadCase): readonly CalendarDate[] {
  const periods = [...read.notices.values()].flat().flatMap(notice => [notice, ...(notice.suspended ?? [])])
  return periods.flatMap(({ from, to }) => {
    const last = to === undefined || to === null ? undefined : parseDate(to)
    return [parseDate(from), last === undefined ? undefined : addDays(last, 1)].flatMap(day => day ?? [])
  })
}
