import { Refusal } from '../../values/index.ts'

/** Lost or refused connections; SQLSTATE classes 08 and 57P, and 53300, are read apart. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOENT',
  'EHOSTUNREACH',
])
const networkWords =
  /timeout exceeded when trying to connect|connection terminated|not queryable|client has encountered/i

/** The SQLSTATE or system code of an error, if it has one. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** True when the database, not the statement, is the trouble: stopped (57P01), starting (57P03), full (53300), out of reach. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== undefined) return /^(08...|57P0[1-5]|53300)$/.test(code) || networkCodes.has(code)
  return error instanceof Error && networkWords.test(error.message)
}

/**
 * What the caller hears. A database that cannot be reached is expected trouble and a refusal; everything else the driver throws
 * is a bug of ours and goes on as it is. The reason shown is the code only: messages name hosts.
 */
export function translated(error: unknown, outcome?: 'unknown'): unknown {
  if (!isUnavailable(error)) return error
  const details = { reason: codeOf(error) ?? 'connection', ...(outcome === undefined ? {} : { outcome }) }
  return Object.assign(new Refusal('storage_unavailable', details), { cause: error })
}
