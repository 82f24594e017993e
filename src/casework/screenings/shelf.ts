import type { Transaction } from '../../office/storage/index.ts'
import { buildIndex, type ScreeningIndex } from '../../reasoning/screening/index.ts'
import type { CalendarDate } from '../../values/index.ts'
import { entriesOf } from './entries.ts'
import type { Source, SourceState } from './sources.ts'

/** An edition that was screened against. */
export type EditionUsed = {
  readonly list: string
  readonly edition: number
  readonly sha256: string
  readonly published: CalendarDate | null
  readonly visibility: Source['visibility']
}

/** Everything in force at once, as one immutable index: for officers with the restricted lists, for everybody else without. */
export type Snapshot = {
  readonly name: string
  readonly editions: readonly EditionUsed[]
  readonly forOfficers: ScreeningIndex
  readonly forEverybody: ScreeningIndex
}

/**
 * The snapshots of this process. What is in force is read from the database in the transaction of the screening itself, so no node can
 * screen against an edition that was replaced before; the index is made when it is first needed, and put in place whole.
 */
export type Shelf = {
  readonly current: (tx: Pick<Transaction, 'query'>, states: ReadonlyMap<string, SourceState>) => Promise<Snapshot>
}

export function openShelf(sources: readonly Source[]): Shelf {
  let standing: { readonly name: string; readonly made: Promise<Snapshot> } | undefined
  return {
    current(tx, states) {
      const editions = editionsInForce(sources, states)
      const name = nameOf(editions)
      if (standing?.name === name) return standing.made
      const made = loadSnapshot(tx, editions)
      const mine = { name, made }
      standing = mine
      // What failed is tried again by the next who asks.
      made.catch(() => {
        if (standing === mine) standing = undefined
      })
      return made
    },
  }
}

export function editionsInForce(
  sources: readonly Source[],
  states: ReadonlyMap<string, SourceState>,
): readonly EditionUsed[] {
  return sources
    .flatMap(({ id, visibility }) => {
      const state = states.get(id)
      return state === undefined || state.edition === null || state.sha256 === null
        ? []
        : [{ list: id, edition: state.edition, sha256: state.sha256, published: state.publishedOn, visibility }]
    })
    .sort((a, b) => (a.list < b.list ? -1 : 1))
}

export const entryId = (list: string, key: string): string => `${list}:${key}`

function nameOf(editions: readonly EditionUsed[]): string {
  return editions.map(({ list, edition }) => `${list}/${edition}`).join(' ')
}

/** The same index for the same editions, whenever it is made: the entries come in one order. */
export async function loadSnapshot(
  tx: Pick<Transaction, 'query'>,
  editions: readonly EditionUsed[],
): Promise<Snapshot> {
  const open: IndexEntry[] = []
  const all: IndexEntry[] = []
  for (const { list, edition, visibility } of editions)
    for await (const { key, designation } of entriesOf(tx, list, edition)) {
      const entry = { id: entryId(list, key), party: designation, list }
      all.push(entry)
      if (visibility === 'public') open.push(entry)
    }
  const forEverybody = buildIndex(open)
  const forOfficers = all.length === open.length ? forEverybody : buildIndex(all)
  return { name: nameOf(editions), editions, forOfficers, forEverybody }
}

type IndexEntry = Parameters<typeof buildIndex>[0] extends Iterable<infer Each> ? Each : never
