import { type KnownBits, type Problem, type Program, problemOf, roomsFor } from '../evaluation/index.ts'
import type { CaseParty, Notice } from './case-schema.ts'
import type { Law } from './law.ts'
import { type Listing, listingOf } from './listing.ts'
import { stateOfNotices } from './notices.ts'
import type { ReadCase } from './read-case.ts'
import type { Warning } from './result.ts'
import { shelfOf } from './shelf.ts'
import { pathInCase, pathInItem, tellFacts, valueInCase, valueInItem, valueInParty } from './tell-facts.ts'

/** A case laid out for the engine: which items meet which parties, and what is known of each. */
export type LaidOut = {
  readonly problem: Problem
  /** Facts that were asked for and cannot be had. */
  readonly unavailable: Unavailable
  readonly listings: readonly Listing[]
  readonly others: readonly OtherParty[]
  readonly itemIds: readonly (string | undefined)[]
  readonly partyNames: readonly (string | undefined)[]
  readonly warnings: readonly Warning[]
}

/** Slots of facts, by where they live. */
export type Unavailable = {
  readonly case: readonly number[]
  readonly items: readonly (readonly number[])[]
  readonly parties: readonly (readonly number[])[]
}

/** Everybody but the exporter, who is not somebody the goods go to: its own facts stand under `exporter`. */
export type OtherParty = { readonly party: CaseParty; readonly index: number }

/** Every fact of the pack, taken from its one place in the case. */
export function layOut(law: Law, program: Program, read: ReadCase): LaidOut {
  const { stated } = read
  const { facts } = shelfOf(law, program)
  const listings = stated.items.map((item, index) => listingOf(law, read, item, () => `/items/${index}/code`))
  const others: OtherParty[] = []
  for (const [index, party] of stated.parties.entries()) if (party.role !== 'exporter') others.push({ party, index })
  // Without items or receivers there is still one of each, about which nothing is known.
  const itemsMin1 = Math.max(1, stated.items.length)
  const rooms = roomsFor(program, 1 + itemsMin1 + Math.max(1, others.length))
  for (let index = 0; index < rooms.length; index++) rooms[index]?.set(program.blank)
  const shared = rooms[0] as Int32Array
  const items = rooms.slice(1, 1 + itemsMin1)
  const parties = rooms.slice(1 + itemsMin1)
  return {
    // In this order: of several things that are wrong with a case the first is told.
    unavailable: {
      case: tellFacts(facts.case, shared, at => valueInCase(read, at), pathInCase),
      items: stated.items.map((item, index) =>
        tellFacts(
          facts.item,
          items[index] as Int32Array,
          at => valueInItem(read, item, listings[index], at),
          at => pathInItem(index, item, at),
        ),
      ),
      parties: others.map(({ party, index }, position) =>
        tellFacts(
          facts.party,
          parties[position] as Int32Array,
          at => valueInParty(party, at),
          at => `/parties/${index}/${at.steps.join('/')}`,
        ),
      ),
    },
    problem: problemOf(program, { shared, items, parties, ...fixedBy(program, read, others) }),
    listings,
    others,
    itemIds: stated.items.length === 0 ? [undefined] : stated.items.map(item => item.id),
    partyNames:
      others.length === 0 ? [undefined] : others.map(({ party, index }) => party.id ?? party.name ?? String(index)),
    warnings: listings.flatMap(listing => listing.warnings),
  }
}

/** Where notices were read, each combination has a state of its own. */
function fixedBy(
  program: Program,
  read: ReadCase,
  others: readonly OtherParty[],
): Pick<KnownBits, 'fixed' | 'fixedBits'> {
  if (read.notices.size === 0) return nothing
  const fixed: number[] = []
  const all: (readonly Notice[])[] = []
  for (const [fact, notices] of read.notices) {
    fixed.push(program.factSlot.get(fact) as number)
    all.push(notices)
  }
  return {
    fixed,
    fixedBits: ({ item, party }) =>
      all.map((notices, index) => {
        const state = stateOfNotices(read, notices, read.stated.items[item]?.id, others[party]?.party)
        return program.facts[fixed[index] as number]?.bitOf(state) ?? 0
      }),
  }
}

const nothing = {}
