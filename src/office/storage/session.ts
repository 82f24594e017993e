import type { Pool, PoolClient, QueryConfig } from 'pg'
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
  const result = await on.query<Record<string, unknown>>(statement(sql, parameters))
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

/**
 * A statement with parameters gets a name, under which each connection parses and plans it once: a third of the server's work for a
 * short one. The texts are constants of this program, so they are few; should they not be, the rest goes unnamed.
 */
function statement(sql: string, parameters: readonly Parameter[]): QueryConfig {
  if (parameters.length === 0) return { text: sql }
  const name = names.get(sql) ?? newName(sql)
  return name === undefined ? { text: sql, values: [...parameters] } : { name, text: sql, values: [...parameters] }
}

const names = new Map<string, string>()
const namesMax = 1_000

function newName(sql: string): string | undefined {
  if (names.size >= namesMax) return undefined
  const name = `s${names.size + 1}`
  names.set(sql, name)
  return name
}
