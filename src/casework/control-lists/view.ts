import type { ListDifference, ListEdition } from '../../law/control-lists/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { Refusal } from '../../values/index.ts'
import { type KeptEdition, readListEditions } from './editions.ts'
import { editionBefore, editionInForce, type When } from './in-force.ts'
import { type FlagResolution, readResolutions } from './resolutions.ts'
import type { ListShelf } from './shelf.ts'

/** Which state of a list is looked at: of a day, as far as was known at an instant; or an edition by its number. */
export type Looking = When & {
  readonly list: string
  readonly number?: number
  /** Drafts and what was withdrawn are for those who keep the lists. */
  readonly seesDrafts: boolean
}

/** One state of a list, with what is needed to say how it came about. */
export type ListView = {
  readonly kept: KeptEdition
  readonly edition: ListEdition
  /** All editions of the list that the caller may see, the newest arrival first. */
  readonly editions: readonly KeptEdition[]
  readonly found: readonly FlagResolution[]
  readonly before?: KeptEdition
  /** What changed against the edition before; of the first edition nothing. */
  readonly difference?: ListDifference
}

/** The state of the list; undefined where the list has none on that day. */
export async function viewList(tx: Transaction, shelf: ListShelf, looking: Looking): Promise<ListView | undefined> {
  const { list, number, seesDrafts, knownAt } = looking
  const editions = (await readListEditions(tx, list)).filter(each => seesDrafts || each.knownFrom !== null)
  if (editions.length === 0) throw new Refusal('not_found', { thing: 'list' })
  const kept = number === undefined ? editionInForce(editions, looking) : editions.find(each => each.number === number)
  if (kept === undefined && number !== undefined) throw new Refusal('not_found', { thing: 'edition' })
  if (kept === undefined) return undefined
  const found = await readResolutions(tx, list, knownAt)
  const edition = await shelf.edition(tx, kept, found)
  const before = editionBefore(editions, kept, knownAt)
  const view = { kept, edition, editions, found }
  if (before === undefined) return view
  return { ...view, before, difference: await shelf.differences(tx, before, kept, found) }
}
