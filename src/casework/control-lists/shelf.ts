import { compareEditionsOfList, type ListDifference, type ListEdition } from '../../law/control-lists/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import type { KeptEdition } from './editions.ts'
import { loadListEdition } from './nodes.ts'
import { type FlagResolution, withResolutions } from './resolutions.ts'

/**
 * Editions that were read lately, and what they differ by. An edition never changes once it is kept, so what is on the shelf is right for as
 * long as it lies there; what persons found of its flags is put in when it is taken down.
 */
export type ListShelf = {
  readonly edition: (tx: Transaction, edition: KeptEdition, found: readonly FlagResolution[]) => Promise<ListEdition>
  readonly differences: (
    tx: Transaction,
    older: KeptEdition,
    newer: KeptEdition,
    found: readonly FlagResolution[],
  ) => Promise<ListDifference>
}

/** An edition takes some megabytes, what two differ by far less. */
const editionsMax = 6
const differencesMax = 60

export function openListShelf(): ListShelf {
  const editions = recent<ListEdition>(editionsMax)
  const differences = recent<ListDifference>(differencesMax)
  const shelf: ListShelf = {
    async edition(tx, kept, found) {
      const edition = await editions(nameOf(kept), () => loadListEdition(tx, kept))
      return { ...edition, nodes: withResolutions(edition.nodes, found) }
    },
    differences(tx, older, newer, found) {
      const name = `${nameOf(older)} ${nameOf(newer)} ${found.at(-1)?.n ?? 0}`
      return differences(name, async () =>
        compareEditionsOfList(await shelf.edition(tx, older, found), await shelf.edition(tx, newer, found)),
      )
    },
  }
  return shelf
}

/** The bytes and the program that read them say more than a number, which an import that failed may have had before. */
function nameOf({ list, number, sha256, parser, importedAt }: KeptEdition): string {
  return `${list}/${number}/${sha256}/${parser}/${importedAt}`
}

function recent<T>(max: number): (name: string, make: () => Promise<T>) => Promise<T> {
  const held = new Map<string, T>()
  return async (name, make) => {
    const thing = held.get(name) ?? (await make())
    held.delete(name)
    held.set(name, thing)
    const [oldest] = held.keys()
    if (held.size > max && oldest !== undefined) held.delete(oldest)
    return thing
  }
}
