import type { Query } from '../storage/index.ts'
import { noLink } from './entry.ts'

/** The last link: kept somewhere else, it proves later that the chain up to here is the same one and nothing was cut off. */
export type AuditHead = { readonly n: number; readonly hash: string }

/** A storage, or a transaction of it. */
type Asked = { readonly query: Query }

export async function auditHead({ query }: Asked): Promise<AuditHead> {
  const { rows } = await query('select n, hash from audit_link order by n desc limit 1')
  return { n: Number(rows[0]?.['n'] ?? 0), hash: String(rows[0]?.['hash'] ?? noLink) }
}

/** Entries that are committed and not in the chain yet: normally those of the last moment. */
export async function countUnlinked({ query }: Asked): Promise<number> {
  const { rows } = await query('select count(*) as count from audit_pending')
  return Number(rows[0]?.['count'])
}
