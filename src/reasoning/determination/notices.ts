import type { CaseParty, Notice } from './case-schema.ts'
import type { ReadCase } from './read-case.ts'

type Meeting = {
  readonly asOf: string
  readonly item: string | undefined
  readonly destination: string | undefined
  readonly party:
    | { readonly id?: string | undefined; readonly name?: string | undefined; readonly role: string }
    | undefined
}

/** Whether a notice reaches this item, destination and party on the day; asleep under a suspension is a state of its own. */
export function noticeState(notices: readonly Notice[], meeting: Meeting): 'none' | 'suspended' | 'active' {
  const reaching = notices.filter(notice => covers(notice, meeting.asOf) && selects(notice, meeting))
  if (reaching.some(notice => !(notice.suspended ?? []).some(window => covers(window, meeting.asOf)))) return 'active'
  return reaching.length > 0 ? 'suspended' : 'none'
}

/** Both days are inside; a period without an end is open. Days are compared as text, which ISO dates allow. */
const covers = (period: { readonly from: string; readonly to?: string | null | undefined }, day: string) =>
  period.from <= day && (period.to === undefined || period.to === null || day <= period.to)

/** A selector that is left out selects everything; one that cannot be compared selects too, since silence is not freedom. */
function selects(notice: Notice, { item, destination, party }: Meeting): boolean {
  if (notice.items !== undefined && item !== undefined && !notice.items.includes(item)) return false
  if (notice.destinations !== undefined && destination !== undefined && !notice.destinations.includes(destination))
    return false
  if (notice.parties === undefined || party === undefined) return true
  const names = notice.parties.map(plainName)
  return [party.id, party.name, party.role].some(name => name !== undefined && names.includes(plainName(name)))
}

const plainName = (name: string) => name.normalize('NFKC').trim().toLowerCase()

/** For one item and one party of a case. */
export function stateOfNotices(
  read: ReadCase,
  notices: readonly Notice[],
  item: string | undefined,
  party: CaseParty | undefined,
): string {
  if (notices.length === 0) return 'none'
  const destination = read.stated.destination
  return noticeState(notices, {
    asOf: read.asOf,
    item,
    destination: destination === 'unavailable' ? undefined : destination,
    party,
  })
}
