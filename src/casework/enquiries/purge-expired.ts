import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { record } from './record.ts'

/** Deletes what has expired, and returns how many that were. Whoever purges at the same time counts the others. */
export async function purgeExpired(tx: Transaction, acting: Acting): Promise<number> {
  const { count } = await tx.query('delete from saved_enquiry where expires_at <= $1', [acting.now])
  if (count > 0)
    await record(tx, acting, { operation: 'enquiries.purge', effect: 'writes', outcome: 'done', details: { count } })
  return count
}
