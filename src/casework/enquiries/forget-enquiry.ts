import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import type { Id } from '../../values/index.ts'
import { loadEnquiry } from './load-enquiry.ts'
import { record } from './record.ts'

/** Deletes a saved enquiry before its time, for whoever has its private link: the id alone deletes nothing. */
export async function forgetEnquiry(
  tx: Transaction,
  acting: Acting,
  id: Id<'enq'>,
  key: string,
): Promise<'not_found' | 'forgotten'> {
  const loaded = await loadEnquiry(tx, acting, id, key)
  if (loaded.outcome === 'not_found') return 'not_found'
  const { count } = await tx.query('delete from saved_enquiry where id = $1', [id])
  if (count !== 1) return 'not_found'
  await record(tx, acting, { operation: 'enquiries.forget', effect: 'writes', outcome: 'done', enquiry: id })
  return 'forgotten'
}
