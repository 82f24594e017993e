import { exactBounds, isOpen, isTrue, routeObjective, statesMax } from '../evaluation/index.ts'
import { answersThatMove } from './missing.ts'
import type { RouteAnswer } from './result.ts'
import { type View, viewOf } from './view.ts'

/**
 * Each route by which an exporter may apply. Where the export is prohibited all are closed by the prohibition; where no licence
 * can be needed there is nothing to apply for, and no route is given.
 */
export function routesOf(view: View): readonly RouteAnswer[] {
  const { least, most } = view.bounds
  if (most === 0) return []
  if (least === 2) {
    const because = rulesWhere(view, effect => effect.kind === 'outcome' && effect.outcome === 'prohibited')
    return view.law.pack.routes.map(route => ({ route: route.id, open: false, conditions: [], duties: [], because, missing: [] }))
  }
  const applying = withPapers(view)
  return view.law.pack.routes.map(route => routeAnswer(applying, route.id))
}

/**
 * A paper of which nobody said that it is missing is a condition, not a bar: the view in which such papers are ready. Where it was
 * said, the view is the same.
 */
function withPapers(view: View): View {
  const { law, read, laid } = view
  const { problem, caseFacts } = laid
  const papers = [...law.pack.book.facts.values()].filter(fact => fact.provides !== undefined && fact.of === 'case' && caseFacts[fact.id] === undefined)
  const bites = papers.some(fact => view.rules.some(({ compiled, truths }) => compiled.rule.effect.kind === 'bars' && compiled.facts.has(fact.id) && truths.includes(isOpen)))
  if (!bites) return view
  const shared = problem.shared.slice()
  for (const fact of papers) {
    const slot = problem.program.factSlot.get(fact.id)
    const ready = slot === undefined ? undefined : problem.program.facts[slot]?.bitOf(true)
    if (slot !== undefined && ready !== undefined) shared[slot] = ready
  }
  return { ...viewOf(law, read, { ...laid, problem: { ...problem, shared } }), bounds: view.bounds }
}

function routeAnswer(view: View, route: string): RouteAnswer {
  const objective = routeObjective(route)
  const bounds = exactBounds(view.laid.problem, objective, statesMax, view.states)
  const open = bounds.least === bounds.most ? bounds.least === 1 : null
  const bars = rulesWhere(view, effect => effect.kind === 'bars' && effect.routes.includes(route))
  const opens = rulesWhere(view, effect => effect.kind === 'opens' && effect.routes.includes(route))
  // A route that nothing opens is closed for want of its conditions: name the rules that would have opened it.
  const would = view.rules.flatMap(({ compiled }) => (compiled.rule.effect.kind === 'opens' && compiled.rule.effect.routes.includes(route) ? [compiled.rule.id] : []))
  return {
    route,
    open,
    conditions: open === false ? [] : documentsOf(view, route, 'application'),
    duties: open === false ? [] : documentsOf(view, route, 'licence'),
    because: open === true ? opens : bars.length > 0 ? bars : would,
    missing: open === null ? answersThatMove(view, objective, bounds).map(each => each.fact.id) : [],
  }
}

/** What this route, or every route, needs in this case. */
function documentsOf(view: View, route: string, at: 'application' | 'licence'): readonly string[] {
  const due = new Set(view.law.pack.documents.filter(document => document.at === at).map(document => document.id))
  const found = view.rules.flatMap(({ compiled, truths }) => {
    const { effect } = compiled.rule
    return effect.kind === 'requires' && truths.includes(isTrue) && (effect.routes.length === 0 || effect.routes.includes(route)) ? effect.documents.filter(id => due.has(id)) : []
  })
  return [...new Set(found)].sort()
}

function rulesWhere(view: View, matters: (effect: View['rules'][number]['compiled']['rule']['effect']) => boolean): readonly string[] {
  return view.rules.flatMap(({ compiled, truths }) => (matters(compiled.rule.effect) && truths.includes(isTrue) ? [compiled.rule.id] : []))
}
