import { type Acting, type AuditEntry, appendAudit } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { type Id, newId } from '../../values/index.ts'

type Act = Pick<AuditEntry, 'operation' | 'effect' | 'outcome'> & {
  readonly enquiry?: Id<'enq'>
  readonly details?: AuditEntry['details']
}

/** The audit entry of what was done with saved enquiries: that it was, never what was in them. */
export async function record(tx: Transaction, { now, random, by }: Acting, act: Act): Promise<void> {
  const { enquiry, details = {}, ...rest } = act
  await appendAudit(tx, {
    ...rest,
    id: newId('aud', now, random),
    at: now,
    actor: by.actor,
    allowedBy: by.allowedBy,
    request: by.request,
    subject: enquiry === undefined ? null : { kind: 'saved_enquiry', id: enquiry },
    details,
  })
}
