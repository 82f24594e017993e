import { rmSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { loadEnquiry, type SavedEnquiry, saveEnquiry } from '../src/casework/enquiries/index.ts'
import { aVisitor } from '../src/casework/enquiries/testing/acting.ts'
import { countUnlinked, exportAudit, startSealer, verifyAudit } from '../src/office/audit/index.ts'
import { migrate, openStorage, type Storage, type StorageConfig } from '../src/office/storage/index.ts'
import { newDirectory, startRealServer } from '../src/office/storage/testing/index.ts'

/** Enquiries saved and loaded again a second, each with its audit entry in the same transaction and the sealer at work. */
export type Figures = {
  readonly database: string
  readonly writers: number
  readonly savedPerSecond: number
  readonly saveMillisecondsP50: number
  readonly saveMillisecondsP99: number
  readonly loadedPerSecond: number
  /** From the last commit until every entry was in the chain. */
  readonly sealedAfterMilliseconds: number
  readonly verifiedPerSecond: number
}

const writers = 32
/** About what a half-filled form weighs. */
const answers = JSON.stringify({
  facts: Array.from({ length: 20 }, (_, i) => ({ fact: `fact-${i}`, value: 'x'.repeat(60) })),
})

export async function run(secondsEach = 5): Promise<readonly Figures[]> {
  const directory = newDirectory()
  const figures = [await measure('embedded', { engine: 'embedded', directory }, secondsEach)]
  rmSync(directory, { recursive: true, force: true })
  const server = await startRealServer()
  if ('skipped' in server) {
    console.warn(`Without a server: ${server.skipped}`)
    return figures
  }
  const databaseUrl = await server.newDatabase()
  const connectionsMax = 16
  figures.push(await measure(server.version, { engine: 'postgres', databaseUrl, connectionsMax }, secondsEach))
  await server.remove()
  return figures
}

async function measure(database: string, config: StorageConfig, seconds: number): Promise<Figures> {
  const storage = await openStorage(config)
  await migrate(storage)
  const sealer = startSealer(storage, { onFailure: error => console.error(error) })
  await times(storage, 0.5, tx => saveEnquiry(tx, aVisitor(), answers))

  const saves = await times(storage, seconds, tx => saveEnquiry(tx, aVisitor(), answers))
  const sealing = performance.now()
  while ((await countUnlinked(storage)) > 0) await sealer.sealNow()
  const sealedAfterMilliseconds = Math.round(performance.now() - sealing)
  const kept: readonly SavedEnquiry[] = saves.results
  const loads = await times(storage, seconds / 2, (tx, i) => {
    const { id, key } = kept[i % kept.length] ?? kept[0] ?? fail()
    return loadEnquiry(tx, aVisitor(), id, key)
  })
  if (loads.results.some(loaded => loaded.outcome !== 'found')) fail()
  await sealer.stop()

  const start = performance.now()
  const verdict = await verifyAudit(exportAudit(storage))
  if (verdict.outcome !== 'intact') fail()
  const verifiedPerSecond = Math.round((verdict.upTo / (performance.now() - start)) * 1_000)
  await storage.close()
  const sorted = saves.milliseconds.sort((a, b) => a - b)
  const quantile = (q: number) => Math.round((sorted[Math.floor(sorted.length * q)] ?? 0) * 10) / 10
  return {
    database,
    writers,
    savedPerSecond: saves.perSecond,
    saveMillisecondsP50: quantile(0.5),
    saveMillisecondsP99: quantile(0.99),
    loadedPerSecond: loads.perSecond,
    sealedAfterMilliseconds,
    verifiedPerSecond,
  }
}

async function times<T>(
  storage: Storage,
  seconds: number,
  work: (tx: Parameters<Parameters<Storage['transaction']>[0]>[0], i: number) => Promise<T>,
) {
  const results: T[] = []
  const milliseconds: number[] = []
  const start = performance.now()
  const end = start + seconds * 1_000
  let count = 0
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < end) {
        const from = performance.now()
        const i = count++
        results.push(await storage.transaction(tx => work(tx, i)))
        milliseconds.push(performance.now() - from)
      }
    }),
  )
  return { results, milliseconds, perSecond: Math.round((results.length / (performance.now() - start)) * 1_000) }
}

function fail(): never {
  throw new Error('What was saved was not found, or the chain does not hold')
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await run()
  console.table(figures)
  console.log(JSON.stringify(figures))
}
