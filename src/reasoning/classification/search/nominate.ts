import type { ListIndex, SearchIndex } from './build.ts'
import { type Evidence, gather, strengthOf } from './gather.ts'
import { type MixWeights, mix, mixWeights } from './mix.ts'
import { type ReadQuery, readQuery } from './read-query.ts'
import { reasonsFor, type Why } from './reasons.ts'

/** An entry that an item may belong to. A reason to look there, never a classification. */
export type Nomination = {
  readonly list: string
  readonly code: string
  /** Of the passage that speaks most for it. */
  readonly path: string
  /** 0 to 1; a text of which little was found anywhere has no high ones. */
  readonly score: number
  readonly why: readonly Why[]
}

export type NominationQuery = {
  readonly text: string
  readonly hs?: string
  readonly limit?: number
  /** One of the lists; without it, of all of them. */
  readonly list?: string
}

const limitByDefault = 10
/** Below this, the words of a passage are the better guide to a path. */
const surePath = 0.5

/** The entries where an item of this description may be found, best first. */
export function nominate(
  index: SearchIndex,
  { text, hs, limit = limitByDefault, list }: NominationQuery,
  weights: MixWeights = mixWeights,
): readonly Nomination[] {
  const query = readQuery(index, text)
  const found = index.lists
    .filter(each => list === undefined || each.list === list)
    .flatMap(each => {
      const evidence = gather(index, each, query, hs)
      const { scores, kin } = mix(each, evidence, query, weights)
      return each.entries.flatMap(({ code }, place) => {
        const score = scores[place] ?? 0
        return score > 0 ? [{ each, evidence, kin, place, code, score }] : []
      })
    })
  return found
    .sort(
      (a, b) => b.score - a.score || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.each.list < b.each.list ? -1 : 1),
    )
    .slice(0, Math.max(0, limit))
    .map(({ each, evidence, kin, place, code, score }) => ({
      list: each.list,
      code,
      path: pathOf(each, evidence, query, place),
      score: Math.round(score * 10_000) / 10_000,
      why: reasonsFor(index, each, { evidence, query, place, kin: kin[place] ?? -1, hs, weights }),
    }))
}

/** A word of the thesaurus may name the very sub-paragraph; otherwise it is the passage whose words are likest. */
function pathOf(list: ListIndex, evidence: Evidence, query: ReadQuery, place: number): string {
  const code = list.entries[place]?.code ?? ''
  let path = list.passagePaths[evidence.best[place] ?? -1] ?? code
  let most = surePath
  for (const found of query.terms)
    for (const link of found.term.links) {
      const strength = link.weight * strengthOf(found)
      if (strength <= most || !link.code.startsWith(`${code}.`) || !list.paths.has(link.code)) continue
      // A passage below the named one says more still.
      if (!path.startsWith(link.code)) path = link.code
      most = strength
    }
  return path
}
