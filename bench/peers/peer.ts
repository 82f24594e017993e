import type { Condition, Outcome } from '../../src/law/rulebooks/index.ts'
import type { TwelveAnswer, TwelveCase } from '../twelve/cases.ts'

/** Another engine with the same law. What it likes to be given is prepared outside the timing. */
export type Peer = {
  readonly name: string
  readonly prepare: (kase: TwelveCase) => Prepared
  /** Which rules decided is given where the engine can say so. */
  readonly answer: (prepared: Prepared) => Answer | Promise<Answer>
}
export type Prepared = Readonly<Record<string, unknown>>
export type Answer = { readonly outcome: Outcome; readonly rules?: TwelveAnswer['rules'] }

/** The twelve rules as other engines can carry them: exceptions are written out, since none of them knows any. */
export type PlainRule = {
  readonly id: string
  readonly outcome: Outcome
  readonly when: Condition
  readonly unless: readonly string[]
}
export type PlainLaw = {
  readonly rules: readonly PlainRule[]
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * The rules as a list of which the first that holds decides: each after its exceptions, and of those the strictest first. A freedom
 * then stands before what it excepts, and no exception needs to be written out: the shortest form of this law for such an engine.
 */
export function decisionList(law: PlainLaw): readonly PlainRule[] {
  return law.rules.toSorted(
    (a, b) => depthOf(law, a.id) - depthOf(law, b.id) || strictness.indexOf(b.outcome) - strictness.indexOf(a.outcome),
  )
}

/** How long a chain of exceptions hangs on a rule. */
export function depthOf(law: PlainLaw, id: string): number {
  const unless = law.rules.find(rule => rule.id === id)?.unless ?? []
  return unless.length === 0 ? 0 : 1 + Math.max(...unless.map(other => depthOf(law, other)))
}

const strictness: readonly Outcome[] = ['not_required', 'licence_required', 'prohibited']

/** Of the rules that hold, those of the strictest outcome. */
export function answerOf(rules: readonly PlainRule[], holds: (id: string) => boolean): Answer {
  const holding = rules.filter(rule => holds(rule.id))
  const outcome = strictness.findLast(candidate => holding.some(rule => rule.outcome === candidate)) ?? 'not_required'
  return { outcome, rules: holding.filter(rule => rule.outcome === outcome).map(rule => rule.id) }
}
