import { inLentRooms } from '../evaluation/index.ts'
import { almostOf } from './almost.ts'
import { deadlinesOf } from './deadlines.ts'
import { digestOfCase } from './digest.ts'
import { layOut } from './facts.ts'
import type { Law } from './law.ts'
import { missingOf } from './missing.ts'
import { type ReadCase, readCase } from './read-case.ts'
import { eitherOf, reasonsOf } from './reasons.ts'
import type { Determination } from './result.ts'
import { routesOf } from './routes.ts'
import { verdictOf } from './verdict.ts'
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
  const program = law.programOn(read.asOf, read.knownAsOf)
  return inLentRooms(program, () => determinationOf(boundsOf(law, read)))
}

/** The case seen through the law of its day: bounds and rules, from which every part of an answer is read. */
export function boundsOf(law: Law, read: ReadCase): View {
  return viewOf(law, read, layOut(law, law.programOn(read.asOf, read.knownAsOf), read))
}

function determinationOf(view: View): Determination {
  const { law, read } = view
  const missing = view.bounds.least === view.bounds.most ? [] : missingOf(view)
  const warnings = warningsOf(view)
  const { status, outcome, atLeast, atMost } = verdictOf(view, warnings, () => missing)
  return {
    id: read.stated.id,
    status,
    outcome,
    atLeast,
    atMost,
    routes: routesOf(view),
    reasons: reasonsOf(view),
    either: eitherOf(view),
    almost: almostOf(view),
    missing,
    warnings,
    deadlines: deadlinesOf(view),
    law: law.named,
    ...(view.bounds.limitMet ? { boundMet: true as const } : {}),
    digest: digestOfCase(law, read),
  }
}
