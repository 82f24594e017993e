import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { migrate, openStorage, type StorageConfig } from '../../office/storage/index.ts'
import { newEmbeddedDirectory, startRealServer } from '../../office/storage/testing/index.ts'
import { crash, inspect } from './testing/crash.ts'

const whole = { lost: 0, unmatched: 0, verdict: { outcome: 'intact', unlinked: 0 } }
const someTime = () => 50 + Math.random() * 400

async function prepare(config: StorageConfig) {
  const storage = await openStorage(config)
  await migrate(storage)
  await storage.close()
}

test('Whatever the embedded database acknowledged is there after the process was killed, and the audit log is whole', async () => {
  const directory = await newEmbeddedDirectory()
  const config: StorageConfig = { engine: 'embedded', directory }
  await prepare(config)
  for (let round = 0; round < 2; round++) {
    const acknowledged = await crash(config, someTime())
    expect(acknowledged.keys.size).toBeGreaterThan(0)
    expect(await inspect(config, acknowledged)).toMatchObject(whole)
  }
  rmSync(directory, { recursive: true, force: true })
})

test('Whatever a server acknowledged is there after the process, or both, were killed, and the audit log is whole', async ({
  skip,
}) => {
  const server = await startRealServer()
  if ('skipped' in server) return skip(server.skipped)
  const config: StorageConfig = { engine: 'postgres', databaseUrl: await server.newDatabase() }
  await prepare(config)
  for (const also of [undefined, server.kill, server.kill]) {
    const acknowledged = await crash(config, someTime(), also)
    if (also !== undefined) await server.restart()
    expect(acknowledged.keys.size).toBeGreaterThan(0)
    expect(await inspect(config, acknowledged)).toMatchObject(whole)
  }
  await server.remove()
})
