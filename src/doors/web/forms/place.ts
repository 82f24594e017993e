import type { FactDeclaration } from '../../../law/rulebooks/index.ts'
import type { Asked, Draft } from '../session/draft.ts'

type Step = string | number

/** Where in a case a fact stands; undefined where the item or party it is about is not in the case. */
export function placeOf(draft: Draft, fact: FactDeclaration, asked: Asked): readonly Step[] | undefined {
  const steps = fact.id.split('.')
  if (fact.place === 'byItem') return asked.item === undefined ? undefined : [...steps, asked.item]
  if (fact.of === 'case') return steps
  const rest = steps.slice(1)
  if (fact.of === 'item') {
    const i = (draft.items ?? []).findIndex(each => each.id === asked.item)
    return i < 0 ? undefined : ['items', i, ...rest]
  }
  const i = partyIndex(draft, asked.party)
  return i < 0 ? undefined : ['parties', i, ...rest]
}

export function partyIndex(draft: Draft, party: string | undefined): number {
  if (party === undefined) return -1
  const parties = draft.parties ?? []
  const named = parties.findIndex(each => each.id === party || each.name === party)
  if (named >= 0) return named
  return /^\d+$/.test(party) && Number(party) < parties.length ? Number(party) : -1
}

export function readAt(draft: Draft, place: readonly Step[]): unknown {
  let at: unknown = draft
  for (const step of place) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Readonly<Record<Step, unknown>>)[step]
  }
  return at
}

/** A copy of the case with this value there; with `undefined`, without any. */
export function writeAt(draft: Draft, place: readonly Step[], value: unknown): Draft {
  const copy = structuredClone(draft)
  let at: Record<Step, unknown> = copy
  for (const step of place.slice(0, -1)) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined
    if (typeof next === 'object' && next !== null) at = next as Record<Step, unknown>
    else if (value === undefined) return copy
    else {
      const made: Record<Step, unknown> = {}
      at[step] = made
      at = made
    }
  }
  const last = place.at(-1)
  if (last === undefined) return copy
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}
