import type { CompiledRule, Program } from '../evaluation/index.ts'
import { awakeRule, isHelper, isUncovered } from './helpers.ts'

/** The rules of a program sorted by what they do, once a program: an answer then looks only where something can stand. */
export type Shelf = {
  /** Rules of law; helpers are left out. */
  readonly rules: readonly CompiledRule[]
  /** Outcome rules, express freedoms among them. */
  readonly ofOutcome: readonly CompiledRule[]
  /** Rules that can raise the outcome, discretion among them, unless their text sleeps: the strictest first, then by id. */
  readonly deciding: readonly CompiledRule[]
  /** Everything that can be a reason, in the order in which reasons are given. */
  readonly reasons: readonly Speaking[]
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

/** A rule that cites something, with its turn among the reasons. */
export type Speaking = { readonly compiled: CompiledRule; readonly turn: number; readonly isPlaced: boolean }

/** The turn of rules that open or bar routes: the last. */
export const ofRoutes = 4

/** Outcomes 0 to 2 from the strictest, express freedoms among them, then scope, then routes. */
function turnOf({ rule, severity }: CompiledRule): number {
  const { effect } = rule
  if (effect.kind === 'outcome') return 2 - severity
  return effect.kind === 'scope' ? 3 : ofRoutes
}

/** In the order in which their reasons are given. */
export function inTurn(rules: readonly CompiledRule[]): readonly Speaking[] {
  return rules
    .filter(({ cite }) => cite.length > 0)
    .map(compiled => ({
      compiled,
      turn: turnOf(compiled),
      isPlaced: compiled.scopes.has('item') || compiled.scopes.has('party'),
    }))
    .sort((a, b) => a.turn - b.turn || (a.compiled.rule.id < b.compiled.rule.id ? -1 : 1))
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
    deciding: rules
      .filter(({ severity, standing }) => severity > 0 && standing !== 'suspended')
      .sort((a, b) => b.severity - a.severity || (a.rule.id < b.rule.id ? -1 : 1)),
    reasons: inTurn(of('outcome', 'scope', 'opens', 'bars')),
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
