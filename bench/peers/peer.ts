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
export type PlainRule = { readonly id: string; readonly outcome: Outcome; readonly when: Condition; readonly unless: readonly string[] }
export type PlainLaw = { readonly rules: readonly PlainRule[]; readonly groups: ReadonlyMap<string, ReadonlySet<string>> }

/** The strictest first: an engine that can leave off early may. */
export const inOrder = (rules: readonly PlainRule[]): readonly PlainRule[] =>
  rules.toSorted((a, b) => strictness.indexOf(b.outcome) - strictness.indexOf(a.outcome) || a.unless.length - b.unless.length)
const strictness: readonly Outcome[] = ['not_required', 'licence_required', 'prohibited']

/** Of the rules that hold, those of the strictest outcome. */
export function answerOf(rules: readonly PlainRule[], holds: (id: string) => boolean): Answer {
  const holding = rules.filter(rule => holds(rule.id))
  const outcome = strictness.findLast(candidate => holding.some(rule => rule.outcome === candidate)) ?? 'not_required'
  return { outcome, rules: holding.filter(rule => rule.outcome === outcome).map(rule => rule.id) }
}
