import { outcomes } from '../../law/rulebooks/index.ts'
import { type Combination, combinationsOf, isOpen, isTrue, stateOf } from '../evaluation/index.ts'
import { almostOf } from './almost.ts'
import { deadlinesOf } from './deadlines.ts'
import { digestOfCase, engineVersion } from './digest.ts'
import { type LaidOut, layOut } from './facts.ts'
import { isUncovered, type Law } from './law.ts'
import { missingOf } from './missing.ts'
import { type ReadCase, readCase } from './read-case.ts'
import { eitherOf, reasonsOf } from './reasons.ts'
import type { Determination } from './result.ts'
import { routesOf } from './routes.ts'
import { type View, viewOf } from './view.ts'
import { warningsOf } from './warnings.ts'

/**
 * Answers one case under a jurisdiction's law: whether a licence is needed, by which routes, why, and what is still to be known.
 * Pure and total: the same case, pack and engine give the same bytes. Throws a Refusal where the case cannot be read.
 */
export function decide(law: Law, input: unknown): Determination {
  const read = readCase(law, input)
  return decideRead(law, read)
}

export function decideRead(law: Law, read: ReadCase): Determination {
  const view = boundsOf(law, read)
  const { bounds, laid } = view
  const missing = bounds.least === bounds.most ? [] : missingOf(view)
  const conflict = conflictIn(laid)
  const isUnreviewed = read.asOf > law.pack.reviewedUntil || uncoveredIn(laid)
  const warnings = warningsOf(view)
  const lawIsOpen = bounds.least !== bounds.most && missing.length === 0 && warnings.some(warning => warning.code === 'instrument_status_unconfirmed')
  const status = conflict ? 'conflict' : isUnreviewed || lawIsOpen ? 'unreviewed_law' : bounds.least === bounds.most ? 'decided' : 'needs_facts'
  const atLeast = outcomes[bounds.least] ?? 'not_required'
  const atMost = outcomes[bounds.most] ?? 'prohibited'
  return {
    id: read.stated.id,
    status,
    outcome: !conflict && atLeast === atMost ? atLeast : null,
    atLeast,
    atMost,
    routes: routesOf(view),
    reasons: reasonsOf(view),
    either: eitherOf(view),
    almost: almostOf(view),
    missing,
    warnings,
    deadlines: deadlinesOf(view),
    law: { jurisdiction: law.pack.id, edition: law.pack.edition, pack: law.pack.digest, engine: engineVersion, reviewedUntil: law.pack.reviewedUntil },
    ...(bounds.limitMet ? { boundMet: true as const } : {}),
    digest: digestOfCase(law, read),
  }
}

/** The case seen through the law of its day: bounds and rules, from which every part of an answer is read. */
export function boundsOf(law: Law, read: ReadCase): View {
  return viewOf(law, read, layOut(law, law.programOn(read.asOf, read.knownAsOf), read))
}

/** An express freedom and a stricter rule hold together, and no exception or rank puts them in order. */
function conflictIn({ problem }: LaidOut): boolean {
  return combinationsOf(problem).some(combination => {
    const state = stateOf(problem, combination)
    const holding = problem.program.rules.filter(({ slot, rule }) => rule.effect.kind === 'outcome' && state[slot] === isTrue)
    return holding.some(each => each.severity === 0) && holding.some(each => each.severity > 0)
  })
}

/** The pack does not hold the law of that day for this case, or may not. */
function uncoveredIn({ problem }: LaidOut): boolean {
  const gaps = problem.program.rules.filter(({ rule }) => isUncovered(rule.id))
  return gaps.length > 0 && combinationsOf(problem).some((combination: Combination) => {
    const state = stateOf(problem, combination)
    return gaps.some(({ slot }) => state[slot] === isTrue || state[slot] === isOpen)
  })
}

