import type { FactScope, Snapshot } from '../../../law/rulebooks/index.ts'
import { classesOf } from '../classes.ts'
import { type StatedFacts, unavailable } from '../encode.ts'
import { type FactValue, testsIn } from '../meaning.ts'

export type RandomCase = {
  readonly caseFacts: StatedFacts
  readonly items: readonly StatedFacts[]
  readonly parties: readonly StatedFacts[]
}

/** A small generator of its own, so that a failing case can be made again from its seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Values that the tests of a snapshot can tell apart, of every fact that they speak of. */
export function valuesOf(
  snapshot: Snapshot,
): ReadonlyMap<string, { readonly of: FactScope; readonly values: readonly FactValue[] }> {
  const tests = Map.groupBy(
    snapshot.rules.flatMap(each => testsIn(each.rule.when)),
    test => test.fact,
  )
  return new Map(
    [...tests].flatMap(([id, of]) => {
      const fact = snapshot.book.facts.get(id)
      return fact === undefined
        ? []
        : [[id, { of: fact.of, values: classesOf(fact, of, snapshot.book.groups).classes.values }] as const]
    }),
  )
}

/** A partial case: `openMax` facts are left open (or cannot be had), the others get values, over one or two items and parties. */
export function randomCase(values: ReturnType<typeof valuesOf>, random: () => number, openMax: number): RandomCase {
  const many = () => (random() < 0.75 ? 1 : 2)
  const places = {
    case: [{}],
    item: Array.from({ length: many() }, () => ({})),
    party: Array.from({ length: many() }, () => ({})),
  } as Record<FactScope, Record<string, FactValue | typeof unavailable>[]>
  const spots = [...values].flatMap(([id, { of }]) => places[of].map((_, index) => ({ id, of, index })))
  for (let index = spots.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const [a, b] = [spots[index], spots[other]]
    if (a !== undefined && b !== undefined) {
      spots[index] = b
      spots[other] = a
    }
  }
  const open = Math.floor(random() * (openMax + 1))
  spots.forEach(({ id, of, index }, position) => {
    const found = values.get(id)?.values ?? []
    const place = places[of][index]
    const value = found[Math.floor(random() * found.length)]
    if (place === undefined || value === undefined) return
    if (position >= open) place[id] = value
    else if (random() < 0.3) place[id] = unavailable
  })
  return { caseFacts: places.case[0] ?? {}, items: places.item, parties: places.party }
}
