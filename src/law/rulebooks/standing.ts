import type { CalendarDate } from '../../values/index.ts'
import { addDays } from '../../values/index.ts'
import { citationsOn } from './citations.ts'
import type { Rule, Rulebook, Suspension } from './types.ts'

/** How a text stands on a day: in force, asleep under a suspension, or awake or asleep with nobody able to say. */
export type Standing = 'in_force' | 'suspended' | 'unconfirmed'

export type StandingRule = {
  readonly rule: Rule
  readonly standing: Standing
  /** The suspension behind a standing other than in force. */
  readonly window?: Suspension
  /** Citations to instruments in force on the day. */
  readonly cite: readonly string[]
}

/** The law of one day as it was known on another: the rules that exist, each with its standing. */
export type Snapshot = {
  readonly lawAsOf: CalendarDate
  readonly knownAsOf: CalendarDate
  readonly book: Rulebook
  readonly rules: readonly StandingRule[]
}

export function takeSnapshot(book: Rulebook, lawAsOf: CalendarDate, knownAsOf: CalendarDate): Snapshot {
  const rules: StandingRule[] = []
  for (const rule of book.rules) {
    if (
      rule.recorded > knownAsOf ||
      rule.inForce.from > lawAsOf ||
      (rule.inForce.to !== undefined && rule.inForce.to <= lawAsOf)
    )
      continue
    const { standing, window } = standingOn(rule.suspended, lawAsOf, knownAsOf)
    const cite = citationsOn(rule.cite, book.instruments, lawAsOf, knownAsOf)
    rules.push({ rule, standing, cite, ...(window === undefined ? {} : { window }) })
  }
  // File order must not matter: whatever reads a snapshot reads it by rule id.
  rules.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
  return { lawAsOf, knownAsOf, book, rules }
}

export function standingOn(
  windows: readonly Suspension[],
  lawAsOf: CalendarDate,
  knownAsOf: CalendarDate,
): { standing: Standing; window?: Suspension } {
  const known = windows
    .filter(window => window.recorded <= knownAsOf && window.from <= lawAsOf)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const running = known.find(window => lawAsOf <= window.to)
  if (running !== undefined) return { standing: 'suspended', window: running }
  const [last] = known
  return last !== undefined && last.afterwards === 'unconfirmed'
    ? { standing: 'unconfirmed', window: last }
    : { standing: 'in_force' }
}

/** Every day on which some part of the law may read differently from the day before, in order. */
export function breakpoints(book: Rulebook): {
  readonly law: readonly CalendarDate[]
  readonly known: readonly CalendarDate[]
} {
  const law = new Set<CalendarDate>()
  const known = new Set<CalendarDate>()
  for (const { inForce, recorded, suspended } of [...book.rules, ...book.instruments.values()]) {
    law.add(inForce.from)
    if (inForce.to !== undefined) law.add(inForce.to)
    known.add(recorded)
    for (const window of suspended) {
      law.add(window.from)
      law.add(addDays(window.to, 1))
      known.add(window.recorded)
    }
  }
  return { law: [...law].sort(), known: [...known].sort() }
}
