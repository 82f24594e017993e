import { outcomes } from '../../law/rulebooks/index.ts'
import { isFalse, isOpen, isTrue } from '../evaluation/index.ts'
import type { Reason } from './result.ts'
import { placeOf, type RuleView, type View } from './view.ts'

/** The rules that applied: those of the outcome first, the strictest before others, then scope, then the routes. */
export function reasonsOf(view: View): readonly Reason[] {
  // Route rules speak only where there may be a licence to apply for.
  const routesMatter = view.bounds.most >= 1 && view.bounds.least < 2
  return reasonsWhere(view, ({ compiled }, truth) => truth === isTrue && (kindOrder(compiled) < 5 || (kindOrder(compiled) === 5 && routesMatter)))
}

/**
 * Where the outcome is certain though no single rule is: the open rules of that outcome. Whatever the open facts turn out to be,
 * one of them applies.
 */
export function eitherOf(view: View): readonly Reason[] {
  const { least, most } = view.bounds
  if (least !== most || least === 0) return []
  const isSettled = view.rules.some(({ compiled, truths }) => compiled.severity === least && compiled.rule.effect.kind === 'outcome' && truths.includes(isTrue))
  return isSettled ? [] : reasonsWhere(view, ({ compiled }, truth) => compiled.severity === least && compiled.rule.effect.kind === 'outcome' && truth === isOpen && compiled.standing === 'in_force')
}

function reasonsWhere(view: View, matters: (rule: RuleView, truth: number) => boolean): readonly Reason[] {
  const found = new Map<string, { order: number; reason: Reason }>()
  for (const rule of view.rules) {
    const { compiled } = rule
    rule.truths.forEach((truth, index) => {
      const combination = view.combinations[index]
      if (combination === undefined || truth === isFalse || !matters(rule, truth) || compiled.cite.length === 0) return
      const place = placeOf(view, compiled, combination)
      const key = `${compiled.rule.id}\n${place.item ?? ''}\n${place.party ?? ''}`
      if (!found.has(key)) found.set(key, { order: kindOrder(compiled), reason: { rule: compiled.rule.id, effect: effectWord(compiled), cite: compiled.cite, says: compiled.rule.says, ...place } })
    })
  }
  return [...found.values()].sort((a, b) => a.order - b.order || byName(a.reason, b.reason)).map(each => each.reason)
}

const byName = (a: Reason, b: Reason) => (nameOf(a) < nameOf(b) ? -1 : 1)
const nameOf = ({ rule, item, party }: Reason) => `${rule}\n${item ?? ''}\n${party ?? ''}`

/** Outcomes 0 to 2 from the strictest, express freedoms among them; discretion is no reason but a warning. */
function kindOrder({ rule, severity }: RuleView['compiled']): number {
  const { effect } = rule
  if (effect.kind === 'outcome') return 2 - severity
  if (effect.kind === 'scope') return 3
  return effect.kind === 'opens' || effect.kind === 'bars' ? 5 : 9
}

/** The effect of a rule as one word of the contract or of the pack format. */
export function effectWord({ rule }: RuleView['compiled']): string {
  const { effect } = rule
  if (effect.kind === 'outcome') return effect.outcome
  if (effect.kind === 'may') return effect.outcome === outcomes[2] ? 'may_be_prohibited' : 'may_require_licence'
  if (effect.kind === 'opens' || effect.kind === 'bars') return `${effect.kind} ${effect.routes.join(', ')}`
  return effect.kind
}
