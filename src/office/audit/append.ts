import { canonicalJson, isInstant } from '../../values/index.ts'
import type { Transaction } from '../storage/index.ts'
import { type AuditEntry, entryHash } from './entry.ts'

/** Announced with each entry: the sealer of this process listens. */
export const appended = 'audit.appended'

/**
 * Writes the entry in the caller's transaction: it is there exactly when the act it records is. Entries do not wait for each
 * other; the sealer links them after their commit.
 *
 * Append it after the reads the act rests on: the chain's order is then never against what anyone could have seen.
 */
export async function appendAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  // The database gives an instant back in its one spelling; hashed in another, the entry would look altered.
  if (!isInstant(entry.at)) throw new Error(`${entry.at} is not an instant`)
  await tx.query(insertSql, [
    entry.id,
    entry.at,
    entry.actor.kind,
    entry.actor.id,
    entry.operation,
    entry.effect,
    entry.subject?.kind ?? null,
    entry.subject?.id ?? null,
    entry.outcome,
    entry.allowedBy,
    entry.request,
    canonicalJson(entry.details),
    entryHash(asKept(entry)),
  ])
  tx.announce(appended)
}

/** What the columns hold and no more: a field that the caller's object has besides would be hashed and not come back. */
function asKept({
  id,
  at,
  actor,
  operation,
  effect,
  subject,
  outcome,
  allowedBy,
  request,
  details,
}: AuditEntry): AuditEntry {
  return {
    id,
    at,
    actor: { kind: actor.kind, id: actor.id },
    operation,
    effect,
    subject: subject === null ? null : { kind: subject.kind, id: subject.id },
    outcome,
    allowedBy,
    request,
    details,
  }
}

const insertSql = `
  with entry as (
    insert into audit_entry (id, at, actor_kind, actor_id, operation, effect, subject_kind, subject_id, outcome, allowed_by,
                             request_id, details, hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    returning seq
  )
  insert into audit_pending (seq) select seq from entry`
