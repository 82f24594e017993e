import { exactBounds, isTrue, routeObjective } from '../evaluation/index.ts'
import type { RouteAnswer } from './result.ts'
import type { View } from './view.ts'
import { answersThatMove } from './missing.ts'

/**
 * Each route by which an exporter may apply. Where the export is prohibited all are closed by the prohibition; where no licence
 * can be needed there is nothing to apply for, and no route is given.
 */
export function routesOf(view: View): readonly RouteAnswer[] {
  const { least, most } = view.bounds
  if (most === 0) return []
  if (least === 2) {
    const because = rulesWhere(view, effect => effect.kind === 'outcome' && effect.outcome === 'prohibited')
    return view.law.pack.routes.map(route => ({ route: route.id, open: false, conditions: [], because, missing: [] }))
  }
  return view.law.pack.routes.map(route => routeAnswer(view, route.id))
}

function routeAnswer(view: View, route: string): RouteAnswer {
  const objective = routeObjective(route)
  const bounds = exactBounds(view.laid.problem, objective)
  const open = bounds.least === bounds.most ? bounds.least === 1 : null
  const bars = rulesWhere(view, effect => effect.kind === 'bars' && effect.routes.includes(route))
  const opens = rulesWhere(view, effect => effect.kind === 'opens' && effect.routes.includes(route))
  // A route that nothing opens is closed for want of its conditions: name the rules that would have opened it.
  const would = view.rules.flatMap(({ compiled }) => (compiled.rule.effect.kind === 'opens' && compiled.rule.effect.routes.includes(route) ? [compiled.rule.id] : []))
  return {
    route,
    open,
    conditions: open === false ? [] : conditionsOf(view, route),
    because: open === true ? opens : bars.length > 0 ? bars : would,
    missing: open === null ? answersThatMove(view, objective, bounds).map(each => each.fact.id) : [],
  }
}

/** Documents that this route, or every application, needs in this case. */
function conditionsOf(view: View, route: string): readonly string[] {
  const found = view.rules.flatMap(({ compiled, truths }) => {
    const { effect } = compiled.rule
    return effect.kind === 'requires' && truths.includes(isTrue) && (effect.routes.length === 0 || effect.routes.includes(route)) ? effect.documents : []
  })
  return [...new Set(found)].sort()
}

function rulesWhere(view: View, matters: (effect: View['rules'][number]['compiled']['rule']['effect']) => boolean): readonly string[] {
  return view.rules.flatMap(({ compiled, truths }) => (matters(compiled.rule.effect) && truths.includes(isTrue) ? [compiled.rule.id] : []))
}
