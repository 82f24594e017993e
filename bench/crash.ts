import { rmSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { crash, inspect } from '../src/casework/enquiries/testing/crash.ts'
import { migrate, openStorage, type StorageConfig } from '../src/office/storage/index.ts'
import { newDirectory, startRealServer } from '../src/office/storage/testing/index.ts'

/** Kills with no warning under load, round after round on the same database, and what was missing afterwards. */
export type Figures = {
  readonly database: string
  readonly rounds: number
  readonly acknowledged: number
  readonly lost: number
  /** Enquiries without exactly one audit entry, or entries without their enquiry. */
  readonly unmatched: number
  /** Rounds after which the audit log did not verify, or had lost a head that was seen. */
  readonly brokenChains: number
  readonly linked: number
  readonly openMillisecondsMax: number
}

export async function run(rounds = 50): Promise<readonly Figures[]> {
  const directory = newDirectory()
  const figures = [await measure('embedded, process killed', { engine: 'embedded', directory }, rounds)]
  rmSync(directory, { recursive: true, force: true })
  const server = await startRealServer()
  if ('skipped' in server) {
    console.warn(`Without a server: ${server.skipped}`)
    return figures
  }
  const config: StorageConfig = { engine: 'postgres', databaseUrl: await server.newDatabase() }
  figures.push(
    await measure(`${server.version}, process killed, every other time the server too`, config, rounds, server),
  )
  await server.remove()
  return figures
}

type Killable = { readonly kill: () => Promise<void>; readonly restart: () => Promise<void> }

async function measure(database: string, config: StorageConfig, rounds: number, server?: Killable): Promise<Figures> {
  const storage = await openStorage(config)
  await migrate(storage)
  await storage.close()
  const sum = { acknowledged: 0, lost: 0, unmatched: 0, brokenChains: 0, linked: 0, openMillisecondsMax: 0 }
  for (let round = 1; round <= rounds; round++) {
    const dies = round % 2 === 0 ? server : undefined
    const acknowledged = await crash(config, 20 + Math.random() * 480, dies?.kill)
    await dies?.restart()
    const found = await inspect(config, acknowledged)
    sum.acknowledged += acknowledged.keys.size
    sum.lost += found.lost
    sum.unmatched += found.unmatched
    sum.openMillisecondsMax = Math.max(sum.openMillisecondsMax, Math.round(found.openMilliseconds))
    if (found.verdict.outcome === 'intact') sum.linked = found.verdict.upTo
    else sum.brokenChains += 1
    if (round % 10 === 0)
      console.error(`${database}: ${round} rounds, ${sum.acknowledged} acknowledged, ${sum.lost} lost`)
  }
  return { database, rounds, ...sum }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await run(Number(argv[2] ?? 50))
  console.table(figures)
  console.log(JSON.stringify(figures))
}
