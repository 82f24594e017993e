import { acceptEdition } from '../../law/control-lists/index.ts'
import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { type CalendarDate, type Digest, Refusal } from '../../values/index.ts'
import { findListEdition, type KeptEdition, lockListEdition, readListReport } from './editions.ts'
import { loadListEdition } from './nodes.ts'
import { readSignatures, type Signature, sign, waitingFor } from './signatures.ts'

export type ToAccept = {
  /** The report that the officer has before them. */
  readonly seen: Digest
  readonly version: number
  readonly validFrom: CalendarDate
  readonly validTo?: CalendarDate
  readonly words: string
}

/**
 * An officer accepts a draft for a time. With the first signature it waits; with a second, by another officer and for the same time, it may
 * be used. Another time than the first officer's is a new first signature.
 */
export async function acceptListEdition(
  tx: Transaction,
  acting: Acting,
  list: string,
  number: number,
  { seen, version, validFrom, validTo, words }: ToAccept,
): Promise<KeptEdition> {
  const by = acting.by.actor.id
  if (by === null) throw new Refusal('not_allowed')
  const edition = await lockListEdition(tx, list, number)
  if (edition.version !== version) throw new Refusal('changed_meanwhile')
  if (edition.status !== 'draft') throw new Refusal('wrong_state', { act: 'accept', state: edition.status })
  if (seen !== edition.reportDigest)
    throw new Refusal('digest_differs', { found: edition.reportDigest, expected: seen }, '/seen')
  if (validTo !== undefined && validTo <= validFrom)
    throw new Refusal('impossible_period', { from: validFrom, to: validTo }, '/validTo')
  const first = waitingFor(await readSignatures(tx, list, number), 'accept')
  const isSecond = first !== undefined && first.validFrom === validFrom && first.validTo === (validTo ?? null)
  if (isSecond && first.by === by) throw new Refusal('same_person')
  const signature = {
    version,
    act: 'accept',
    by,
    at: acting.now,
    seen,
    validFrom,
    validTo: validTo ?? null,
    words,
  } as const
  await sign(tx, edition, signature, isSecond ? first : undefined)
  if (isSecond) await putInForce(tx, edition, signature)
  await tx.query('update control_list_edition set version = version + 1 where list = $1 and number = $2', [
    list,
    number,
  ])
  return findListEdition(tx, list, number)
}

async function putInForce(tx: Transaction, kept: KeptEdition, signature: Omit<Signature, 'confirms'>): Promise<void> {
  const { list, number, importedBy } = kept
  const { by: approvedBy, at: approvedAt, seen, validFrom, validTo } = signature
  if (validFrom === null) throw new Error('An acceptance is for a time')
  const { knownFrom } = acceptEdition(await loadListEdition(tx, kept), await readListReport(tx, list, number), {
    importedBy,
    approvedBy,
    approvedAt,
    validFrom,
    ...(validTo === null ? {} : { validTo }),
    seen,
  })
  // What began on the same day was corrected by this one. It stays, and answers what was known before.
  await tx.query(
    `update control_list_edition set known_to = $3, version = version + 1
     where list = $1 and valid_from = $2 and status = 'accepted' and known_to is null`,
    [list, validFrom, knownFrom],
  )
  await tx.query(
    `update control_list_edition set status = 'accepted', valid_from = $3, valid_to = $4, known_from = $5
     where list = $1 and number = $2`,
    [list, number, validFrom, validTo, knownFrom],
  )
}
