import { Refusal } from '../../values/index.ts'
import { openEmbedded } from './embedded.ts'
import { openPostgres } from './postgres.ts'
import type { Storage, StorageConfig } from './storage.ts'

/** The SQL of this project is that of PostgreSQL 15. */
const versionMin = 150_000

/**
 * Opens the database, or refuses: `storage_unavailable`, `storage_held` (embedded, another process has the directory),
 * `bad_configuration` (too old, or not UTF-8). It does not migrate.
 */
export async function openStorage(config: StorageConfig): Promise<Storage> {
  const storage = config.engine === 'postgres' ? openPostgres(config) : await openEmbedded(config)
  try {
    await refuseUnfit(storage)
    return storage
  } catch (error) {
    await storage.close()
    throw error
  }
}

async function refuseUnfit(storage: Storage): Promise<void> {
  const { rows } = await storage.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  )
  const { number, version, encoding } = rows[0] ?? {}
  if (typeof number !== 'number' || number < versionMin)
    throw new Refusal('bad_configuration', {
      problem: `the database is PostgreSQL ${version}, and 15 or newer is needed`,
    })
  if (encoding !== 'UTF8')
    throw new Refusal('bad_configuration', { problem: `the database is encoded in ${encoding}, and UTF8 is needed` })
}
