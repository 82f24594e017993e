import type { CaseOutcome, EntryCase, EntryRule } from '../../../law/entry-rules/index.ts'
import { isRefusal } from '../../../values/index.ts'
import { type Bar, judgeRule } from './judge.ts'
import { readFacts } from './read-facts.ts'

/** A case of a rule that came out otherwise than its author says. */
export type WrongCase = { readonly rule: EntryRule; readonly case: EntryCase; readonly found: CaseOutcome | string }

/** Judges every case beside the rules. */
export function tryCases(bar: Bar): readonly WrongCase[] {
  return [...bar.rules.byPath.values()].flatMap(rule =>
    rule.cases.flatMap(each => {
      const found = outcomeOf(bar, rule, each)
      return found === each.is ? [] : [{ rule, case: each, found }]
    }),
  )
}

function outcomeOf(bar: Bar, rule: EntryRule, { item, facts }: EntryCase): CaseOutcome | string {
  try {
    const attributes = readFacts(bar.rules, facts)
    const { truth } = judgeRule(
      bar,
      { subjects: new Set([item]), isNot: new Set(), attributes, implied: new Set(), isAllThereIs: false },
      rule,
    )
    return truth === true ? 'met' : truth === false ? 'not_met' : 'open'
  } catch (error) {
    if (isRefusal(error)) return error.message
    throw error
  }
}
