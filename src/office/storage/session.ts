import type { Pool, PoolClient } from 'pg'
import type { Answer, Parameter } from './storage.ts'
import { translated } from './trouble.ts'

export type Answered = Answer & {
  /** What the server says it did: a COMMIT of a failed transaction answers ROLLBACK, and is no error. */
  readonly command: string
}

/** One connection, or the pool, asked as the driver is asked. Errors are the driver's own. */
export async function send(
  on: Pool | PoolClient,
  sql: string,
  parameters: readonly Parameter[] = [],
): Promise<Answered> {
  const result = await on.query<Record<string, unknown>>(sql, [...parameters])
  // Several statements in one text, as in a migration, give a list of results, and nobody reads those.
  if (Array.isArray(result)) return { rows: [], count: 0, command: '' }
  return { rows: result.rows, count: result.rowCount ?? 0, command: result.command }
}

/** The same, with an unreachable database told as a refusal. */
export async function ask(on: Pool | PoolClient, sql: string, parameters?: readonly Parameter[]): Promise<Answer> {
  try {
    const { rows, count } = await send(on, sql, parameters)
    return { rows, count }
  } catch (error) {
    throw translated(error)
  }
}

export async function connected(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw translated(error)
  }
}
