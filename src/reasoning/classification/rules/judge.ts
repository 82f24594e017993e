import type { EntryCondition, EntryRule, EntryRules, Exception } from '../../../law/entry-rules/index.ts'
import { isOneOf, type Kinship, kinshipOf } from './kinship.ts'
import { allOf, anyOf, type ItemFacts, negate, type Truth } from './known.ts'
import { type Bench, type Tested, testCondition } from './test-condition.ts'

/** Entry rules made ready to judge items by. */
export type Bar = { readonly rules: EntryRules; readonly kinship: Kinship }

export type RuleVerdict = {
  readonly rule: EntryRule
  /** Whether the item is what the provision speaks of. */
  readonly subject: Truth
  readonly when: Tested
  readonly unless: readonly { readonly exception: Exception; readonly truth: Truth; readonly tested: Tested }[]
  /** Caught by this provision, whatever "other than those specified in" says. */
  readonly isCaught: Truth
  /** Other provisions that come first, and whether they catch it. */
  readonly yields: readonly { readonly path: string; readonly truth: Truth }[]
  /** Specified by this very provision. */
  readonly truth: Truth
}

export type EntryVerdict = {
  readonly code: string
  readonly rules: readonly RuleVerdict[]
  /** Whether any provision of the entry catches it. */
  readonly isCaught: Truth
}

export function openBar(rules: EntryRules): Bar {
  return { rules, kinship: kinshipOf(rules) }
}

/** What an entry says of an item, provision by provision; undefined for an entry that has no rules. */
export function judgeEntry(bar: Bar, item: ItemFacts, code: string): EntryVerdict | undefined {
  const entry = bar.rules.entries.get(code)
  if (entry === undefined) return undefined
  const rules = entry.rules.map(rule => judgeRule(bar, item, rule))
  return { code, rules, isCaught: anyOf(rules.map(each => each.isCaught)) }
}

export function judgeRule(bar: Bar, item: ItemFacts, rule: EntryRule): RuleVerdict {
  const caught = catchIt(bar, item, rule)
  const yields = rule.otherThan.map(path => ({ path, truth: catchesAt(bar, item, path, rule.path) }))
  const truth = caught.isCaught === false ? false : allOf([caught.isCaught, ...yields.map(each => negate(each.truth))])
  return { rule, ...caught, yields, truth }
}

function catchIt(
  { rules, kinship }: Bar,
  item: ItemFacts,
  rule: EntryRule,
): Omit<RuleVerdict, 'rule' | 'yields' | 'truth'> {
  const bench: Bench = { rules, kinship, item }
  const subject = isOneOf(kinship, item, rule.subjects)
  const when = testCondition(bench, rule.when)
  const unless = rule.unless.map(exception => {
    const tested = testException(bench, exception.when)
    return { exception, truth: tested.truth, tested }
  })
  return { subject, when, unless, isCaught: allOf([subject, when.truth, ...unless.map(each => negate(each.truth))]) }
}

/**
 * A note lets go by what was said of the item only: what is merely taken from its kind never releases. Nor does it close a note where
 * somebody said that they do not know ("sales channel unknown").
 */
function testException(bench: Bench, when: EntryCondition): Tested {
  const tested = testCondition(bench, when)
  const isOpenAsTold = tested.truth === false && holdsUntold(tested)
  if ((tested.truth !== true && !isOpenAsTold) || bench.item.implied.size === 0) return tested
  const said = [...bench.item.attributes].filter(([id]) => !bench.item.implied.has(id))
  return testCondition({ ...bench, item: { ...bench.item, attributes: new Map(said), implied: new Set() } }, when)
}

function holdsUntold({ known, of = [] }: Tested): boolean {
  return known?.kind === 'cannot_tell' || of.some(holdsUntold)
}

/** Whether an entry, a provision, or anything below it catches the item. */
function catchesAt(bar: Bar, item: ItemFacts, path: string, from: string): Truth {
  const code = path.slice(0, 5)
  const rules = bar.rules.entries.get(code)?.rules ?? []
  const below = rules.filter(each => each.path !== from && (each.path === path || each.path.startsWith(`${path}.`)))
  return anyOf(below.map(rule => catchIt(bar, item, rule).isCaught))
}
