import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expireHolders, killAfter } from '../../office/jobs/testing/index.ts'
import { migrate, openStorage, type Storage, type StorageConfig } from '../../office/storage/index.ts'
import { newEmbeddedDirectory, startRealServer } from '../../office/storage/testing/index.ts'
import { addProductBatch } from './index.ts'
import { as, bringEdition, later, list, now, office, rulesWith, workOff } from './testing/room.ts'

const worker = new URL('./testing/crash-worker.ts', import.meta.url)
const rows = 240
/** Every third row has no id, one has no text, and two are of one product. */
const table = () => {
  const id = (i: number) => (i === 201 ? 'b200' : i % 3 === 0 ? '' : `b${i}`)
  const lines = Array.from(
    { length: rows },
    (_, i) => `${id(i)},${i === 133 ? '' : `Steel bar number ${i}`},${1_800 + i} MPa`,
  )
  return new TextEncoder().encode(`id,text,hardness\n${lines.join('\n')}\n`)
}

async function prepare(storage: Storage): Promise<void> {
  await migrate(storage)
  await bringEdition(storage, list(1950), '2026-01-01')
  await storage.transaction(tx =>
    addProductBatch(tx, as(office, now), { owner: office, bytes: table(), keep: true, rules: rulesWith() }),
  )
}

/** What came of it: the answers, the products with their histories, and the job. */
async function outcome(storage: Storage) {
  const query = async (sql: string) => (await storage.query(sql)).rows
  return {
    answers: await query(`select row_number, answer - 'product' as answer from product_batch_row order by row_number`),
    products: await query(`select name, reference, status, version from product order by name`),
    classifications: await query(
      `select c.name, c.version, c.because, c.status, c.answer, c.stand, c.by_actor from product_classification c order by 1, 2`,
    ),
    jobs: await query('select kind, status, done, total, result from job'),
    kept: await query(
      `select sum((details->>'products')::int)::int as n from audit_entry where operation = 'product_batches.keep'`,
    ),
  }
}

async function disturbed(config: StorageConfig) {
  const first = await openStorage(config)
  await prepare(first)
  await first.close()
  const kills = [await killAfter(worker, config, 1), await killAfter(worker, config, 2)]
  await expireHolders(config)
  const last = await openStorage(config)
  // Meanwhile another edition came into force: the batch answers by what was known when it was added.
  await bringEdition(last, list(1700), '2026-01-01', later(1))
  await workOff(last)
  const found = await outcome(last)
  await last.close()
  return { kills, found }
}

async function undisturbed() {
  const storage = await openStorage({ engine: 'embedded', directory: 'memory' })
  await prepare(storage)
  await workOff(storage)
  const found = await outcome(storage)
  await storage.close()
  return found
}

test('killed twice in the middle of a batch, the embedded database ends with the same answers and products', async () => {
  const directory = await newEmbeddedDirectory()
  const { kills, found } = await disturbed({ engine: 'embedded', directory })
  expect(kills.every(slices => slices > 0)).toBe(true)
  expect(found).toEqual(await undisturbed())
  expect(found.answers).toHaveLength(rows)
  expect(found.answers[133]).toMatchObject({ row_number: 135, answer: { status: 'not_read' } })
  expect(found.products).toHaveLength(rows - 2)
  expect(found.kept).toEqual([{ n: rows - 1 }])
  rmSync(directory, { recursive: true, force: true })
})

test('killed in the same way, a server ends with the same answers and products', async ({ skip }) => {
  const server = await startRealServer()
  if ('skipped' in server) return skip(server.skipped)
  const { found } = await disturbed({ engine: 'postgres', databaseUrl: await server.newDatabase() })
  expect(found).toEqual(await undisturbed())
  await server.remove()
})
