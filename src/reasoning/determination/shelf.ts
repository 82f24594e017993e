import type { CompiledRule, Program } from '../evaluation/index.ts'
import { awakeRule, isHelper, isUncovered } from './helpers.ts'

/** The rules of a program sorted by what they do, once a program: an answer then looks only where something can stand. */
export type Shelf = {
  /** Rules of law; helpers are left out. */
  readonly rules: readonly CompiledRule[]
  /** Outcome rules, express freedoms among them. */
  readonly ofOutcome: readonly CompiledRule[]
  /** Rules that can raise the outcome, discretion among them. */
  readonly deciding: readonly CompiledRule[]
  /** Everything that can be a reason: outcome, scope, routes. */
  readonly reasons: readonly CompiledRule[]
  readonly opens: ReadonlyMap<string, readonly CompiledRule[]>
  readonly bars: ReadonlyMap<string, readonly CompiledRule[]>
  readonly requires: readonly CompiledRule[]
  readonly clocks: readonly CompiledRule[]
  /** Rules that warn by themselves. */
  readonly warns: readonly CompiledRule[]
  /** Rules whose text sleeps, or waits for somebody's word, each with the slot of its condition alone. */
  readonly waiting: readonly { readonly compiled: CompiledRule; readonly condition: number }[]
  readonly uncovered: readonly CompiledRule[]
}

const shelves = new WeakMap<Program, Shelf>()

export function shelfOf(program: Program): Shelf {
  const known = shelves.get(program) ?? makeShelf(program)
  shelves.set(program, known)
  return known
}

function makeShelf(program: Program): Shelf {
  const rules = program.rules.filter(({ rule }) => !isHelper(rule.id))
  const of = (...kinds: readonly string[]) => rules.filter(({ rule }) => kinds.includes(rule.effect.kind))
  const byRoute = (kind: 'opens' | 'bars') => {
    const map = new Map<string, CompiledRule[]>()
    for (const each of rules) {
      const { effect } = each.rule
      if (effect.kind === kind) for (const route of effect.routes) map.set(route, [...(map.get(route) ?? []), each])
    }
    return map
  }
  return {
    rules,
    ofOutcome: of('outcome'),
    deciding: rules.filter(({ severity }) => severity > 0),
    reasons: of('outcome', 'scope', 'opens', 'bars'),
    opens: byRoute('opens'),
    bars: byRoute('bars'),
    requires: of('requires'),
    clocks: of('clock', 'stopsClock'),
    warns: rules.filter(({ rule, standing }) => standing === 'in_force' && rule.effect.kind === 'warns'),
    waiting: rules.flatMap(compiled => {
      const condition = program.ruleSlot.get(awakeRule(compiled.rule.id))
      return condition === undefined ? [] : [{ compiled, condition }]
    }),
    uncovered: program.rules.filter(({ rule }) => isUncovered(rule.id)),
  }
}
