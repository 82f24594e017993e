import type { ListMeaning } from '../../law/packs/index.ts'
import { type OwnershipFinding, type OwnershipShare, ownership } from '../../reasoning/screening/index.ts'
import type { PartyResult } from './screen-parties.ts'

/** What a party's listed owners make of it under the law, list by list; the chain of each share with its source stands in `finding`. */
export type Owned = { readonly id: string; readonly list: string; readonly finding: OwnershipFinding }

/**
 * Owners and owned are parties of the screening, by their ids. An owner counts as listed where it is a strong hit: whether it truly is the
 * listed one is an officer's finding, as with any hit. A law that says nothing of shares flags nobody.
 */
export function ownedByListed(
  results: readonly PartyResult[],
  shares: readonly OwnershipShare[],
  meanings: readonly ListMeaning[],
): readonly Owned[] {
  if (shares.length === 0) return []
  const bodies = [...new Set(shares.map(({ owned }) => owned))]
  return meanings.flatMap(({ list, programme, ownership: rule }) => {
    if (rule === undefined || programme !== undefined) return []
    const listed = new Set(results.filter(result => isListedOn(result, list)).map(({ id }) => id))
    const { share: threshold, counts, together } = rule
    const reached = counts === 'from' ? 'at_least' : 'more_than'
    const aggregation = together ? 'sum' : 'single'
    return bodies.flatMap(id => {
      const finding = ownership(id, shares, listed, { threshold, reached, aggregation })
      return finding.owners.length === 0 ? [] : [{ id, list, finding }]
    })
  })
}

function isListedOn({ hits }: PartyResult, list: string): boolean {
  return hits.some(hit => hit.list === list && hit.band === 'strong')
}
