import { type CompiledRule, isFalse, isTrue } from '../evaluation/index.ts'
import type { Warning } from './result.ts'
import { holds, type View } from './view.ts'

/** What the reader must be told beside the answer: sleeping and unconfirmed texts, discretion, gaps, and what the pack warns of. */
export function warningsOf(view: View): readonly Warning[] {
  const { pack } = view.law
  const says = (code: string) => pack.warnings.get(code)?.says ?? {}
  const found: Warning[] = [...view.warnings]
  if (view.read.asOf > pack.reviewedUntil)
    found.push({ code: 'unreviewed_law', cite: [], says: says('unreviewed_law') })
  for (const { rule, slot } of view.shelf.uncovered)
    if (view.states.some(state => state[slot] !== isFalse))
      found.push({ code: 'law_not_covered', cite: [], says: rule.says })
  for (const { compiled, condition } of view.shelf.waiting) {
    const { rule, standing, window } = compiled
    if (!bears(view, compiled, condition)) continue
    const code =
      standing === 'suspended'
        ? 'suspended_instrument'
        : standing === 'unconfirmed'
          ? 'instrument_status_unconfirmed'
          : 'needs_judgement'
    found.push({
      code,
      cite: [...compiled.cite, ...(window === undefined ? [] : [window.by])],
      says: rule.says,
      rule: rule.id,
    })
  }
  for (const compiled of view.shelf.warns) {
    const { rule, cite } = compiled
    if (rule.effect.kind === 'warns' && holds(view, compiled))
      found.push({ code: rule.effect.code, cite, says: rule.says, rule: rule.id })
  }
  return onePerText(found.sort((a, b) => order(a) - order(b) || ((a.rule ?? '') < (b.rule ?? '') ? -1 : 1)))
}

/** Several rules restate one sleeping text: the reader is told of it once, by the rule that weighs most. */
function onePerText(warnings: readonly Warning[]): readonly Warning[] {
  const seen = new Set<string>()
  return warnings.filter(({ code, cite, rule }) => {
    const isOfText = code === 'suspended_instrument' || code === 'instrument_status_unconfirmed'
    const key = isOfText ? `${code} ${textOf(cite[0] ?? '')}` : `${code} ${rule ?? ''} ${cite.join()}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The words before the article: there are only so many citations in a law, and to take one apart costs more than to look it up. */
function textOf(citation: string): string {
  const known = texts.get(citation) ?? citation.split(' ').slice(0, 2).join(' ')
  texts.set(citation, known)
  return known
}
const texts = new Map<string, string>()

const first = [
  'law_not_covered',
  'unreviewed_law',
  'instrument_status_unconfirmed',
  'suspended_instrument',
  'un_designated_party',
  'needs_judgement',
]
const order = ({ code }: Warning) => (first.includes(code) ? first.indexOf(code) : first.length)

/** A text bears on a case that meets its condition, or that could still meet it while it could move the outcome. */
function bears({ states, bounds }: View, { rule, severity }: CompiledRule, condition: number): boolean {
  const couldMove = severity > 0 && rule.effect.kind !== 'may' && bounds.least !== bounds.most
  for (let index = 0; index < states.length; index++) {
    const truth = (states[index] as Int32Array)[condition]
    if (truth === isTrue || (truth !== isFalse && couldMove)) return true
  }
  return false
}
