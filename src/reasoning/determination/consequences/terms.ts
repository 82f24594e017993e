import type { Pack } from '../../../law/packs/index.ts'
import { addYears, type CalendarDate, lastDecisionDay, Refusal } from '../../../values/index.ts'

/** A fault of a plan, with the provision it meets; none means that the law allows it. */
export type TermFault = {
  readonly code: 'too_long' | 'too_many_extensions' | 'too_many_consignments' | 'too_many_end_users'
  readonly cite: readonly string[]
}

/** A stretch of days, half-open. */
export type Term = { readonly from: CalendarDate; readonly to: CalendarDate }

/** Whether periods of a temporary control, one after another, keep within the length and the number of extensions that the law gives. */
export function temporaryControlFaults(pack: Pack, periods: readonly Term[]): readonly TermFault[] {
  const length = limitOf(pack, 'temporary_control_period_max')
  const extensions = limitOf(pack, 'temporary_control_extensions_max')
  const long = periods
    .filter(({ from, to }) => to > addYears(from, length.n))
    .map((): TermFault => ({ code: 'too_long', cite: length.cite }))
  return periods.length - 1 > extensions.n ? [...long, { code: 'too_many_extensions', cite: extensions.cite }] : long
}

/** Whether a licence of a type may run this long, for so many consignments and end users. */
export function licenceFaults(
  pack: Pack,
  typeId: string,
  plan: Term & { readonly consignments?: number; readonly endUsers?: number },
): readonly TermFault[] {
  const type = pack.licenceTypes.find(each => each.id === typeId)
  if (type === undefined) throw new Refusal('not_found', { thing: `licence type ${typeId}` })
  const { cite } = type
  const faults: TermFault[] = []
  if (type.validityYearsMax !== undefined && plan.to > addYears(plan.from, type.validityYearsMax))
    faults.push({ code: 'too_long', cite })
  if (type.shipments === 'one' && (plan.consignments ?? 1) > 1) faults.push({ code: 'too_many_consignments', cite })
  if (type.endUsers === 'one' && (plan.endUsers ?? 1) > 1) faults.push({ code: 'too_many_end_users', cite })
  return faults
}

/** The last lawful day of a time limit of the pack; `no_limit` where none runs. `excluded` are working days the law does not count. */
export function lastDayOf(pack: Pack, deadlineId: string, from: CalendarDate, excluded = 0): CalendarDate | 'no_limit' {
  const deadline = pack.deadlines.get(deadlineId)
  if (deadline === undefined) throw new Refusal('not_found', { thing: `time limit ${deadlineId}` })
  if (deadline.n === null) return 'no_limit'
  if (deadline.unit !== 'WD' || pack.calendar === undefined)
    throw new Refusal('not_found', { thing: `working-day rule for ${deadlineId}` })
  return lastDecisionDay(pack.calendar, { accepted: from, workingDays: deadline.n, excludedWorkingDays: excluded })
}

function limitOf(pack: Pack, id: string): { readonly n: number; readonly cite: readonly string[] } {
  const row = pack.tables.get('limits')?.find(each => each['id'] === id)
  if (row === undefined) throw new Refusal('not_found', { thing: `limit ${id}` })
  return { n: Number(row['n']), cite: (row['cite'] ?? '').split('; ') }
}
