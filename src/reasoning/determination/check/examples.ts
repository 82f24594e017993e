import type { Fault } from '../../../law/packs/index.ts'
import { type Example, outcomes, type Rule, type RuleStatus } from '../../../law/rulebooks/index.ts'
import {
  exactBounds,
  isFalse,
  isOfType,
  isTrue,
  makeProblem,
  outcomeObjective,
  type Problem,
  routeObjective,
  type StatedFacts,
  stateOf,
} from '../../evaluation/index.ts'
import type { Law } from '../law.ts'
import { everythingKnown } from '../read-case.ts'

const only = { item: 0, party: 0 }

/** Runs the examples beside the rules; a rule without one that applies and one that does not is untested. */
export function checkExamples(law: Law): Fault[] {
  return law.pack.book.rules.flatMap(rule => {
    const faults = rule.examples.flatMap(example => checkExample(law, rule, example))
    const expected = rule.examples.map(example => example.expect.status)
    const lacks = (wanted: string, statuses: readonly RuleStatus[]) =>
      statuses.some(status => expected.includes(status))
        ? []
        : [{ ...rule.where, code: 'untested', message: `${rule.id}: no example in which it ${wanted}.` }]
    // A text that was never awake in a day of the pack cannot have an example that holds: "open" shows it then.
    return [
      ...faults,
      ...lacks('applies', ['holds', 'open', 'defeated']),
      ...lacks('does not apply', ['fails', 'defeated']),
    ]
  })
}

function checkExample(law: Law, rule: Rule, { given, asOf, expect, where }: Example): Fault[] {
  const facts = law.pack.book.facts
  const strange = Object.entries(given).filter(([id, value]) => {
    const fact = facts.get(id)
    return fact !== undefined && !isOfType(fact, value)
  })
  if (strange.length > 0)
    return strange.map(([id, value]) => ({
      ...where,
      code: 'wrong_type',
      message: `${rule.id}: the example gives ${id} as ${JSON.stringify(value)}, which its type does not allow.`,
    }))
  const problem = problemOf(law, asOf, given as StatedFacts)
  const found = {
    status: statusOf(problem, rule.id),
    ...boundsOf(problem),
    routes: Object.fromEntries(Object.keys(expect.routes ?? {}).map(route => [route, routeOf(problem, route)])),
  }
  const wrong = [
    ...(expect.status !== undefined && expect.status !== found.status
      ? [`${expect.status} was expected, ${found.status} was found`]
      : []),
    ...(expect.outcome !== undefined && expect.outcome !== found.outcome
      ? [`outcome ${expect.outcome} was expected, ${found.outcome} was found`]
      : []),
    ...(expect.atLeast !== undefined && expect.atLeast !== found.atLeast
      ? [`at least ${expect.atLeast} was expected, ${found.atLeast} was found`]
      : []),
    ...(expect.atMost !== undefined && expect.atMost !== found.atMost
      ? [`at most ${expect.atMost} was expected, ${found.atMost} was found`]
      : []),
    ...Object.entries(expect.routes ?? {}).flatMap(([route, open]) =>
      found.routes[route] === open
        ? []
        : [`route ${route} ${open ? 'open' : 'closed'} was expected, ${String(found.routes[route])} was found`],
    ),
  ]
  return wrong.map(message => ({
    ...where,
    code: 'example_fails',
    message: `${rule.id}: ${message}.`,
    counterexample: { asOf, ...given },
  }))
}

/** The facts of one combination, each put where it belongs. */
export function problemOf(law: Law, asOf: Example['asOf'], given: StatedFacts): Problem {
  const of = (scope: string) =>
    Object.fromEntries(Object.entries(given).filter(([id]) => law.pack.book.facts.get(id)?.of === scope))
  return makeProblem(law.programOn(asOf, everythingKnown), of('case'), [of('item')], [of('party')])
}

export function statusOf(problem: Problem, id: string): RuleStatus {
  const { program } = problem
  const slot = program.ruleSlot.get(id)
  const compiled = slot === undefined ? undefined : program.rules[slot - program.ruleSlots]
  if (slot === undefined || compiled === undefined) return 'fails'
  const state = stateOf(problem, only)
  if (state[slot] === isTrue) return 'holds'
  if (state[slot] !== isFalse) return 'open'
  const meets = compiled.alternatives.some(alternative =>
    alternative.every(([at, mask]) => ((state[at] ?? 0) & ~mask) === 0),
  )
  return meets && compiled.exceptions.some(exception => state[exception] === isTrue) ? 'defeated' : 'fails'
}

function boundsOf(problem: Problem) {
  const { least, most } = exactBounds(problem, outcomeObjective)
  const atLeast = outcomes[least] ?? 'not_required'
  const atMost = outcomes[most] ?? 'prohibited'
  return { atLeast, atMost, outcome: least === most ? atLeast : null }
}

function routeOf(problem: Problem, route: string): boolean | null {
  const { least, most } = exactBounds(problem, routeObjective(problem.program, route))
  return least === most ? least === 1 : null
}
