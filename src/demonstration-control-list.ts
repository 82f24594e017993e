import { readFile } from 'node:fs/promises'
import {
  type Arriving,
  acceptListEdition,
  importListEdition,
  readControlLists,
} from './casework/control-lists/index.ts'
import type { Acting } from './office/audit/index.ts'
import type { Transaction } from './office/storage/index.ts'
import type { CalendarDate } from './values/index.ts'

/**
 * A short control list in two editions, invented and in our own words, so that texts, changes and limits can be looked at before a list was
 * brought in. Its name says that it is invented, and those who sign it are invented too.
 */
const editions = [
  { file: 'demonstration-control-list-1.csv', edition: 'demonstration 1', validFrom: '2025-01-01' },
  { file: 'demonstration-control-list-2.csv', edition: 'demonstration 2', validFrom: '2026-06-01' },
] as const
const list = {
  list: 'DEMO-DU',
  name: { en: 'Demonstration control list (invented)', zh: '演示管制清单（虚构）', ar: 'قائمة رقابة تجريبية (مختلقة)' },
  isDemonstration: true,
} as const satisfies Partial<Arriving>

export async function loadDemonstrationControlList(tx: Transaction, acting: Acting): Promise<void> {
  // What officers have done with it since the first start is theirs.
  if ((await readControlLists(tx)).some(({ id }) => id === list.list)) return
  for (const { file, edition, validFrom } of editions) {
    const bytes = await readFile(new URL(`../packs/_shared/${file}`, import.meta.url))
    const arriving = { ...list, edition, source: `packs/_shared/${file}` }
    const { edition: kept } = await importListEdition(tx, as(acting, 1), arriving, bytes)
    const words = 'Invented for a first look.'
    for (const signer of [1, 2]) {
      const acceptance = {
        seen: kept.reportDigest,
        version: kept.version + signer - 1,
        validFrom: validFrom as CalendarDate,
        words,
      }
      await acceptListEdition(tx, as(acting, signer), kept.list, kept.number, acceptance)
    }
  }
}

function as({ now, random, by }: Acting, number: number): Acting {
  return { now, random, by: { ...by, actor: { kind: 'system', id: `demonstration-${number}` } } }
}
