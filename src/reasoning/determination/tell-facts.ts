import type { FactDeclaration } from '../../law/rulebooks/index.ts'
import { pathTo, Refusal } from '../../values/index.ts'
import { bitIfOfType, unavailable } from '../evaluation/index.ts'
import type { CaseItem, CaseParty } from './case-schema.ts'
import type { Listing } from './listing.ts'
import { kindOf, type ReadCase, shown } from './read-case.ts'
import type { FactOnShelf } from './shelf-facts.ts'

/**
 * Writes into a state what is stated of some facts, and gives the slots of those that cannot be had. A path is only made where something
 * is wrong.
 */
export function tellFacts(
  facts: readonly FactOnShelf[],
  state: Int32Array,
  valueAt: (at: FactOnShelf) => unknown,
  pathOf: (at: FactOnShelf) => string,
): readonly number[] {
  let beyond = none
  for (let each = 0; each < facts.length; each++) {
    const at = facts[each] as FactOnShelf
    const value = valueAt(at)
    if (value === undefined) continue
    const bit = bitIfOfType(at.classes, value)
    if (bit !== 0) state[at.slot] = bit
    else if (isUnavailable(value)) beyond = [...beyond, at.slot]
    else throw refusalOf(at.fact, value, pathOf(at))
  }
  return beyond
}

const none: readonly number[] = []

const isUnavailable = (value: unknown) => value === 'unavailable' || value === unavailable

function refusalOf(fact: FactDeclaration, value: unknown, path: string): Refusal {
  if ((fact.type === 'one' && typeof value === 'string') || (fact.type === 'set' && Array.isArray(value)))
    return new Refusal('unknown_value', { value: shown(value), allowed: fact.values }, path)
  const expected =
    fact.type === 'boolean'
      ? 'true or false'
      : fact.type === 'decimal'
        ? 'a decimal in quotes, such as "0.1"'
        : fact.type === 'country'
          ? 'a country code'
          : fact.values.join(', ')
  return new Refusal('wrong_type', { expected, found: kindOf(value) }, path)
}

/** A list of notices was read before, and says more than one thing of a case: it is told of each combination by itself. */
export function valueInCase({ stated }: ReadCase, at: FactOnShelf): unknown {
  if (at.how !== 'notices') return valueBelow(stated, at.steps)
  return stated.facts?.[at.name] === 'unavailable' ? unavailable : undefined
}

export const pathInCase = ({ steps }: FactOnShelf): string => `/${steps.join('/')}`

export function valueInItem(
  { stated }: ReadCase,
  item: CaseItem,
  listing: Listing | undefined,
  at: FactOnShelf,
): unknown {
  if (at.how === 'stated') return valueBelow(item, at.steps)
  if (at.how === 'listed') return listing?.listed
  if (at.how === 'nowhere') return undefined
  const map = stated.facts?.[at.name]
  if (map === undefined || map === 'unavailable') return map
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    throw new Refusal(
      'wrong_type',
      { expected: 'a map from item id to value', found: kindOf(map) },
      pathTo('/facts', at.name),
    )
  const value = (map as Readonly<Record<string, unknown>>)[item.id]
  return typeof value === 'number' ? String(value) : value
}

export const pathInItem = (index: number, item: CaseItem, { how, name, steps }: FactOnShelf): string =>
  how === 'byItem' ? pathTo(pathTo('/facts', name), item.id) : `/items/${index}/${steps.join('/')}`

export function valueInParty(party: CaseParty, at: FactOnShelf): unknown {
  return at.how === 'stated' ? valueBelow(party, at.steps) : undefined
}

function valueBelow(from: unknown, steps: readonly string[]): unknown {
  let value = from
  for (let at = 0; at < steps.length; at++) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string, unknown>>)[steps[at] as string]
  }
  return value
}
