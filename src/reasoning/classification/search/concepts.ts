import type { GoodsKind, GoodsTerm, GoodsThesaurus } from '../../../law/lists/index.ts'
import { type GoodsRole, isDenied, isFollowedByNoun, roleOf } from './roles.ts'
import { type Found, finderOf, findTerms } from './term-finder.ts'

/** A word for goods in a text, with what the text says of it. */
export type ConceptFound = {
  readonly concept: string
  readonly kind: GoodsKind
  /** As it was written, and where it begins. */
  readonly written: string
  readonly at: number
  readonly isNegated: boolean
  readonly role: GoodsRole
}

/** The same with its term, for the search. */
export type TermFound = ConceptFound & { readonly term: GoodsTerm; readonly end: number; readonly isFollowed: boolean }

const textMax = 20_000

/** All goods named in a text in any language of the thesaurus, in the order of the text. */
export function termsIn(thesaurus: GoodsThesaurus, text: string): readonly TermFound[] {
  const read = text.slice(0, textMax)
  const found: readonly Found[] = findTerms(finderOf(thesaurus), read)
  return found.flatMap((span, place) => {
    const role = roleOf(read, span, found[place + 1])
    const isNegated = isDenied(read, span)
    const isFollowed = isFollowedByNoun(read, span)
    const written = read.slice(span.at, span.end)
    // One word in several languages, or for several things: each thing once.
    const byConcept = new Map(span.terms.map(term => [term.concept, term]))
    return [...byConcept.values()].map(term => ({
      concept: term.concept,
      kind: term.kind,
      written,
      at: span.at,
      isNegated,
      role,
      term,
      end: span.end,
      isFollowed,
    }))
  })
}

export function conceptsOf(thesaurus: GoodsThesaurus, text: string): readonly ConceptFound[] {
  return termsIn(thesaurus, text).map(({ concept, kind, written, at, isNegated, role }) => ({
    concept,
    kind,
    written,
    at,
    isNegated,
    role,
  }))
}
