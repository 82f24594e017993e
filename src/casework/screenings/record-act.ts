import { type Acting, type AuditEntry, appendAudit } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { type Clock, newId, type Random } from '../../values/index.ts'

/** The system does it by itself: nobody asked, and the log says so. */
export function actingAsSystem({ clock, random }: { readonly clock: Clock; readonly random: Random }): Acting {
  return { now: clock(), random, by: { actor: { kind: 'system', id: null }, allowedBy: null, request: null } }
}

/** The audit entry of what was done: ids, codes and figures; never a name. */
export async function recordAct(
  tx: Transaction,
  { now, random, by }: Acting,
  operation: string,
  subject: AuditEntry['subject'],
  details: AuditEntry['details'],
): Promise<void> {
  await appendAudit(tx, {
    id: newId('aud', now, random),
    at: now,
    actor: by.actor,
    operation,
    effect: 'writes',
    subject,
    outcome: 'done',
    allowedBy: by.allowedBy,
    request: by.request,
    details,
  })
}
