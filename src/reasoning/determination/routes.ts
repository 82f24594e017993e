import type { Route } from '../../law/packs/index.ts'
import { type CompiledRule, exactBounds, routeObjective, statesMax, statesOf } from '../evaluation/index.ts'
import { answersThatMove } from './missing.ts'
import type { RouteAnswer } from './result.ts'
import { holds, isOpenRule, type View } from './view.ts'

/**
 * Each route by which an exporter may apply. Where the export is prohibited all are closed by the prohibition; where no licence
 * can be needed there is nothing to apply for, and no route is given.
 */
export function routesOf(view: View): readonly RouteAnswer[] {
  const { least, most } = view.bounds
  if (most === 0) return []
  if (least === 2) {
    const because = idsOf(
      view,
      view.shelf.ofOutcome.filter(({ severity }) => severity === 2),
    )
    return routesFor(view).map(route => ({
      route: route.id,
      open: false,
      conditions: [],
      duties: [],
      because,
      missing: [],
    }))
  }
  const applying = withPapers(view)
  const required = view.shelf.requires.filter(compiled => holds(applying, compiled))
  return routesFor(view).map(route => routeAnswer(applying, route.id, required))
}

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
  const { law, laid } = view
  const { problem, caseFacts } = laid
  const papers = law.papers.filter(fact => caseFacts[fact.id] === undefined)
  const bites = papers.some(fact =>
    view.shelf.reasons.some(
      ({ compiled }) =>
        compiled.rule.effect.kind === 'bars' && compiled.facts.has(fact.id) && isOpenRule(view, compiled),
    ),
  )
  if (!bites) return view
  const shared = problem.shared.slice()
  for (const fact of papers) {
    const slot = problem.program.factSlot.get(fact.id)
    const yes = slot === undefined ? undefined : problem.program.facts[slot]?.bitOf(true)
    if (slot !== undefined && yes !== undefined) shared[slot] = yes
  }
  const ready = { ...problem, shared }
  return { ...view, laid: { ...laid, problem: ready }, states: statesOf(ready) }
}

function routeAnswer(view: View, route: string, required: readonly CompiledRule[]): RouteAnswer {
  const objective = routeObjective(route)
  // While the outcome itself is open there are nearer questions: routes are then given as far as no search is needed.
  const isSettled = view.bounds.least === view.bounds.most
  const bounds = exactBounds(view.laid.problem, objective, isSettled ? statesMax : 0, view.states)
  const open = bounds.least === bounds.most ? bounds.least === 1 : null
  const bars = idsOf(view, view.shelf.bars.get(route) ?? [])
  const would = view.shelf.opens.get(route) ?? []
  return {
    route,
    open,
    ...(open === false ? noDocuments : documentsOf(view, required, route)),
    // A route that nothing opens is closed for want of its conditions: name the rules that would have opened it.
    because: open === true ? idsOf(view, would) : bars.length > 0 ? bars : would.map(({ rule }) => rule.id),
    missing: open === null && isSettled ? answersThatMove(view, objective, bounds).map(each => each.fact.id) : [],
  }
}

type Documents = Pick<RouteAnswer, 'conditions' | 'duties'>
const noDocuments: Documents = { conditions: [], duties: [] }

/** What this route, or every route, needs in this case, of the rules that require something in it: to apply, and with the licence. */
function documentsOf({ law }: View, required: readonly CompiledRule[], route: string): Documents {
  const due = new Set<string>()
  for (const { rule } of required) {
    const { effect } = rule
    if (effect.kind === 'requires' && (effect.routes.length === 0 || effect.routes.includes(route)))
      for (const id of effect.documents) due.add(id)
  }
  const conditions: string[] = []
  const duties: string[] = []
  for (const id of [...due].sort()) {
    const at = law.documents.get(id)?.at ?? 'application'
    if (at === 'application') conditions.push(id)
    else if (at === 'licence') duties.push(id)
  }
  return { conditions, duties }
}

function idsOf(view: View, rules: readonly CompiledRule[]): readonly string[] {
  return rules.filter(compiled => holds(view, compiled)).map(({ rule }) => rule.id)
}
