import type { Acting } from '../../../office/audit/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import { addFinding } from './findings.ts'
import { hitColumns, hitOf } from './hit.ts'
import { moveHit } from './resolve-hit.ts'

/** Opens the discharges again whose term has ended, and returns how many that were. */
export async function reopenExpired(tx: Transaction, acting: Acting): Promise<number> {
  const { rows } = await tx.query(
    `select ${hitColumns} from hit h where h.status = 'false_positive' and h.expires_at <= $1 order by h.id for update skip locked`,
    [acting.now],
  )
  for (const hit of rows.map(hitOf)) {
    await addFinding(tx, acting, hit, { act: 'reopen', to: 'potential', by: null, evidence: { differs: ['term'] } })
    await moveHit(tx, hit, 'potential', null)
  }
  return rows.length
}
