import { resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Pool } from 'pg'
import { holdDirectory } from './directory-lock.ts'
import { valueTypes } from './parsers.ts'
import { pooledStorage } from './pooled.ts'
import type { Storage, StorageConfig } from './storage.ts'

/**
 * PostgreSQL inside this process: for evaluation. What is acknowledged survives the death of the process, not a loss of power,
 * because the engine never asks the disk to flush.
 */
export async function openEmbedded(config: Extract<StorageConfig, { engine: 'embedded' }>): Promise<Storage> {
  if (config.directory === 'memory') return over(await PGlite.create({ dataDir: 'memory://' }), config, () => {})
  const directory = resolve(config.directory)
  const letGo = holdDirectory(directory)
  try {
    return over(await PGlite.create({ dataDir: resolve(directory, 'data') }), config, letGo)
  } catch (error) {
    letGo()
    throw error
  }
}

function over(engine: PGlite, config: Extract<StorageConfig, { engine: 'embedded' }>, letGo: () => void): Storage {
  const pool = new Pool({
    ...createPgConfig(engine),
    // One session is all there is. It must never be idled away: the driver would close it under the next caller.
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: config.connectionWaitMillisecondsMax ?? 10_000,
    types: valueTypes,
  })
  const release = async () => {
    await engine.close()
    letGo()
  }
  return pooledStorage(pool, { engine: 'embedded', release })
}
