import type { Fault } from '../../../law/packs/index.ts'
import { citationsOn } from '../../../law/rulebooks/index.ts'
import type { Law } from '../law.ts'
import { everythingKnown } from '../read-case.ts'

/** Gaps in time: a rule in force on a day on which nothing it cites is, and successors that leave a gap or overlap. */
export function checkTime(law: Law): Fault[] {
  const { rules, instruments } = law.pack.book
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  return rules.flatMap(rule => {
    const days = [
      rule.inForce.from,
      ...law.changes.filter(day => day > rule.inForce.from && (rule.inForce.to === undefined || day < rule.inForce.to)),
    ]
    const bare = days.find(day => citationsOn(rule.cite, instruments, day, everythingKnown).length === 0)
    const faults: Fault[] =
      bare === undefined
        ? []
        : [
            {
              ...rule.where,
              code: 'uncited_then',
              message: `${rule.id}: nothing it cites is in force on ${bare}.`,
              counterexample: { asOf: bare },
            },
          ]
    const before = rule.replaces === undefined ? undefined : byId.get(rule.replaces)
    if (rule.replaces !== undefined && before === undefined)
      faults.push({
        ...rule.where,
        code: 'unknown_rule',
        message: `${rule.id}: it replaces "${rule.replaces}", which does not exist.`,
      })
    if (before !== undefined && before.inForce.to !== rule.inForce.from)
      faults.push({
        ...rule.where,
        code: 'gap_in_time',
        message: `${rule.id} begins on ${rule.inForce.from}, and ${before.id}, which it replaces, ends ${before.inForce.to === undefined ? 'never' : `on ${before.inForce.to}`}.`,
        counterexample: { asOf: before.inForce.to ?? rule.inForce.from },
      })
    return faults
  })
}
