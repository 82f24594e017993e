import type { CalendarDate, Instant } from '../../values/index.ts'
import type { KeptEdition } from './editions.ts'

export type When = { readonly asOf: CalendarDate; readonly knownAt: Instant }

/** Whether the system took this edition for the state of the law at that instant. */
export function wasKnown({ knownFrom, knownTo }: KeptEdition, at: Instant): boolean {
  return knownFrom !== null && knownFrom <= at && (knownTo === null || at < knownTo)
}

/**
 * The edition of one list that applied on a day, as far as was known at an instant; of several, the one that began last. It is the rule of
 * `editionOn` in the law, told of editions whose texts are still in the database.
 */
export function editionInForce(editions: readonly KeptEdition[], { asOf, knownAt }: When): KeptEdition | undefined {
  return editions
    .filter(each => wasKnown(each, knownAt) && isWithin(each, asOf))
    .toSorted(byBeginning)
    .at(-1)
}

/** What was in force before an edition began. A draft is held against the one that it was read after. */
export function editionBefore(
  editions: readonly KeptEdition[],
  edition: KeptEdition,
  knownAt: Instant,
): KeptEdition | undefined {
  if (edition.status === 'draft') return editions.find(({ number }) => number === edition.former)
  return editions
    .filter(each => wasKnown(each, knownAt) && (each.validFrom ?? '') < (edition.validFrom ?? ''))
    .toSorted(byBeginning)
    .at(-1)
}

/** The oldest first. */
export function byBeginning(a: KeptEdition, b: KeptEdition): number {
  return compare(a.validFrom ?? '', b.validFrom ?? '') || compare(a.knownFrom ?? '', b.knownFrom ?? '')
}

function isWithin({ validFrom, validTo }: KeptEdition, day: CalendarDate): boolean {
  return validFrom !== null && validFrom <= day && (validTo === null || day < validTo)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
