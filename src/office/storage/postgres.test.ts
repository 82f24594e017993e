import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefusal, type Refusal } from '../../values/index.ts'
import { openStorage, type StorageConfig } from './index.ts'
import { type RealServer, startRealServer } from './testing/index.ts'

let server: RealServer | { readonly skipped: string }
beforeAll(async () => {
  server = await startRealServer()
  if ('skipped' in server) console.warn(`Skipped: a PostgreSQL server: ${server.skipped}`)
})
beforeEach(({ skip }) => {
  if ('skipped' in server) skip(server.skipped)
})
afterAll(async () => {
  if (!('skipped' in server)) await server.remove()
})
const running = (): RealServer => {
  if ('skipped' in server) throw new Error(server.skipped)
  return server
}
const newConfig = async (): Promise<StorageConfig> => ({
  engine: 'postgres',
  databaseUrl: await running().newDatabase(),
})

describe('A PostgreSQL server', () => {
  test('that stops is a refusal for each caller, never the end of this process; started again, it is used again', async () => {
    const storage = await openStorage(await newConfig())
    await Promise.all([storage.ping(), storage.ping(), storage.ping()])
    const during = refused(storage.transaction(async tx => tx.query('select pg_sleep(30)')))
    const ping = refused(storage.ping())
    await ping
    await running().stop()
    expect(await during).toMatchObject({ code: 'storage_unavailable' })
    expect(await refused(storage.ping())).toMatchObject({ code: 'storage_unavailable' })
    await running().restart()
    expect(await storage.ping()).toBeGreaterThan(0)
    await storage.close()
  })

  test('that dies during a commit leaves the caller told that the outcome is unknown', async () => {
    const storage = await openStorage(await newConfig())
    // A deferred trigger that sleeps holds the commit open long enough to kill the server in it.
    await storage.query(`create table slow (id int)`)
    await storage.query(
      `create function sleep() returns trigger language plpgsql as 'begin perform pg_sleep(30); return null; end'`,
    )
    await storage.query(`create constraint trigger slow after insert on slow deferrable initially deferred
                         for each row execute function sleep()`)
    const work = refused(storage.transaction(async tx => tx.query('insert into slow values (1)')))
    await new Promise(resolve => setTimeout(resolve, 200))
    await running().kill()
    await running().restart()
    expect(await work).toMatchObject({ code: 'storage_unavailable', details: { outcome: 'unknown' } })
    expect((await storage.query('select from slow')).count).toBe(0)
    await storage.close()
  })

  test('that nobody answers for, or an address that is none, is refused without repeating the address', async () => {
    const nowhere = await refused(
      openStorage({ engine: 'postgres', databaseUrl: 'postgres://me:secret@127.0.0.1:1/x' }),
    )
    expect(nowhere).toMatchObject({ code: 'storage_unavailable' })
    const nonsense = await refused(openStorage({ engine: 'postgres', databaseUrl: 'mysql://me:secret@127.0.0.1/x' }))
    expect(nonsense).toMatchObject({ code: 'bad_configuration' })
    expect(JSON.stringify([nowhere, nonsense])).not.toMatch(/secret|127\.0\.0\.1/)
  })

  test('whose connections are all in use makes the next caller wait, and then refuses', async () => {
    const storage = await openStorage({
      engine: 'postgres',
      databaseUrl: await running().newDatabase(),
      connectionsMax: 1,
      connectionWaitMillisecondsMax: 150,
    })
    const long = storage.transaction(async tx => tx.query('select pg_sleep(0.6)'))
    expect(await refused(storage.ping())).toMatchObject({ code: 'storage_unavailable' })
    expect(storage.load()).toMatchObject({ open: 1, waiting: 0 })
    await long
    expect(await storage.ping()).toBeGreaterThan(0)
    await storage.close()
  })
})

async function refused(work: Promise<unknown>): Promise<Refusal | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => {
      if (isRefusal(error)) return error
      throw error
    },
  )
}
