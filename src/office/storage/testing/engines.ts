import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { migrate, openStorage, type Storage, type StorageConfig } from '../index.ts'
import { newEmbeddedDirectory } from './directories.ts'
import { type RealServer, startRealServer } from './real-server.ts'

/** `memory` and `directory` are the embedded engine; `server` is PostgreSQL as a process of its own. */
export type Engine = 'memory' | 'directory' | 'server'

export type TestDatabase = {
  /** Open and migrated; closed after the suite. */
  readonly storage: Storage
  /** For a second connection, where the engine allows one. */
  readonly config: StorageConfig
}

/**
 * The same suite on each engine, with one new database for the whole of it. Where no server can be started, its tests are skipped
 * and say why.
 */
export function describeOnEngines(
  title: string,
  engines: readonly Engine[],
  suite: (database: () => TestDatabase, engine: Engine) => void,
): void {
  describe.each(engines.map(engine => ({ engine })))(`${title} ($engine)`, ({ engine }) => {
    let made: (TestDatabase & { readonly remove: () => Promise<void> }) | { readonly skipped: string } | undefined

    beforeAll(async () => {
      made = await newDatabase(engine)
      if ('skipped' in made) console.warn(`Skipped: ${title} (${engine}): ${made.skipped}`)
    })
    beforeEach(({ skip }) => {
      if (made !== undefined && 'skipped' in made) skip(made.skipped)
    })
    afterAll(async () => {
      if (made === undefined || 'skipped' in made) return
      await made.storage.close()
      await made.remove()
    })

    suite(() => {
      if (made === undefined || 'skipped' in made) throw new Error('There is no database outside a test')
      return made
    }, engine)
  })
}

async function newDatabase(engine: Engine) {
  const place = await newPlace(engine)
  if ('skipped' in place) return place
  const storage = await openStorage(place.config)
  await migrate(storage)
  return { ...place, storage }
}

async function newPlace(engine: Engine) {
  if (engine === 'server') {
    const server: RealServer | { readonly skipped: string } = await startRealServer()
    if ('skipped' in server) return server
    const config: StorageConfig = { engine: 'postgres', databaseUrl: await server.newDatabase() }
    return { config, remove: server.remove }
  }
  if (engine === 'memory') {
    const config: StorageConfig = { engine: 'embedded', directory: 'memory' }
    return { config, remove: async () => {} }
  }
  const directory = await newEmbeddedDirectory()
  const config: StorageConfig = { engine: 'embedded', directory }
  return { config, remove: async () => rmSync(directory, { recursive: true, force: true }) }
}
