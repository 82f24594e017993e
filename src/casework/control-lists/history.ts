import type { ListChange } from '../../law/control-lists/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import type { Instant } from '../../values/index.ts'
import type { KeptEdition } from './editions.ts'
import { byBeginning, wasKnown } from './in-force.ts'
import type { ListShelf } from './shelf.ts'
import type { ListView } from './view.ts'

/** What one edition did to an entry. */
export type HistoryStep = {
  readonly edition: KeptEdition
  /** Whether the entry stands in it. */
  readonly stands: boolean
  readonly isFirst: boolean
  readonly changes: readonly ListChange[]
}

/** How an entry went through the editions that are known, the oldest first: where nothing changed, that is said too. */
export async function historyOfEntry(
  tx: Transaction,
  shelf: ListShelf,
  { editions, found }: ListView,
  code: string,
  knownAt: Instant,
): Promise<readonly HistoryStep[]> {
  const known = editions.filter(each => wasKnown(each, knownAt)).toSorted(byBeginning)
  const standing = await editionsWith(tx, known, code)
  const steps: HistoryStep[] = []
  for (const [i, edition] of known.entries()) {
    const before = known[i - 1]
    const difference = before === undefined ? undefined : await shelf.differences(tx, before, edition, found)
    const changes = difference?.changes.filter(each => each.code === code || cameFrom(each, code)) ?? []
    steps.push({ edition, stands: standing.has(edition.number), isFirst: before === undefined, changes })
  }
  return steps
}

function cameFrom({ from }: ListChange, code: string): boolean {
  return from !== undefined && (from === code || from.startsWith(`${code}.`) || from.startsWith(`${code}#`))
}

async function editionsWith(
  tx: Transaction,
  editions: readonly KeptEdition[],
  code: string,
): Promise<ReadonlySet<number>> {
  const [first] = editions
  if (first === undefined) return new Set()
  const { rows } = await tx.query('select number from control_list_node where list = $1 and path = $2', [
    first.list,
    code,
  ])
  return new Set(rows.map(({ number }) => Number(number)))
}
