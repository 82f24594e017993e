import { type Instant, isInstant } from '../../values/index.ts'
import type { Query, Storage } from '../storage/index.ts'
import { noLink } from './entry.ts'

/** The last link: kept somewhere else, it proves later that the chain up to here is the same one and nothing was cut off. */
export type AuditHead = { readonly n: number; readonly hash: string }

export async function auditHead(storage: Storage): Promise<AuditHead> {
  return readHead(storage.query)
}

export async function readHead(query: Query): Promise<AuditHead> {
  const { rows } = await query('select n, hash from audit_link order by n desc limit 1')
  return { n: Number(rows[0]?.['n'] ?? 0), hash: String(rows[0]?.['hash'] ?? noLink) }
}

export type AuditBacklog = { readonly count: number; readonly oldestAt: Instant | null }

/** Entries that are committed and not in the chain yet: normally those of the last moment. An old one means that no sealer works. */
export async function auditBacklog(storage: Storage): Promise<AuditBacklog> {
  const { rows } = await storage.query(
    'select count(*) as count, min(e.at) as oldest from audit_pending p left join audit_entry e on e.seq = p.seq',
  )
  const oldest = rows[0]?.['oldest']
  return { count: Number(rows[0]?.['count']), oldestAt: isInstant(oldest) ? oldest : null }
}
