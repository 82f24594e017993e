import type { RuleStanding } from '../../law/entry-rules/index.ts'
import type { Classifier } from './classifier.ts'
import { type EntryVerdict, type ItemFacts, isOneOf, judgeEntry, type Truth } from './rules/index.ts'
import type { Nomination, Why } from './search/index.ts'

/**
 * What became of an entry: `met` by rules that stand; `ruled_out` by them; `open`, where something is still to be known; `draft`, where a
 * rule that would decide was not reviewed against this edition's text; `no_rules`, where only a person can tell.
 */
export type CandidateVerdict = 'met' | 'ruled_out' | 'open' | 'draft' | 'no_rules'

export type Candidate = {
  readonly list: string
  readonly code: string
  /** The provision that catches it, else the one whose words are likest. */
  readonly path: string
  readonly score: number
  readonly why: readonly Why[]
  readonly verdict: CandidateVerdict
  readonly judged?: EntryVerdict
}

/** Every entry to be considered: what the search nominates, and whatever the rules know for such an item. Best first. */
export function candidatesFor(
  classifier: Classifier,
  item: ItemFacts,
  nominations: readonly Nomination[],
  list: string | undefined,
): readonly Candidate[] {
  const nominated = nominations.map(each => candidateOf(classifier, item, each))
  const there = new Set(nominated.map(({ list: of, code }) => `${of} ${code}`))
  const known = entriesFor(classifier, item)
    .filter(each => !there.has(`${each.list} ${each.code}`) && (list === undefined || each.list === list))
    .map(each => candidateOf(classifier, item, { ...each, path: each.code, score: 0, why: [] }))
    .filter(each => each.verdict !== 'ruled_out')
  const order = (each: Candidate) => (each.verdict === 'met' ? 1 : 0)
  return [...nominated, ...known].sort((a, b) => order(b) - order(a) || b.score - a.score || (a.code < b.code ? -1 : 1))
}

function entriesFor({ rules, lexicon, index }: Classifier, item: ItemFacts): readonly { list: string; code: string }[] {
  if (item.subjects.size === 0) return []
  const named = { ...item, mayBeOther: false }
  const lists = new Set(index.lists.map(each => each.list))
  return [...rules.entries.values()].filter(
    ({ list, rules: own }) =>
      (lists.size === 0 || lists.has(list)) &&
      own.some(({ subjects }) => isOneOf(lexicon.bar.kinship, named, subjects) !== false),
  )
}

function candidateOf({ lexicon, rules, standing }: Classifier, item: ItemFacts, nomination: Nomination): Candidate {
  const own = rules.entries.get(nomination.code)
  const judged = own?.list === nomination.list ? judgeEntry(lexicon.bar, item, nomination.code) : undefined
  if (judged === undefined) return { ...nomination, verdict: 'no_rules' }
  const caught = judged.rules.find(each => each.truth === true) ?? judged.rules.find(each => each.isCaught === true)
  return { ...nomination, path: caught?.rule.path ?? nomination.path, verdict: verdictOf(judged, standing), judged }
}

function verdictOf({ rules, isCaught }: EntryVerdict, standing: ReadonlyMap<string, RuleStanding>): CandidateVerdict {
  const isReviewed = ({ rule }: EntryVerdict['rules'][number]) => standing.get(rule.path) === 'reviewed'
  const withTruth = (truth: Truth) => rules.filter(each => each.isCaught === truth)
  if (withTruth(true).some(isReviewed)) return 'met'
  if (isCaught === true) return 'draft'
  // A draft may miss what the text now catches. By what the item is it is ruled out all the same.
  if (withTruth(false).some(each => !isReviewed(each) && each.subject !== false)) return 'draft'
  return isCaught === undefined ? 'open' : 'ruled_out'
}
