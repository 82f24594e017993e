import { z } from 'zod'
import type { Row, Transaction } from '../../office/storage/index.ts'
import { type CalendarDate, type Digest, type Instant, isDate, isDigest, isInstant } from '../../values/index.ts'
import type { KeptEdition } from './editions.ts'

export const listActs = ['accept', 'withdraw'] as const
export type ListAct = (typeof listActs)[number]

/** An officer's hand under an act. The second confirms the first. */
export type Signature = {
  readonly version: number
  readonly act: ListAct
  readonly by: string
  readonly at: Instant
  readonly seen: Digest
  readonly validFrom: CalendarDate | null
  readonly validTo: CalendarDate | null
  readonly words: string
  readonly confirms: number | null
}

const day = z.custom<CalendarDate>(isDate).nullable()
const rowShape = z.object({
  version: z.number(),
  act: z.enum(listActs),
  by_officer: z.string(),
  at: z.custom<Instant>(isInstant),
  seen: z.custom<Digest>(isDigest),
  valid_from: day,
  valid_to: day,
  words: z.string(),
  confirms: z.number().nullable(),
})

function signatureOf(row: Row): Signature {
  const { by_officer: by, valid_from: validFrom, valid_to: validTo, ...rest } = rowShape.parse(row)
  return { ...rest, by, validFrom, validTo }
}

/** In the order in which they were given. */
export async function readSignatures(tx: Transaction, list: string, number: number): Promise<readonly Signature[]> {
  const { rows } = await tx.query(
    `select version, act, by_officer, at, seen, valid_from, valid_to, words, confirms
     from control_list_signature where list = $1 and number = $2 order by version`,
    [list, number],
  )
  return rows.map(signatureOf)
}

/** The first signature that waits for a second, if the last one given is such. */
export function waitingFor(signatures: readonly Signature[], act: ListAct): Signature | undefined {
  const last = signatures.at(-1)
  return last?.act === act && last.confirms === null ? last : undefined
}

export async function sign(
  tx: Transaction,
  { list, number }: KeptEdition,
  { version, act, by, at, seen, validFrom, validTo, words }: Omit<Signature, 'confirms'>,
  first: Signature | undefined,
): Promise<void> {
  await tx.query(
    `insert into control_list_signature
       (list, number, version, act, by_officer, at, seen, valid_from, valid_to, words, confirms, confirmed_officer)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [list, number, version, act, by, at, seen, validFrom, validTo, words, first?.version ?? null, first?.by ?? null],
  )
}
