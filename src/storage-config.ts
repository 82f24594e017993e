import { join } from 'node:path'
import type { Config } from './config.ts'
import type { StorageConfig } from './office/storage/index.ts'

/** PostgreSQL where one is named; else the embedded database, which keeps its files in the data directory. */
export function storageConfigOf({ databaseUrl, dataDirectory }: Config): StorageConfig {
  return databaseUrl === undefined
    ? { engine: 'embedded', directory: join(dataDirectory, 'database') }
    : { engine: 'postgres', databaseUrl }
}
