import { outcomes } from '../../law/rulebooks/index.ts'
import { type CompiledRule, isOpen, isTrue } from '../evaluation/index.ts'
import type { Reason } from './result.ts'
import { holds, placeOf, type View } from './view.ts'

/** The rules that applied: those of the outcome first, the strictest before others, then scope, then the routes. */
export function reasonsOf(view: View): readonly Reason[] {
  // Route rules speak only where there may be a licence to apply for.
  const routesMatter = view.bounds.most >= 1 && view.bounds.least < 2
  return reasonsWhere(
    view,
    routesMatter ? view.shelf.reasons : view.shelf.reasons.filter(rule => kindOrder(rule) < ofRoutes),
    isTrue,
  )
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

function reasonsWhere(view: View, rules: readonly CompiledRule[], truth: number): readonly Reason[] {
  const found = new Map<string, { order: number; reason: Reason }>()
  for (const compiled of rules) {
    if (compiled.cite.length === 0) continue
    view.states.forEach((state, index) => {
      const combination = view.combinations[index]
      if (combination === undefined || state[compiled.slot] !== truth) return
      const place = placeOf(view, compiled, combination)
      const reason = {
        rule: compiled.rule.id,
        effect: effectWord(compiled),
        cite: compiled.cite,
        says: compiled.rule.says,
        ...place,
      }
      const key = nameOf(reason)
      if (!found.has(key)) found.set(key, { order: kindOrder(compiled), reason })
    })
  }
  return [...found.values()].sort((a, b) => a.order - b.order || byName(a.reason, b.reason)).map(each => each.reason)
}

const byName = (a: Reason, b: Reason) => (nameOf(a) < nameOf(b) ? -1 : 1)
const nameOf = ({ rule, item, party }: Reason) => `${rule}\n${item ?? ''}\n${party ?? ''}`

const ofRoutes = 4

/** Outcomes 0 to 2 from the strictest, express freedoms among them, then scope, then routes. */
function kindOrder({ rule, severity }: CompiledRule): number {
  const { effect } = rule
  if (effect.kind === 'outcome') return 2 - severity
  return effect.kind === 'scope' ? 3 : ofRoutes
}

/** The effect of a rule as one word of the contract or of the pack format. */
export function effectWord({ rule }: CompiledRule): string {
  const { effect } = rule
  if (effect.kind === 'outcome') return effect.outcome
  if (effect.kind === 'may') return effect.outcome === outcomes[2] ? 'may_be_prohibited' : 'may_require_licence'
  if (effect.kind === 'opens' || effect.kind === 'bars') return `${effect.kind} ${effect.routes.join(', ')}`
  return effect.kind
}
