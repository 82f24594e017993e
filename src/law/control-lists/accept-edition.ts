import { type CalendarDate, type Digest, digestOf, type Instant, Refusal } from '../../values/index.ts'
import type { ListEdition } from './edition.ts'
import type { ListReport } from './report.ts'

/** What two persons have said of an edition. They are named, never machines: an importer accepts nothing. */
export type ListAcceptance = {
  readonly importedBy: string
  readonly approvedBy: string
  readonly approvedAt: Instant
  /** First day on which it applies, by the law that makes it apply. */
  readonly validFrom: CalendarDate
  /** First day on which it no longer does. */
  readonly validTo?: CalendarDate
  /** The report the approver has seen: with another report, other flags would be approved than were looked at. */
  readonly seen: Digest
}

/** An edition that may be used. Two clocks: when it applied (`validFrom`), and since when this system knew it (`knownFrom`). */
export type AcceptedEdition = {
  readonly edition: ListEdition
  readonly acceptance: ListAcceptance
  readonly knownFrom: Instant
  /** When a correction took its place; it is kept, and still answers what was known before. */
  readonly knownTo?: Instant
}

/** What an approver signs: the report and the bytes it is of. */
export function reportDigest(report: ListReport): Digest {
  return digestOf(report)
}

/** Makes a draft usable, or refuses: a second person must have seen this very report, and the file's origin must be on record. */
export function acceptEdition(edition: ListEdition, report: ListReport, acceptance: ListAcceptance): AcceptedEdition {
  const { importedBy, approvedBy, approvedAt, validFrom, validTo, seen } = acceptance
  const { provenance } = edition
  for (const [field, value] of Object.entries({
    importedBy,
    approvedBy,
    source: provenance.source,
    retrievedAt: provenance.retrievedAt,
  }))
    if (value === undefined || value.trim() === '') throw new Refusal('missing_field', { field })
  if (importedBy === approvedBy) throw new Refusal('same_person')
  if (validTo !== undefined && validTo <= validFrom)
    throw new Refusal('impossible_period', { from: validFrom, to: validTo })
  const found = reportDigest(report)
  if (seen !== found) throw new Refusal('digest_differs', { found, expected: seen })
  if (report.sha256 !== provenance.sha256)
    throw new Refusal('digest_differs', { found: provenance.sha256, expected: report.sha256 })
  return { edition, acceptance, knownFrom: approvedAt }
}

/** The former stays as it was, with the instant at which it stopped being what the system knew. */
export function supersede(former: AcceptedEdition, by: AcceptedEdition): AcceptedEdition {
  if (former.edition.list !== by.edition.list)
    throw new Refusal('wrong_state', { act: 'supersede', state: `of ${former.edition.list}` })
  return { ...former, knownTo: by.knownFrom }
}

/** The edition that applied on a day, as far as was known at an instant. Of several, the one that began last. */
export function editionOn(
  editions: readonly AcceptedEdition[],
  { list, asOf, knownAt }: { readonly list: string; readonly asOf: CalendarDate; readonly knownAt: Instant },
): AcceptedEdition | undefined {
  return editions
    .filter(({ edition, acceptance: { validFrom, validTo }, knownFrom, knownTo }) => {
      const isKnown = knownFrom <= knownAt && (knownTo === undefined || knownAt < knownTo)
      return edition.list === list && isKnown && validFrom <= asOf && (validTo === undefined || asOf < validTo)
    })
    .toSorted((a, b) => compare(a.acceptance.validFrom, b.acceptance.validFrom) || compare(a.knownFrom, b.knownFrom))
    .at(-1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
