import { type Combination, type StatedFact, type StatedFacts, unavailable } from '../evaluation/index.ts'
import { stateOfNotices } from './notices.ts'
import type { FactOnShelf } from './shelf-facts.ts'
import { valueInCase, valueInItem, valueInParty } from './tell-facts.ts'
import type { View } from './view.ts'

/** What the case states of one combination, by the ids of the facts: for words about it. */
export function statedFacts({ read, laid, shelf }: View, { item, party }: Combination): StatedFacts {
  const facts: Record<string, StatedFact> = {}
  const add = (of: readonly FactOnShelf[], valueAt: (at: FactOnShelf) => unknown) => {
    for (const at of of) {
      const value = valueAt(at)
      // It was laid out, so it is of its fact's type.
      if (value !== undefined) facts[at.fact.id] = value === 'unavailable' ? unavailable : (value as StatedFact)
    }
  }
  add(shelf.facts.case, at => valueInCase(read, at))
  const kept = read.stated.items[item]
  if (kept !== undefined) add(shelf.facts.item, at => valueInItem(read, kept, laid.listings[item], at))
  const other = laid.others[party]?.party
  if (other !== undefined) add(shelf.facts.party, at => valueInParty(other, at))
  for (const [fact, notices] of read.notices) facts[fact] = stateOfNotices(read, notices, kept?.id, other)
  return facts
}
