import type { EntryRules } from '../../../law/entry-rules/index.ts'
import type { Openness } from './open-leaves.ts'

/** A question whose answer can change the result. */
export type Question = {
  readonly about: { readonly attribute: string } | { readonly subjects: readonly string[] }
  /** Provisions that wait for it. */
  readonly paths: readonly string[]
  /** How much it is likely to settle for what it costs to answer. */
  readonly worth: number
  readonly isJudgement: boolean
}

/** An open provision, with how likely its entry is the one and what it hangs on. */
export type OpenRule = { readonly path: string; readonly weight: number; readonly open: readonly Openness[] }

/**
 * The questions in the order in which to ask: what settles most of what is likely, for the least trouble. The fewer things a provision
 * hangs on, the more each of them settles. What was told and does not decide is not asked again.
 */
export function nextQuestions(rules: EntryRules, openRules: readonly OpenRule[]): readonly Question[] {
  const found = new Map<string, { question: Question; paths: Set<string>; gain: number }>()
  for (const { path, weight, open } of openRules)
    for (const each of open) {
      if (each.kind === 'undecided') continue
      const key = each.kind === 'subject' ? `subject ${each.subjects.join(' ')}` : each.attribute
      const known = found.get(key) ?? { question: questionOf(each), paths: new Set<string>(), gain: 0 }
      found.set(key, known)
      if (!known.paths.has(path)) known.gain += weight * each.share
      known.paths.add(path)
    }
  return [...found.values()]
    .map(({ question, paths, gain }) => ({
      ...question,
      paths: [...paths].sort(),
      worth: gain / costOf(rules, question),
    }))
    .sort((a, b) => b.worth - a.worth || (keyOf(a) < keyOf(b) ? -1 : 1))
}

function questionOf(open: Exclude<Openness, { kind: 'undecided' }>): Question {
  const about = open.kind === 'subject' ? { subjects: open.subjects } : { attribute: open.attribute }
  return { about, paths: [], worth: 0, isJudgement: open.kind === 'judgement' }
}

function costOf(rules: EntryRules, { about }: Question): number {
  // Everybody knows what it is that they sell.
  return 'attribute' in about ? (rules.attributes.get(about.attribute)?.cost ?? 3) : 1
}

const keyOf = ({ about }: Question): string => ('attribute' in about ? about.attribute : about.subjects.join(' '))
