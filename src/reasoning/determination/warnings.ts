import { isFalse, isTrue, stateOf } from '../evaluation/index.ts'
import { awakeRule, isUncovered } from './law.ts'
import type { Warning } from './result.ts'
import type { View } from './view.ts'

/** What the reader must be told beside the answer: sleeping and unconfirmed texts, discretion, gaps, and what the pack warns of. */
export function warningsOf(view: View): readonly Warning[] {
  const { pack } = view.law
  const says = (code: string) => pack.warnings.get(code)?.says ?? {}
  const found: Warning[] = [...view.warnings]
  if (view.read.asOf > pack.reviewedUntil) found.push({ code: 'unreviewed_law', cite: [], says: says('unreviewed_law') })
  for (const { rule, slot } of view.laid.problem.program.rules)
    if (isUncovered(rule.id) && view.combinations.some(combination => stateOf(view.laid.problem, combination)[slot] !== isFalse)) found.push({ code: 'law_not_covered', cite: [], says: rule.says })
  for (const { compiled, truths } of view.rules) {
    const { rule, standing, window } = compiled
    const cite = [...compiled.cite, ...(window === undefined ? [] : [window.by])]
    if (standing === 'suspended' && wouldBear(view, rule.id)) found.push({ code: 'suspended_instrument', cite, says: rule.says, rule: rule.id })
    else if (standing === 'unconfirmed' && truths.some(truth => truth !== isFalse)) found.push({ code: 'instrument_status_unconfirmed', cite, says: rule.says, rule: rule.id })
    else if (rule.effect.kind === 'warns' && truths.includes(isTrue)) found.push({ code: rule.effect.code, cite, says: rule.says, rule: rule.id })
    else if (rule.effect.kind === 'may' && truths.some(truth => truth !== isFalse)) found.push({ code: 'needs_judgement', cite, says: rule.says, rule: rule.id })
  }
  return found.sort((a, b) => order(a) - order(b) || ((a.rule ?? '') < (b.rule ?? '') ? -1 : 1))
}

const first = ['law_not_covered', 'unreviewed_law', 'instrument_status_unconfirmed', 'suspended_instrument', 'un_designated_party', 'needs_judgement']
const order = ({ code }: Warning) => (first.includes(code) ? first.indexOf(code) : first.length)

/** A sleeping text bears on a case that its condition does not rule out, and that it could have changed or touched. */
function wouldBear(view: View, id: string): boolean {
  const { problem } = view.laid
  const probe = problem.program.ruleSlot.get(awakeRule(id))
  return probe !== undefined && view.combinations.some(combination => stateOf(problem, combination)[probe] === isTrue || (stateOf(problem, combination)[probe] !== isFalse && view.bounds.least !== view.bounds.most))
}
