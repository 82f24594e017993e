import { outcomes } from '../../law/rulebooks/index.ts'
import type { CompiledRule } from '../evaluation/index.ts'
import type { Reason } from './result.ts'

/** A rule with what it says wherever it applies, put together once: an answer only adds the place. */
export type Speaking = {
  readonly compiled: CompiledRule
  readonly said: Reason
  /** Its turn among the reasons. */
  readonly turn: number
  /** Whether it depends on the item, and on the party: a reason names no more than it rests on. */
  readonly namesItem: boolean
  readonly namesParty: boolean
}

/** The turn of rules that open or bar routes: the last. */
export const ofRoutes = 4

export function speakingOf(compiled: CompiledRule): Speaking {
  const { rule, cite, scopes } = compiled
  return {
    compiled,
    said: { rule: rule.id, effect: effectWord(compiled), cite, says: rule.says },
    turn: turnOf(compiled),
    namesItem: scopes.has('item'),
    namesParty: scopes.has('party'),
  }
}

/** Those that cite something, in the order in which their reasons are given. */
export function inTurn(rules: readonly CompiledRule[]): readonly Speaking[] {
  return rules
    .filter(({ cite }) => cite.length > 0)
    .map(speakingOf)
    .sort((a, b) => a.turn - b.turn || (a.said.rule < b.said.rule ? -1 : 1))
}

/** Outcomes 0 to 2 from the strictest, express freedoms among them, then scope, then routes. */
function turnOf({ rule, severity }: CompiledRule): number {
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
