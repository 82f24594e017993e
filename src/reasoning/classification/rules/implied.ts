import { canonicalJson } from '../../../values/index.ts'
import type { Bar } from './judge.ts'
import type { Known } from './known.ts'
import { readFact } from './read-facts.ts'

/** What follows from what the item is, where its subjects do not speak against one another; the more special one goes first. */
export function impliedFacts({ rules, kinship }: Bar, subjects: ReadonlySet<string>): ReadonlyMap<string, Known> {
  const found = new Map<string, { readonly by: string; readonly value: string | readonly string[] }>()
  const disputed = new Set<string>()
  for (const id of [...subjects].flatMap(each => [...(kinship.upwards.get(each) ?? [])]))
    for (const [attribute, value] of Object.entries(rules.subjects.get(id)?.implies ?? {})) {
      const known = found.get(attribute)
      if (known === undefined || kinship.upwards.get(id)?.has(known.by)) found.set(attribute, { by: id, value })
      else if (!kinship.upwards.get(known.by)?.has(id) && canonicalJson(known.value) !== canonicalJson(value))
        disputed.add(attribute)
    }
  return new Map(
    [...found].flatMap(([id, { value }]) => {
      const attribute = rules.attributes.get(id)
      if (attribute === undefined || disputed.has(id)) return []
      return [[id, readFact(attribute, value, `/implied/${id}`)] as const]
    }),
  )
}
