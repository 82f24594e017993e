import { randomBytes } from 'node:crypto'
import { readReviews } from '../../../law/entry-rules/index.ts'
import { readCatalogue, readGoods, readHsLinks } from '../../../law/lists/index.ts'
import type { Acting } from '../../../office/audit/index.ts'
import { type Handler, startWorker } from '../../../office/jobs/index.ts'
import type { Storage, Transaction } from '../../../office/storage/index.ts'
import { makeClassifier } from '../../../reasoning/classification/index.ts'
import { type Clock, dateIn, type Instant, instantOf, millisecondsOf } from '../../../values/index.ts'
import {
  editionInForce,
  openListShelf,
  readControlLists,
  readListEditions,
  readResolutions,
} from '../../control-lists/index.ts'
import { bringInForce, later, now } from '../../control-lists/testing/room.ts'
import {
  type Ground,
  groundOf,
  type Keeping,
  type Owner,
  pastDecisions,
  productBatchHandler,
  productBatchJob,
} from '../index.ts'

import { list, reviewsText, rulesWith } from './small-list.ts'

/** For tests: three invented entries and their rules, an invented list in two editions, and those who keep products. */
export { later, list, now, rulesWith }

const reviews = readReviews(reviewsText())

export const bringEdition = (storage: Storage, bytes: Uint8Array, from: string, at: Instant = now) =>
  bringInForce(storage, bytes, { list: 'XX-DU', from, at })

const catalogue = readCatalogue('code,title_en,title_zh,regime,category,item_type,ref\n')
const words = {
  catalogue,
  goods: readGoods('term,language,concept,codes,kind,note\n', catalogue),
  hs: readHsLinks('hs,code,specificity,basis,note\n', catalogue),
}

const made = new Map<string, Ground>()

/** As the house does it: made of the editions in force at an instant, and of what officers decided before its day. */
export async function groundAt(tx: Transaction, knownAt: Instant, rules = rulesWith()): Promise<Ground> {
  const when = { asOf: dateIn(knownAt, 'UTC'), knownAt }
  const before = instantOf(Math.floor(millisecondsOf(knownAt) / 86_400_000) * 86_400_000)
  const past = await pastDecisions(tx, before)
  const editions = []
  const numbers = new Map<string, number>()
  for (const { id } of await readControlLists(tx)) {
    const kept = editionInForce(await readListEditions(tx, id), when)
    if (kept === undefined) continue
    numbers.set(id, kept.number)
    editions.push(await shelf.edition(tx, kept, await readResolutions(tx, id, knownAt)))
  }
  const name = JSON.stringify([[...numbers], past, [...rules.byPath.values()]])
  const ground = made.get(name) ?? groundOf(makeClassifier({ editions, rules, reviews, ...words, past }), numbers)
  made.set(name, ground)
  return ground
}

const shelf = openListShelf()

export const office: Owner = 'office'
export const exporter = (n: number): Owner => `integrator exporter-${n}`

export function as(owner: Owner, at: Instant, person = 'officer-01'): Acting {
  const actor = owner === 'office' ? { kind: 'officer', id: person } : { kind: 'service', id: owner.slice(11) }
  return { now: at, random: randomBytes, by: { actor, allowedBy: null, request: null } }
}

type Who = {
  readonly owner?: Owner
  readonly at?: Instant
  readonly rules?: ReturnType<typeof rulesWith>
  readonly person?: string
}

/** Does something about products in a transaction, on the ground of that instant. */
export function keep<T>(
  storage: Storage,
  work: (keeping: Keeping) => Promise<T>,
  { owner = office, at = now, rules = rulesWith(), person }: Who = {},
): Promise<T> {
  return storage.transaction(async tx =>
    work({ tx, acting: as(owner, at, person), owner, ground: await groundAt(tx, at, rules), shelf }),
  )
}

export function handlersOf(storage: Storage, clock: Clock = () => now): Readonly<Record<string, Handler>> {
  return {
    [productBatchJob]: productBatchHandler({
      storage,
      clock,
      random: randomBytes,
      shelf,
      groundAt: (tx, knownAt) => groundAt(tx, knownAt),
    }),
  }
}

/** Does every job that waits. */
export async function workOff(storage: Storage, clock: Clock = () => now): Promise<void> {
  const failures: unknown[] = []
  const handlers = handlersOf(storage, clock)
  const worker = await startWorker({
    storage,
    clock,
    random: randomBytes,
    handlers,
    onFailure: error => void failures.push(error),
  })
  await worker.idle()
  await worker.stop()
  if (failures.length > 0) throw failures[0]
}
