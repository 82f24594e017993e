import type { ListEdition } from '../../law/control-lists/index.ts'
import {
  type EntryRules,
  nodesByPath,
  type Reviews,
  type RuleStanding,
  standingOf,
} from '../../law/entry-rules/index.ts'
import type { Catalogue, GoodsThesaurus, HsLinks } from '../../law/lists/index.ts'
import { openBar } from './rules/index.ts'
import { buildSearchIndex, type PastDecision, type SearchIndex } from './search/index.ts'
import { type Lexicon, makeLexicon } from './text/index.ts'

/** Lists, words and rules made ready to classify by. Never changed: a new edition makes a new one. */
export type Classifier = {
  readonly index: SearchIndex
  readonly lexicon: Lexicon
  readonly rules: EntryRules
  /** What each rule is worth today, by path; a draft is shown and decides nothing. */
  readonly standing: ReadonlyMap<string, RuleStanding>
  readonly editions: readonly { readonly list: string; readonly edition: string; readonly sha256: string }[]
}

export type ClassifierParts = {
  readonly editions: readonly ListEdition[]
  /** Short titles in place of a list whose text is not at hand (`catalogueEdition`): searched in, and never taken for its text. */
  readonly titles?: ListEdition
  readonly rules: EntryRules
  readonly reviews: Reviews
  readonly goods: GoodsThesaurus
  readonly hs: HsLinks
  readonly catalogue: Catalogue
  readonly past?: readonly PastDecision[]
}

export function makeClassifier({
  editions,
  titles,
  rules,
  reviews,
  goods,
  hs,
  catalogue,
  past,
}: ClassifierParts): Classifier {
  const searched = titles === undefined ? editions : [...editions, titles]
  return {
    index: buildSearchIndex({ editions: searched, goods, hs, catalogue, ...(past === undefined ? {} : { past }) }),
    lexicon: makeLexicon(openBar(rules), goods),
    rules,
    standing: standingsOf(rules, reviews, editions),
    editions: searched.map(({ list, edition, provenance }) => ({ list, edition, sha256: provenance.sha256 })),
  }
}

/** A rule stands as reviewed against the text at hand; where its list is not at hand, as it was reviewed. */
export function standingsOf(
  rules: EntryRules,
  reviews: Reviews,
  editions: readonly ListEdition[],
): ReadonlyMap<string, RuleStanding> {
  const nodes = new Map(editions.map(edition => [edition.list, nodesByPath(edition)]))
  return new Map(
    [...rules.byPath.values()].map(rule => {
      const list = nodes.get(rule.list)
      const isReviewed = reviews.has(rule.path)
      return [rule.path, list === undefined ? (isReviewed ? 'reviewed' : 'drafted') : standingOf(rule, reviews, list)]
    }),
  )
}
