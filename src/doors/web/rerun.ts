import type { Pack } from '../../law/packs/index.ts'
import { type Determination, differencesBetween, type Stretch } from '../../reasoning/determination/index.ts'
import { canonicalJson, Refusal } from '../../values/index.ts'
import type { RerunOutcome, WebDeps } from './deps.ts'
import type { ClassifiedItems } from './session/classified.ts'

/** What a visitor downloads: the case, the answer, and what is needed to run it again. */
export type AnswerFile = {
  readonly format: 'steelyard-answer-1'
  readonly case: unknown
  readonly result: unknown
  /** How items were classified from their descriptions: for who reads it, and no part of what is run again. */
  readonly classified?: ClassifiedItems
}

export type Difference = { readonly path: string; readonly was: string; readonly is: string }
export type RerunFinding = {
  readonly law: Pack
  readonly now: Determination
  /** Undefined where only a case was given, and no answer to compare with; empty where every byte is the same. */
  readonly differences: readonly Difference[] | undefined
  readonly outcome: RerunOutcome | undefined
  /** Later stretches of time whose law answers otherwise. */
  readonly since: readonly Stretch[]
}

export function answerFile(kase: unknown, result: Determination, classified: ClassifiedItems = {}): AnswerFile {
  const more = Object.keys(classified).length === 0 ? {} : { classified }
  return { format: 'steelyard-answer-1', case: kase, result, ...more }
}

/** Runs a downloaded answer, or a bare case, again and says what differs. */
export async function rerun(deps: WebDeps, given: unknown): Promise<RerunFinding> {
  const isFile = isRecord(given) && 'case' in given
  const kase = isFile ? given['case'] : given
  const then = isFile ? given['result'] : undefined
  if (!isRecord(kase)) throw new Refusal('wrong_type', { expected: 'a case', found: 'something else' })
  const law = deps.laws.find(each => each.id === kase['jurisdiction'])
  if (law === undefined) throw new Refusal('unknown_jurisdiction', { jurisdiction: String(kase['jurisdiction'] ?? '') })
  const { determination: now, overTime } = deps.explain(kase)
  const asOf = String(kase['asOf'])
  const since = overTime.filter(
    each =>
      each.from > asOf && (each.outcome !== now.outcome || each.atLeast !== now.atLeast || each.atMost !== now.atMost),
  )
  return {
    law,
    now,
    differences:
      then === undefined
        ? undefined
        : differencesBetween(then, now).map(({ path, was, is }) => ({ path, was: brief(was), is: brief(is) })),
    outcome: then === undefined ? undefined : await deps.rerun({ case: kase, result: then }),
    since,
  }
}

function brief(value: unknown): string {
  if (value === undefined) return '∅'
  const text = canonicalJson(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
