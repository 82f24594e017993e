import type { FactDeclaration, FactScope } from '../../law/rulebooks/index.ts'
import type { FactClasses, Program } from '../evaluation/index.ts'
import { furtherName, type Law } from './law.ts'

/** A fact with its slot in a program and the way to it in a case. */
export type FactOnShelf = {
  readonly fact: FactDeclaration
  readonly classes: FactClasses
  readonly slot: number
  /** `knowledge.wmd` stands at knowledge, wmd of the case; `item.kind` at kind of the item. */
  readonly steps: readonly string[]
  /** One that stands under `facts` has its name there. */
  readonly name: string
  readonly how: 'stated' | 'notices' | 'listed' | 'byItem' | 'nowhere'
}

/** By where they live, in the order of the pack. */
export function factsOnShelf(law: Law, program: Program): Readonly<Record<FactScope, readonly FactOnShelf[]>> {
  const all = [...law.pack.book.facts.values()].flatMap((fact): FactOnShelf[] => {
    const slot = program.factSlot.get(fact.id)
    const classes = slot === undefined ? undefined : program.facts[slot]
    if (slot === undefined || classes === undefined) return []
    const path = fact.id.split('.')
    const steps = fact.of === 'case' ? path : path.slice(1)
    return [{ fact, classes, slot, steps, name: furtherName(fact), how: howOf(fact, path) }]
  })
  const at = (scope: FactScope) => all.filter(({ fact }) => fact.of === scope)
  return { case: at('case'), item: at('item'), party: at('party') }
}

function howOf({ id, of, type, place }: FactDeclaration, [first]: readonly string[]): FactOnShelf['how'] {
  if (of === 'case') return type === 'notices' ? 'notices' : 'stated'
  if (id === 'item.listed') return 'listed'
  if (of === 'item' && place === 'byItem') return 'byItem'
  return first === of ? 'stated' : 'nowhere'
}
