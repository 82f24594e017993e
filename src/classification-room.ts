import { setImmediate } from 'node:timers/promises'
import {
  editionInForce,
  type KeptEdition,
  type ListShelf,
  readControlLists,
  readListEditions,
  readResolutions,
} from './casework/control-lists/index.ts'
import { type Ground, groundOf, nameOfPastDecisions, pastDecisions } from './casework/products/index.ts'
import { type ClassificationData, loadClassificationData } from './classification-data.ts'
import type { ListEdition } from './law/control-lists/index.ts'
import type { Storage, Transaction } from './office/storage/index.ts'
import { type Classifier, catalogueEdition, makeClassifier, prepareInSteps } from './reasoning/classification/index.ts'
import { type CalendarDate, type Instant, instantOf, millisecondsOf } from './values/index.ts'

/** What classifications need of the house: rules and words that packs share, and a classifier for the lists in force. */
export type ClassificationRoom = {
  readonly data: () => Promise<ClassificationData>
  /** Made anew where another edition is in force than at the last call, or officers have decided on other days. */
  readonly classifier: (tx: Transaction, when: { asOf: CalendarDate; knownAt: Instant }) => Promise<Classifier>
  /** The same with what it is made of by name: what kept classifications stand on. */
  readonly ground: (tx: Transaction, when: { asOf: CalendarDate; knownAt: Instant }) => Promise<Ground>
  /**
   * The same before anybody asks, where a control list is in force; whether one is. Elsewhere the seconds and the memory that it takes
   * would be spent for nobody.
   */
  readonly prepare: (
    storage: Pick<Storage, 'transaction'>,
    when: { asOf: CalendarDate; knownAt: Instant },
  ) => Promise<boolean>
}

/** The numbering of which every installation knows the short titles, with or without its text. */
const commonList = 'EU-DU'
/** Making one takes a second or two, and some hundred megabytes: so many states of the lists are kept ready. */
const keptMax = 2

/** Rules and words are read when they are first asked for: a start is not held up by them. */
export function openClassificationRoom(packsDirectory: string, shelf: ListShelf): ClassificationRoom {
  let loading: Promise<ClassificationData> | undefined
  const data = () => (loading ??= loadClassificationData(packsDirectory))
  const made = new Map<string, Promise<Ground>>()
  const room: ClassificationRoom = {
    data,
    classifier: async (tx, when) => (await room.ground(tx, when)).classifier,
    async ground(tx, when) {
      const inForce = await editionsInForce(tx, when)
      const decidedBefore = startOfDay(when.knownAt)
      const lists = inForce.map(({ kept, found }) => `${kept.list}/${kept.number}/${kept.sha256}/${found.length}`)
      const name = [...lists, await nameOfPastDecisions(tx, decidedBefore)].join(' ')
      const known = made.get(name)
      if (known !== undefined) return known
      const editions = await Promise.all(inForce.map(({ kept, found }) => shelf.edition(tx, kept, found)))
      const past = await pastDecisions(tx, decidedBefore)
      const numbers = new Map(inForce.map(({ kept }) => [kept.list, kept.number]))
      const making = data().then(parts =>
        groundOf(makeClassifier({ ...parts, editions, ...titlesFor(parts, editions), past }), numbers),
      )
      made.set(name, making)
      making.then(
        ({ classifier }) => inBackground(prepareInSteps(classifier)),
        () => made.delete(name),
      )
      const [oldest] = made.keys()
      if (made.size > keptMax && oldest !== undefined) made.delete(oldest)
      return making
    },
    async prepare({ transaction }, when) {
      const inForce = await transaction(tx => editionsInForce(tx, when), { readOnly: true })
      if (inForce.length === 0) return false
      // Read before the transaction begins: others need not wait for files.
      await data()
      await transaction(tx => room.ground(tx, when), { readOnly: true })
      return true
    },
  }
  return room
}

/** Whoever asks meanwhile is answered between two steps. */
async function inBackground(steps: Iterable<void>): Promise<void> {
  for (const _ of steps) await setImmediate(undefined, { ref: false })
}

/**
 * Decisions teach from the next day on (UTC): with each of them at once, everything would be made anew all day long, and two who ask in
 * the same minute would get other answers.
 */
function startOfDay(instant: Instant): Instant {
  return instantOf(Math.floor(millisecondsOf(instant) / dayMs) * dayMs)
}
const dayMs = 86_400_000

type InForce = { readonly kept: KeptEdition; readonly found: Awaited<ReturnType<typeof readResolutions>> }

/** Invented lists are there to be looked at; nothing is classified by them. */
async function editionsInForce(
  tx: Transaction,
  when: { asOf: CalendarDate; knownAt: Instant },
): Promise<readonly InForce[]> {
  const found: InForce[] = []
  for (const { id, isDemonstration } of await readControlLists(tx)) {
    const kept = isDemonstration ? undefined : editionInForce(await readListEditions(tx, id), when)
    if (kept !== undefined) found.push({ kept, found: await readResolutions(tx, id, when.knownAt) })
  }
  return found
}

function titlesFor({ catalogue, rules }: ClassificationData, editions: readonly ListEdition[]) {
  if (editions.some(({ list }) => list === commonList)) return {}
  return { titles: catalogueEdition(catalogue, rules, commonList) }
}
