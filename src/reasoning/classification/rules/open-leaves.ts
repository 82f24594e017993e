import type { EntryCondition, EntryRules } from '../../../law/entry-rules/index.ts'
import { inputsOf } from './derive.ts'
import type { RuleVerdict } from './judge.ts'
import type { ItemFacts, Known } from './known.ts'
import type { Tested } from './test-condition.ts'

/**
 * Something that keeps a verdict open. `missing` can be asked for; a `judgement` is for an expert; what was told and does not decide
 * (`undecided`: a range on both sides of a limit, or "cannot tell") needs a better figure or an expert; `subject` asks what the item is.
 */
export type Openness = Cause & {
  /** How much of the provision falls with it: one of two alternatives is worth half. */
  readonly share: number
}

type Cause =
  | { readonly kind: 'missing' | 'judgement'; readonly attribute: string; readonly tested: Tested }
  | { readonly kind: 'undecided'; readonly attribute: string; readonly tested: Tested; readonly known: Known }
  | { readonly kind: 'subject'; readonly subjects: readonly string[] }

/** Whoever sells a drill is asked what it is before they are asked for its wavelength. */
const ofUnnamed = 0.2

/** All that an open verdict hangs on. A leaf below a part that is decided already cannot matter, and is left out. */
export function opennessOf(rules: EntryRules, item: ItemFacts, verdict: RuleVerdict): readonly Openness[] {
  if (verdict.isCaught !== undefined) return []
  const isNamed = verdict.subject !== undefined
  const found: Openness[] = isNamed ? [] : [{ kind: 'subject', subjects: verdict.rule.subjects, share: 1 }]
  // While the conditions are not met, notes cannot change the result; they are asked for afterwards.
  gather(rules, item, verdict.when, isNamed ? 1 : ofUnnamed, found)
  if (verdict.when.truth === true) for (const { tested } of verdict.unless) gather(rules, item, tested, 1, found)
  return found
}

function gather(rules: EntryRules, item: ItemFacts, tested: Tested, share: number, into: Openness[]): void {
  if (tested.truth !== undefined) return
  const { condition, of = [] } = tested
  if (condition.kind === 'subject') into.push({ kind: 'subject', subjects: condition.of, share })
  else if ('attribute' in condition) into.push(...leaf(rules, item, condition, tested, share))
  const open = of.filter(each => each.truth === undefined)
  for (const each of open) gather(rules, item, each, condition.kind === 'any' ? share / open.length : share, into)
}

function leaf(
  rules: EntryRules,
  item: ItemFacts,
  condition: Extract<EntryCondition, { attribute: string }>,
  tested: Tested,
  share: number,
): readonly Openness[] {
  const attribute = rules.attributes.get(condition.attribute)
  if (attribute === undefined) return []
  const inputs = inputsOf(rules, attribute)
  const missing = inputs.filter(each => !item.attributes.has(each.id))
  const { known } = tested
  if (known !== undefined && missing.length === 0)
    return [{ kind: 'undecided', attribute: attribute.id, tested, known, share }]
  if (attribute.kind === 'judgement') return [{ kind: 'judgement', attribute: attribute.id, tested, share }]
  return missing.map(each => ({ kind: 'missing', attribute: each.id, tested, share: share / missing.length }))
}
