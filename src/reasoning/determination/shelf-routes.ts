import { type CompiledRule, type Objective, type Program, routeObjective } from '../evaluation/index.ts'
import type { Law } from './law.ts'

/** A route with everything that the rules say of it. */
export type RouteOnShelf = {
  /** Whether it is open. */
  readonly objective: Objective
  readonly opens: readonly CompiledRule[]
  readonly bars: readonly CompiledRule[]
  /** Ids of the rules that would open it. */
  readonly openedBy: readonly string[]
  /** Papers that some rule asks for, by id: to apply, and with the licence. */
  readonly conditions: readonly PaperOnShelf[]
  readonly duties: readonly PaperOnShelf[]
}
export type PaperOnShelf = { readonly id: string; readonly askedBy: readonly CompiledRule[] }

export function routesOnShelf(
  law: Law,
  program: Program,
  rules: readonly CompiledRule[],
): ReadonlyMap<string, RouteOnShelf> {
  const speaking = rules.filter(({ rule: { effect } }) => effect.kind === 'opens' || effect.kind === 'bars')
  const requiring = rules.filter(({ rule: { effect } }) => effect.kind === 'requires')
  return new Map(
    law.pack.routes.map(({ id }) => {
      const of = (kind: 'opens' | 'bars') =>
        speaking.filter(({ rule: { effect } }) => effect.kind === kind && effect.routes.includes(id))
      const opens = of('opens')
      const papers = papersFor(id, requiring)
      const at = (step: string) => papers.filter(paper => (law.documents.get(paper.id)?.at ?? 'application') === step)
      return [
        id,
        {
          objective: routeObjective(program, id),
          opens,
          bars: of('bars'),
          openedBy: opens.map(({ rule }) => rule.id),
          conditions: at('application'),
          duties: at('licence'),
        },
      ]
    }),
  )
}

/** What this route, or every route, may need. */
function papersFor(route: string, rules: readonly CompiledRule[]): readonly PaperOnShelf[] {
  const askedBy = new Map<string, CompiledRule[]>()
  for (const compiled of rules) {
    const { effect } = compiled.rule
    if (effect.kind === 'requires' && (effect.routes.length === 0 || effect.routes.includes(route)))
      for (const id of effect.documents) askedBy.set(id, [...(askedBy.get(id) ?? []), compiled])
  }
  return [...askedBy].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, by]) => ({ id, askedBy: by }))
}

/** A rule that bars a route for want of a paper, with the slot of the fact that the paper is ready. */
export type BarForWant = { readonly slot: number; readonly bar: CompiledRule }

export function barsForWant(law: Law, program: Program, rules: readonly CompiledRule[]): readonly BarForWant[] {
  const barring = rules.filter(({ rule, cite }) => rule.effect.kind === 'bars' && cite.length > 0)
  return law.papers.flatMap(({ id }) => {
    const slot = program.factSlot.get(id)
    return slot === undefined ? [] : barring.filter(({ facts }) => facts.has(id)).map(bar => ({ slot, bar }))
  })
}
