import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expireHolders, killAfter } from '../../office/jobs/testing/index.ts'
import { migrate, openStorage, type Storage, type StorageConfig } from '../../office/storage/index.ts'
import { newEmbeddedDirectory, startRealServer } from '../../office/storage/testing/index.ts'
import { addBatch, keepFile } from './index.ts'
import { entriesAmong, inventedName, populate } from './testing/population.ts'
import { as, bring, newRoom, now, workOff } from './testing/room.ts'

const worker = new URL('./testing/crash-worker.ts', import.meta.url)
const rows = 1_500
const table = () => {
  const lines = Array.from({ length: rows }, (_, i) => (i === 700 ? `c${i},` : `c${i},${inventedName(i)}`))
  return new TextEncoder().encode(`id,name\n${lines.join('\n')}\n`)
}

/** Known parties, a list with an edition that was not yet held against them, and an upload that waits. */
async function prepare(storage: Storage): Promise<void> {
  await migrate(storage)
  await populate(storage, 0, 800)
  await bring(storage, 'un', entriesAmong(400, 2))
  await storage.transaction(async tx => {
    const { sha256 } = await keepFile(tx, table(), now)
    await addBatch(tx, as('key-1', 'service'), { sha256, scope: 'public', threshold: 0.5 })
  })
}

/** What came of it: hits and findings by pair, answers by row, and the jobs. */
async function outcome(storage: Storage) {
  const query = async (sql: string) => (await storage.query(sql)).rows
  return {
    hits: await query(`select fingerprint, key, status, seen->>'score' as score from hit order by fingerprint, key`),
    findings: await query(
      `select h.fingerprint, h.key, f.act from hit_finding f join hit h on h.id = f.hit order by 1, 2, f.version`,
    ),
    answers: await query('select row_number, answer from batch_answer order by row_number'),
    jobs: await query('select kind, status, done, total from job order by kind'),
  }
}

async function undisturbed() {
  const storage = await openStorage({ engine: 'embedded', directory: 'memory' })
  await prepare(storage)
  await workOff(storage, newRoom())
  const found = await outcome(storage)
  await storage.close()
  return found
}

async function disturbed(config: StorageConfig) {
  const first = await openStorage(config)
  await prepare(first)
  await first.close()
  // Killed in the middle of the rescreening, then in the middle of the batch.
  const kills = [await killAfter(worker, config, 3), await killAfter(worker, config, 8)]
  await expireHolders(config)
  const last = await openStorage(config)
  await workOff(last, newRoom())
  const found = await outcome(last)
  await last.close()
  return { kills, found }
}

test('[SCR-02] killed in the middle of a rescreening and of a batch, the embedded database ends with the same result', async () => {
  const directory = await newEmbeddedDirectory()
  const { kills, found } = await disturbed({ engine: 'embedded', directory })
  expect(kills.every(slices => slices > 0)).toBe(true)
  const whole = await undisturbed()
  expect(found).toEqual(whole)
  expect(found.hits.length).toBeGreaterThan(300)
  expect(found.answers).toHaveLength(rows)
  expect(found.answers[700]).toMatchObject({ row_number: 702, answer: { status: 'not_read' } })
  rmSync(directory, { recursive: true, force: true })
})

test('[SCR-02] killed in the same way, a server ends with the same result', async ({ skip }) => {
  const server = await startRealServer()
  if ('skipped' in server) return skip(server.skipped)
  const { found } = await disturbed({ engine: 'postgres', databaseUrl: await server.newDatabase() })
  expect(found).toEqual(await undisturbed())
  await server.remove()
})
