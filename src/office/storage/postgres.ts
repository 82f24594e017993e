import { Pool } from 'pg'
import { Refusal } from '../../values/index.ts'
import { valueTypes } from './parsers.ts'
import { pooledStorage } from './pooled.ts'
import type { Storage, StorageConfig } from './storage.ts'

/** A PostgreSQL server. Nothing is asked of it yet. */
export function openPostgres(config: Extract<StorageConfig, { engine: 'postgres' }>): Storage {
  const pool = new Pool({
    connectionString: checkedUrl(config.databaseUrl),
    max: config.connectionsMax ?? 10,
    connectionTimeoutMillis: config.connectionWaitMillisecondsMax ?? 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    fallback_application_name: 'steelyard',
    // Texts of dates are read by our parsers: the server must write them in the one style, whatever its own settings are.
    options: '-c datestyle=ISO,YMD -c timezone=UTC -c intervalstyle=iso_8601',
    // A node that hangs must not hold locks for ever, nor one statement the machine.
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    types: valueTypes,
  })
  return pooledStorage(pool, { engine: 'postgres', release: async () => {} })
}

/** The address holds a password, so the refusal does not repeat it. */
function checkedUrl(databaseUrl: string): string {
  const isAddress = URL.canParse(databaseUrl) && /^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)
  if (isAddress) return databaseUrl
  throw new Refusal('bad_configuration', {
    problem: 'the database address is not of the form postgres://user@host/name',
  })
}
