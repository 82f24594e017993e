import { outcomes } from '../../law/rulebooks/index.ts'
import { type CompiledRule, isOpen, isTrue } from '../evaluation/index.ts'
import type { Reason } from './result.ts'
import { inTurn, ofRoutes, type Speaking } from './shelf.ts'
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
    : reasonsWhere(view, inTurn(ofOutcome.filter(({ standing }) => standing === 'in_force')), isOpen)
}

function reasonsWhere(view: View, rules: readonly Speaking[], truth: number, turnMax = ofRoutes): readonly Reason[] {
  const found: Reason[] = []
  const { states } = view
  for (const { compiled, turn, isPlaced } of rules) {
    if (turn > turnMax) break
    const from = found.length
    for (let index = 0; index < states.length; index++) {
      if (states[index]?.[compiled.slot] !== truth) continue
      if (isPlaced) addPlaced(view, compiled, index, found, from)
      else if (found.length === from) found.push(spoken(compiled))
    }
  }
  return found
}

/** One rule's reasons stand together, each place once, by the names of their places. */
function addPlaced(view: View, compiled: CompiledRule, index: number, found: Reason[], from: number): void {
  const combination = view.combinations[index]
  if (combination === undefined) return
  const reason: Reason = { ...spoken(compiled), ...placeOf(view, compiled, combination) }
  const name = placeName(reason)
  let at = found.length
  for (; at > from; at--) {
    const before = placeName(found[at - 1] as Reason)
    if (before === name) return
    if (before < name) break
  }
  found.splice(at, 0, reason)
}

const placeName = ({ item, party }: Pick<Reason, 'item' | 'party'>) => `${item ?? ''}\n${party ?? ''}`

const known = new WeakMap<CompiledRule, Reason>()

/** What a rule says wherever it applies. */
export function spoken(compiled: CompiledRule): Reason {
  const { rule, cite } = compiled
  const said = known.get(compiled) ?? { rule: rule.id, effect: effectWord(compiled), cite, says: rule.says }
  known.set(compiled, said)
  return said
}

/** The effect of a rule as one word of the contract or of the pack format. */
function effectWord({ rule }: CompiledRule): string {
  const { effect } = rule
  if (effect.kind === 'outcome') return effect.outcome
  if (effect.kind === 'may') return effect.outcome === outcomes[2] ? 'may_be_prohibited' : 'may_require_licence'
  if (effect.kind === 'opens' || effect.kind === 'bars') return `${effect.kind} ${effect.routes.join(', ')}`
  return effect.kind
}
