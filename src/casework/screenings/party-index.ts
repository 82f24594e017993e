import type { Party } from '../../law/designations/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { buildIndex, type ScreeningIndex } from '../../reasoning/screening/index.ts'
import { partiesAfter } from './known-parties.ts'

/** Every known party as an index of its own: a changed entry is asked of it, and not each party of the list. */
export type PartyIndex = {
  readonly index: ScreeningIndex
  readonly size: number
}

const rowsMax = 5_000

/** The fingerprint is the entry's id. */
export async function loadPartyIndex({ query }: Pick<Transaction, 'query'>): Promise<PartyIndex> {
  const entries: { readonly id: string; readonly party: Party }[] = []
  let after = 0
  for (;;) {
    const some = await partiesAfter({ query }, after, rowsMax)
    for (const { fingerprint, party } of some) entries.push({ id: fingerprint, party })
    after = some.at(-1)?.n ?? after
    if (some.length < rowsMax) break
  }
  return { index: buildIndex(entries), size: entries.length }
}

/** Keeps the index between two changes of lists, and makes it anew when parties have come. */
export type PartyShelf = { readonly current: (tx: Pick<Transaction, 'query'>) => Promise<PartyIndex> }

export function openPartyShelf(): PartyShelf {
  let standing: PartyIndex | undefined
  return {
    async current(tx) {
      // Parties are never taken away, so their count tells whether there are others. A number would not: one may be committed after a higher.
      const { rows } = await tx.query('select count(*) as n from known_party')
      if (standing === undefined || standing.size !== Number(rows[0]?.['n'])) standing = await loadPartyIndex(tx)
      return standing
    },
  }
}
