import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { Refusal } from '../../values/index.ts'
import { findListEdition, type KeptEdition, lockListEdition } from './editions.ts'
import { readSignatures, sign, waitingFor } from './signatures.ts'

export type ToWithdraw = { readonly version: number; readonly words: string }

/**
 * Takes an edition back. A draft answers nothing, so one officer may; what is in force takes two. It is kept, and still answers what was
 * known while it stood.
 */
export async function withdrawListEdition(
  tx: Transaction,
  acting: Acting,
  list: string,
  number: number,
  { version, words }: ToWithdraw,
): Promise<KeptEdition> {
  const by = acting.by.actor.id
  if (by === null) throw new Refusal('not_allowed')
  const edition = await lockListEdition(tx, list, number)
  if (edition.version !== version) throw new Refusal('changed_meanwhile')
  if (edition.status === 'withdrawn') throw new Refusal('wrong_state', { act: 'withdraw', state: edition.status })
  const first = waitingFor(await readSignatures(tx, list, number), 'withdraw')
  if (first?.by === by) throw new Refusal('same_person')
  const { reportDigest: seen } = edition
  const signature = {
    version,
    act: 'withdraw',
    by,
    at: acting.now,
    seen,
    validFrom: null,
    validTo: null,
    words,
  } as const
  await sign(tx, edition, signature, first)
  const isDone = edition.status === 'draft' || first !== undefined
  await tx.query(
    `update control_list_edition
     set version = version + 1, status = case when $3 then 'withdrawn' else status end,
       known_to = case when $3 and known_from is not null then coalesce(known_to, $4::timestamptz) else known_to end
     where list = $1 and number = $2`,
    [list, number, isDone, acting.now],
  )
  return findListEdition(tx, list, number)
}
