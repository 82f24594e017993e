import type { FactDeclaration } from '../../law/rulebooks/index.ts'
import { pathTo, Refusal } from '../../values/index.ts'
import {
  type Combination,
  isOfType,
  makeProblem,
  type Problem,
  type Program,
  type StatedFact,
  type StatedFacts,
  unavailable,
} from '../evaluation/index.ts'
import type { Law, PlacedFact } from './law.ts'
import { listingOf } from './listing.ts'
import { stateOfNotices } from './notices.ts'
import { kindOf, type ReadCase, shown } from './read-case.ts'
import type { Warning } from './result.ts'

/** A case laid out for the engine: which items meet which parties, and what is stated of each. */
export type LaidOut = {
  readonly problem: Problem
  readonly caseFacts: StatedFacts
  readonly items: readonly StatedFacts[]
  readonly parties: readonly StatedFacts[]
  readonly itemIds: readonly (string | undefined)[]
  readonly partyNames: readonly (string | undefined)[]
  readonly own: (combination: Combination) => StatedFacts
  readonly warnings: readonly Warning[]
}

/** Every fact of the pack, taken from its one place in the case. */
export function layOut(law: Law, program: Program, read: ReadCase): LaidOut {
  const { stated } = read
  const listings = stated.items.map((item, index) => listingOf(law, read, item, () => `/items/${index}/code`))
  const caseFacts = collect(law.facts.case, placed =>
    placed.fact.type === 'notices' ? noticeless(read, placed) : valueAt(placed, stated, () => ''),
  )
  const items = stated.items.map((item, index) =>
    collect(law.facts.item, placed => {
      const { fact } = placed
      if (fact.id === 'item.listed') return listings[index]?.listed
      if (fact.place === 'byItem') return byItem(placed, stated.facts, item.id)
      return valueAt(placed, { item }, () => `/items/${index}`)
    }),
  )
  // The exporter is not somebody the goods go to: its own facts stand under `exporter`.
  const others = stated.parties.flatMap((party, index) => (party.role === 'exporter' ? [] : [{ party, index }]))
  const parties = others.map(({ party, index }) =>
    collect(law.facts.party, placed => valueAt(placed, { party }, () => `/parties/${index}`)),
  )
  const own = ({ item, party }: Combination): StatedFacts => {
    const found: Record<string, StatedFact> = {}
    for (const [fact, notices] of read.notices)
      found[fact] = stateOfNotices(read, notices, stated.items[item]?.id, others[party]?.party)
    return found
  }
  const hasNotices = read.notices.size > 0
  // Without items or receivers there is still one of each, about which nothing is known.
  const itemsOrOne = items.length === 0 ? [{}] : items
  const partiesOrOne = parties.length === 0 ? [{}] : parties
  return {
    problem: hasNotices
      ? makeProblem(program, caseFacts, itemsOrOne, partiesOrOne, own)
      : makeProblem(program, caseFacts, itemsOrOne, partiesOrOne),
    caseFacts,
    items: itemsOrOne,
    parties: partiesOrOne,
    itemIds: items.length === 0 ? [undefined] : stated.items.map(item => item.id),
    partyNames:
      parties.length === 0 ? [undefined] : others.map(({ party, index }) => party.id ?? party.name ?? String(index)),
    own: hasNotices ? own : () => ({}),
    warnings: listings.flatMap(listing => listing.warnings),
  }
}

function collect(declared: readonly PlacedFact[], read: (placed: PlacedFact) => StatedFact | undefined): StatedFacts {
  const facts: Record<string, StatedFact> = {}
  for (const placed of declared) {
    const value = read(placed)
    if (value !== undefined) facts[placed.fact.id] = value
  }
  return facts
}

/** `knowledge.wmd` stands at knowledge, wmd of the case; `item.kind` at kind of the item. */
function valueAt(
  { fact, steps }: PlacedFact,
  from: Readonly<Record<string, unknown>>,
  above: () => string,
): StatedFact | undefined {
  let value: unknown = from
  for (let at = 0; at < steps.length; at++)
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[steps[at] as string] : undefined
  if (value === undefined) return undefined
  return checked(fact, value, () => `${above()}/${(fact.of === 'case' ? steps : steps.slice(1)).join('/')}`)
}

function byItem(
  { fact, name }: PlacedFact,
  facts: Readonly<Record<string, unknown>> | undefined,
  item: string,
): StatedFact | undefined {
  const map = facts?.[name]
  if (map === undefined) return undefined
  if (map === 'unavailable') return unavailable
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    throw new Refusal(
      'wrong_type',
      { expected: 'a map from item id to value', found: kindOf(map) },
      pathTo('/facts', name),
    )
  const value = (map as Record<string, unknown>)[item]
  const path = () => pathTo(pathTo('/facts', name), item)
  return checked(fact, typeof value === 'number' ? String(value) : value, path)
}

/** `path` is only made where something is wrong. */
function checked(fact: FactDeclaration, value: unknown, path: () => string): StatedFact | undefined {
  if (value === undefined) return undefined
  if (value === 'unavailable') return unavailable
  if (isOfType(fact, value)) return value
  const expected =
    fact.type === 'boolean'
      ? 'true or false'
      : fact.type === 'decimal'
        ? 'a decimal in quotes, such as "0.1"'
        : fact.type === 'country'
          ? 'a country code'
          : fact.values.join(', ')
  if ((fact.type === 'one' && typeof value === 'string') || (fact.type === 'set' && Array.isArray(value)))
    throw new Refusal('unknown_value', { value: shown(value), allowed: fact.values }, path())
  throw new Refusal('wrong_type', { expected, found: kindOf(value) }, path())
}

/** Where notices were read, each combination has its own state; else the fact is open, or cannot be had. */
function noticeless(read: ReadCase, { name }: PlacedFact): StatedFact | undefined {
  const value = read.stated.facts?.[name]
  return value === 'unavailable' ? unavailable : undefined
}
