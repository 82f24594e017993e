import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { Refusal } from '../../values/index.ts'
import type { ListShelf } from '../control-lists/index.ts'
import type { Owner } from './owner.ts'
import type { Ground } from './stand.ts'

/** Who keeps products, and what they are classified on. */
export type Keeping = {
  readonly tx: Transaction
  readonly acting: Acting
  readonly owner: Owner
  readonly ground: Ground
  readonly shelf: ListShelf
}

/** The person or system that answers for what is written down. */
export function byWhom({ by }: Acting): string {
  if (by.actor.id === null) throw new Refusal('not_allowed')
  return by.actor.id
}
