import { z } from 'zod'
import type { Id, Instant } from '../../values/index.ts'
import type { Row } from '../storage/index.ts'
import type { AuditEntry, Json } from './entry.ts'

export const entryColumns = `
  e.id, e.at, e.actor_kind, e.actor_id, e.operation, e.effect, e.subject_kind, e.subject_id, e.outcome, e.allowed_by, e.request_id,
  e.details`

const rowShape = z.object({
  id: z.custom<Id<'aud'>>(value => typeof value === 'string'),
  at: z.custom<Instant>(value => typeof value === 'string'),
  actor_kind: z.string(),
  actor_id: z.string().nullable(),
  operation: z.string(),
  effect: z.custom<AuditEntry['effect']>(value => typeof value === 'string'),
  subject_kind: z.string().nullable(),
  subject_id: z.string().nullable(),
  outcome: z.custom<AuditEntry['outcome']>(value => typeof value === 'string'),
  allowed_by: z.string().nullable(),
  request_id: z.string().nullable(),
  details: z.custom<Readonly<Record<string, Json>>>(value => typeof value === 'object' && value !== null),
})

/** Only what the columns hold, as they hold it now: a row that somebody altered must come out altered, and be seen by its hash. */
export function entryOf(row: Row): AuditEntry {
  const read = rowShape.parse(row)
  const { subject_kind: kind, subject_id: id } = read
  return {
    id: read.id,
    at: read.at,
    actor: { kind: read.actor_kind, id: read.actor_id },
    operation: read.operation,
    effect: read.effect,
    subject: kind === null || id === null ? null : { kind, id },
    outcome: read.outcome,
    allowedBy: read.allowed_by,
    request: read.request_id,
    details: read.details,
  }
}
