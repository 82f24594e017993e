import { outcomes } from '../../law/rulebooks/index.ts'
import { type CompiledRule, isOpen, isTrue } from '../evaluation/index.ts'
import type { Reason } from './result.ts'
import { holds, placeOf, type View } from './view.ts'

/** The rules that applied: those of the outcome first, the strictest before others, then scope, then the routes. */
export function reasonsOf(view: View): readonly Reason[] {
  // Route rules speak only where there may be a licence to apply for.
  const routesMatter = view.bounds.most >= 1 && view.bounds.least < 2
  return reasonsWhere(view, view.shelf.reasons, isTrue, routesMatter ? ofRoutes : ofRoutes - 1)
}

/**
 * Where the outcome is certain though no single rule is: the open rules of that outcome. Whatever the open facts turn out to be,
 * one of them applies.
 */
export function eitherOf(view: View): readonly Reason[] {
  const { least, most } = view.bounds
  if (least !== most || least === 0) return []
  const ofOutcome = view.shelf.ofOutcome.filter(({ severity }) => severity === least)
  return ofOutcome.some(rule => holds(view, rule))
    ? []
    : reasonsWhere(
        view,
        ofOutcome.filter(({ standing }) => standing === 'in_force'),
        isOpen,
      )
}

type Found = { readonly order: number; readonly name: string; readonly reason: Reason }

function reasonsWhere(
  view: View,
  rules: readonly CompiledRule[],
  truth: number,
  orderMax = ofRoutes,
): readonly Reason[] {
  const found: Found[] = []
  const names = new Set<string>()
  const { states, combinations } = view
  for (const compiled of rules) {
    const order = kindOrder(compiled)
    if (compiled.cite.length === 0 || order > orderMax) continue
    for (let index = 0; index < states.length; index++) {
      const combination = combinations[index]
      if (combination === undefined || states[index]?.[compiled.slot] !== truth) continue
      const reason: Reason = { ...spoken(compiled), ...placeOf(view, compiled, combination) }
      const name = `${reason.rule}\n${reason.item ?? ''}\n${reason.party ?? ''}`
      if (names.has(name)) continue
      names.add(name)
      found.push({ order, name, reason })
    }
  }
  return found.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1)).map(({ reason }) => reason)
}

const known = new WeakMap<CompiledRule, Reason>()

/** What a rule says wherever it applies. */
export function spoken(compiled: CompiledRule): Reason {
  const { rule, cite } = compiled
  const said = known.get(compiled) ?? { rule: rule.id, effect: effectWord(compiled), cite, says: rule.says }
  known.set(compiled, said)
  return said
}

const ofRoutes = 4

/** Outcomes 0 to 2 from the strictest, express freedoms among them, then scope, then routes. */
function kindOrder({ rule, severity }: CompiledRule): number {
  const { effect } = rule
  if (effect.kind === 'outcome') return 2 - severity
  return effect.kind === 'scope' ? 3 : ofRoutes
}

/** The effect of a rule as one word of the contract or of the pack format. */
function effectWord({ rule }: CompiledRule): string {
  const { effect } = rule
  if (effect.kind === 'outcome') return effect.outcome
  if (effect.kind === 'may') return effect.outcome === outcomes[2] ? 'may_be_prohibited' : 'may_require_licence'
  if (effect.kind === 'opens' || effect.kind === 'bars') return `${effect.kind} ${effect.routes.join(', ')}`
  return effect.kind
}
