import type { Party } from '../../law/designations/index.ts'
import { buildIndex, type ScreeningIndex } from '../../reasoning/screening/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { partiesAfter } from './known-parties.ts'

/** Every known party as an index of its own: a changed entry is asked of it, and not each party of the list. */
export type PartyIndex = {
  readonly index: ScreeningIndex
  /** The number of the last party in it. Those who came later were screened against the list as it is now. */
  readonly upTo: number
  readonly size: number
}

const rowsMax = 5_000

/** The fingerprint is the entry's id. */
export async function loadPartyIndex({ query }: Pick<Transaction, 'query'>): Promise<PartyIndex> {
  const entries: { readonly id: string; readonly party: Party }[] = []
  let upTo = 0
  for (;;) {
    const some = await partiesAfter({ query }, upTo, rowsMax)
    for (const { fingerprint, party } of some) entries.push({ id: fingerprint, party })
    upTo = some.at(-1)?.n ?? upTo
    if (some.length < rowsMax) break
  }
  return { index: buildIndex(entries), upTo, size: entries.length }
}

/** Keeps the index between two changes of lists, and makes it anew when parties have come. */
export type PartyShelf = { readonly current: (tx: Pick<Transaction, 'query'>) => Promise<PartyIndex> }

export function openPartyShelf(): PartyShelf {
  let standing: PartyIndex | undefined
  return {
    async current(tx) {
      const { rows } = await tx.query('select coalesce(max(n), 0) as last from known_party')
      if (standing === undefined || standing.upTo !== Number(rows[0]?.['last'])) standing = await loadPartyIndex(tx)
      return standing
    },
  }
}
