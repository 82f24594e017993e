import type { Party } from '../../law/designations/index.ts'
import { type ScreeningIndex, screen } from '../../reasoning/screening/index.ts'
import type { KnownParty } from './known-parties.ts'
import { type Candidate, candidateOf } from './screen-parties.ts'
import { entryId } from './shelf.ts'

/** What a changed entry finds among the known parties. */
export type Found = { readonly party: KnownParty; readonly candidate: Candidate }

/** A name of an entry is looked for loosely: it only says whom to screen, and evidence may lift what a name alone would not. */
const nameScoreMin = 0.15
const wideMin = 48
const candidatesMax = 64

/**
 * The parties that an entry may mean, by their fingerprints. Where so many bear such a name that the search may have stopped short,
 * `isCutOff`: then every party has to be screened by itself.
 */
export function partiesLike(
  parties: ScreeningIndex,
  entry: Party,
): { readonly fingerprints: readonly string[]; readonly isCutOff: boolean } {
  const { hits } = screen(parties, asQuery(entry), { limit: candidatesMax, threshold: 0 })
  const near = hits.filter(({ nameScore, via }) => via !== 'name' || nameScore >= nameScoreMin)
  return { fingerprints: near.map(hit => hit.entry), isCutOff: near.length >= wideMin }
}

const isLatin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/** Only by its names and numbers: what else is told is weighed when the party is screened. What a Latin name is of makes no difference. */
function asQuery({ schema, names, identifiers }: Party): Party {
  const isPlain = names.every(({ text }) => isLatin.test(text))
  return { schema: isPlain ? 'LegalEntity' : schema, names, ...(identifiers === undefined ? {} : { identifiers }) }
}

/**
 * Screens one known party and keeps what it finds of these entries. It is the same search as any screening's, so the scores are the same
 * ones, whichever way the two were brought together.
 */
export function confirm(
  lists: ScreeningIndex,
  party: KnownParty,
  { list, keys, threshold }: { readonly list: string; readonly keys: ReadonlySet<string>; readonly threshold: number },
): readonly Found[] {
  const wanted = new Set([...keys].map(key => entryId(list, key)))
  const { hits } = screen(lists, party.party, { limit: candidatesMax, threshold })
  return hits.filter(({ entry }) => wanted.has(entry)).map(hit => ({ party, candidate: candidateOf(hit) }))
}
