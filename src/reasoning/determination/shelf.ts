import type { FactScope } from '../../law/rulebooks/index.ts'
import type { CompiledRule, Program } from '../evaluation/index.ts'
import { awakeRule, isHelper, isUncovered } from './helpers.ts'
import type { Law } from './law.ts'
import { type DeadlineOnShelf, deadlinesOnShelf } from './shelf-deadlines.ts'
import { type FactOnShelf, factsOnShelf } from './shelf-facts.ts'
import { type QuestionOnShelf, questionsOnShelf } from './shelf-questions.ts'
import { type BarForWant, barsForWant, type RouteOnShelf, routesOnShelf } from './shelf-routes.ts'
import { inTurn, type Speaking, speakingOf } from './spoken.ts'

/**
 * The rules of a program sorted by what they do, once a program, with whatever an answer would otherwise put together anew: it then
 * looks only where something can stand, and points at what is ready.
 */
export type Shelf = {
  readonly facts: Readonly<Record<FactScope, readonly FactOnShelf[]>>
  /** What each fact costs to know, by its slot. */
  readonly costs: readonly number[]
  /** Rules of law; helpers are left out. */
  readonly rules: readonly CompiledRule[]
  /** Outcome rules, express freedoms among them. */
  readonly ofOutcome: readonly CompiledRule[]
  /** The same by the position of their outcome in the lattice. */
  readonly ofLevel: readonly (readonly CompiledRule[])[]
  /** Of each level those in force that can be a reason, as they speak. */
  readonly speakingOfLevel: readonly (readonly Speaking[])[]
  /** Rules that can raise the outcome, discretion among them, unless their text sleeps: the strictest first, then by id. */
  readonly deciding: readonly Speaking[]
  /** Everything that can be a reason, in the order in which reasons are given. */
  readonly reasons: readonly Speaking[]
  readonly questions: readonly QuestionOnShelf[]
  /** By the id of the route. */
  readonly routes: ReadonlyMap<string, RouteOnShelf>
  readonly barsForWant: readonly BarForWant[]
  readonly deadlines: readonly DeadlineOnShelf[]
  /** Rules that warn by themselves. */
  readonly warns: readonly CompiledRule[]
  /** Rules whose text sleeps, or waits for somebody's word, each with the slot of its condition alone. */
  readonly waiting: readonly { readonly compiled: CompiledRule; readonly condition: number }[]
  readonly uncovered: readonly CompiledRule[]
}

const shelves = new WeakMap<Program, Shelf>()

/** A program is one law's, so is its shelf. */
export function shelfOf(law: Law, program: Program): Shelf {
  let known = shelves.get(program)
  if (known === undefined) {
    known = makeShelf(law, program)
    shelves.set(program, known)
  }
  return known
}

function makeShelf(law: Law, program: Program): Shelf {
  const rules = program.rules.filter(({ rule }) => !isHelper(rule.id))
  const of = (...kinds: readonly string[]) => rules.filter(({ rule }) => kinds.includes(rule.effect.kind))
  const ofOutcome = of('outcome')
  const ofLevel = [0, 1, 2].map(level => ofOutcome.filter(({ severity }) => severity === level))
  return {
    facts: factsOnShelf(law, program),
    costs: program.facts.map(({ fact }) => fact.cost),
    rules,
    ofOutcome,
    ofLevel,
    speakingOfLevel: ofLevel.map(level => inTurn(level.filter(({ standing }) => standing === 'in_force'))),
    deciding: rules
      .filter(({ severity, standing }) => severity > 0 && standing !== 'suspended')
      .sort((a, b) => b.severity - a.severity || (a.rule.id < b.rule.id ? -1 : 1))
      .map(speakingOf),
    reasons: inTurn(of('outcome', 'scope', 'opens', 'bars')),
    questions: questionsOnShelf(program, rules),
    routes: routesOnShelf(law, program, rules),
    barsForWant: barsForWant(law, program, rules),
    deadlines: deadlinesOnShelf(law, rules),
    warns: rules.filter(({ rule, standing }) => standing === 'in_force' && rule.effect.kind === 'warns'),
    waiting: rules.flatMap(compiled => {
      const condition = program.ruleSlot.get(awakeRule(compiled.rule.id))
      return condition === undefined ? [] : [{ compiled, condition }]
    }),
    uncovered: program.rules.filter(({ rule }) => isUncovered(rule.id)),
  }
}
