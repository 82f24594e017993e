import type { Route } from '../../law/packs/index.ts'
import { type CompiledRule, exactBounds, statesMax, statesOf } from '../evaluation/index.ts'
import { answersThatMove } from './missing.ts'
import type { RouteAnswer } from './result.ts'
import type { PaperOnShelf } from './shelf-routes.ts'
import { holds, holdsAny, isOpenRule, type View } from './view.ts'

/**
 * Each route by which an exporter may apply. Where the export is prohibited all are closed by the prohibition; where no licence
 * can be needed there is nothing to apply for, and no route is given.
 */
export function routesOf(view: View): readonly RouteAnswer[] {
  const { least, most } = view.bounds
  if (most === 0) return nothing
  if (least === 2) {
    const because = idsOf(view, view.shelf.ofLevel[2] ?? nothing)
    return routesFor(view).map(route => ({
      route: route.id,
      open: false,
      conditions: nothing,
      duties: nothing,
      because,
      missing: nothing,
    }))
  }
  const applying = withPapers(view)
  return routesFor(view).flatMap(route => routeAnswer(applying, route.id))
}

const nothing: readonly never[] = []

/** A route for military items is no news to somebody who exports a pump; where the domain is open every route is still possible. */
function routesFor({ law, read }: View): readonly Route[] {
  const { items } = read.stated
  const isOpen = items.length === 0 || items.some(item => item.domain === undefined || item.domain === 'unavailable')
  return law.pack.routes.filter(
    ({ domains }) =>
      domains === undefined || isOpen || items.some(item => item.domain !== undefined && domains.includes(item.domain)),
  )
}

/**
 * A paper of which nobody said that it is missing is a condition, not a bar: the view in which such papers are ready. Where it was
 * said, the view is the same.
 */
function withPapers(view: View): View {
  const { law, laid, shelf } = view
  const { problem, unavailable } = laid
  const { facts } = problem.program
  const isUntold = (slot: number) => problem.shared[slot] === facts[slot]?.all && !unavailable.case.includes(slot)
  if (!shelf.barsForWant.some(({ slot, bar }) => isUntold(slot) && isOpenRule(view, bar))) return view
  const shared = problem.shared.slice()
  for (const fact of law.papers) {
    const slot = problem.program.factSlot.get(fact.id)
    const yes = slot === undefined ? undefined : facts[slot]?.bitOf(true)
    if (slot !== undefined && yes !== undefined && isUntold(slot)) shared[slot] = yes
  }
  const ready = { ...problem, shared }
  return { ...view, laid: { ...laid, problem: ready }, states: statesOf(ready) }
}

function routeAnswer(view: View, route: string): RouteAnswer | readonly [] {
  const onShelf = view.shelf.routes.get(route)
  if (onShelf === undefined) return []
  const { objective, opens, openedBy } = onShelf
  // While the outcome itself is open there are nearer questions: routes are then given as far as no search is needed.
  const isSettled = view.bounds.least === view.bounds.most
  const bounds = exactBounds(view.laid.problem, objective, isSettled ? statesMax : 0, view.states)
  const open = bounds.least === bounds.most ? bounds.least === 1 : null
  const bars = idsOf(view, onShelf.bars)
  return {
    route,
    open,
    conditions: open === false ? nothing : dueIn(view, onShelf.conditions),
    duties: open === false ? nothing : dueIn(view, onShelf.duties),
    // A route that nothing opens is closed for want of its conditions: name the rules that would have opened it.
    because: open === true ? idsOf(view, opens) : bars.length > 0 ? bars : openedBy,
    missing:
      open === null && isSettled ? answersThatMove(view, objective, bounds).map(({ asked }) => asked.fact.id) : nothing,
  }
}

/** The papers that this case needs: some rule that asks for them holds in it. */
function dueIn(view: View, papers: readonly PaperOnShelf[]): readonly string[] {
  const due: string[] = []
  for (const { id, askedBy } of papers) if (holdsAny(view, askedBy)) due.push(id)
  return due
}

function idsOf(view: View, rules: readonly CompiledRule[]): readonly string[] {
  const ids: string[] = []
  for (const compiled of rules) if (holds(view, compiled)) ids.push(compiled.rule.id)
  return ids
}
