import type { ListFlagCode } from '../../law/control-lists/index.ts'
import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { parseDecimal, Refusal, unitOf } from '../../values/index.ts'
import { findListEdition, type KeptEdition, lockListEdition } from './editions.ts'
import { nodeOf, textHashOf } from './nodes.ts'

export type ToResolve = {
  readonly path: string
  readonly flag: ListFlagCode
  /** What the flag shows of the text. */
  readonly written: string
  /** What the number is, for a flag on a number. */
  readonly value?: string
  readonly unit?: string
  readonly reason: string
}

/** Flags on a number that was left without a value. */
export const valuedFlags: readonly ListFlagCode[] = ['lost_superscript', 'ambiguous_number']

/** An officer says what a flagged place means. Nothing of the edition changes: the finding stands beside it, with name and reason. */
export async function resolveListFlag(
  tx: Transaction,
  acting: Acting,
  list: string,
  number: number,
  { path, flag, written, value, unit, reason }: ToResolve,
): Promise<KeptEdition> {
  const by = acting.by.actor.id
  if (by === null) throw new Refusal('not_allowed')
  const edition = await lockListEdition(tx, list, number)
  if (edition.status === 'withdrawn') throw new Refusal('wrong_state', { act: 'resolve', state: edition.status })
  const { rows } = await tx.query('select node from control_list_node where list = $1 and number = $2 and path = $3', [
    list,
    number,
    path,
  ])
  const node = rows[0] === undefined ? undefined : nodeOf(rows[0]['node'])
  if (node?.flags.some(each => each.code === flag && each.value === written) !== true)
    throw new Refusal('not_found', { thing: 'flag' }, '/path')
  await tx.query(
    `insert into control_list_resolution (list, number, uid, text_hash, flag, written, value, unit, reason, by_officer, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [list, number, node.uid, textHashOf(node), flag, written, ...readValue(flag, value, unit), reason, by, acting.now],
  )
  // Whoever was about to sign has seen something else.
  await tx.query('update control_list_edition set version = version + 1 where list = $1 and number = $2', [
    list,
    number,
  ])
  return findListEdition(tx, list, number)
}

function readValue(flag: ListFlagCode, value: string | undefined, unit: string | undefined) {
  if (value === undefined) {
    if (valuedFlags.includes(flag)) throw new Refusal('missing_field', { field: 'value' }, '/value')
    return [null, null] as const
  }
  if (!valuedFlags.includes(flag)) throw new Refusal('unknown_field', { field: 'value' }, '/value')
  const number = parseDecimal(value)
  if (number === undefined)
    throw new Refusal('not_a_decimal', { value, problem: 'write it out, such as 4000000 or 0.5' }, '/value')
  if (unit !== undefined && unitOf(unit) === undefined) throw new Refusal('unknown_unit', { unit }, '/unit')
  return [number, unit ?? null] as const
}
