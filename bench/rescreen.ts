import { rmSync } from 'node:fs'
import { entriesAmong, inventedName, populate } from '../src/casework/screenings/testing/population.ts'
import { bring, later, type Named, newRoom, type TestRoom, workOff } from '../src/casework/screenings/testing/room.ts'
import { migrate, openStorage, type Storage, type StorageConfig } from '../src/office/storage/index.ts'
import { newDirectory, startRealServer } from '../src/office/storage/testing/index.ts'
import { atMost, type Options, type Report } from './report.ts'

/** A list of 10,000 entries changes 600 of them: how long until each was held against every known party, and its hits are on record. */
export async function rescreen({ isSmoke }: Options): Promise<Report> {
  const [parties, listed, changed] = isSmoke ? [2_000, 500, 60] : [100_000, 10_000, 600]
  const server = await startRealServer()
  const directory = newDirectory()
  const config: StorageConfig =
    'skipped' in server
      ? { engine: 'embedded', directory }
      : { engine: 'postgres', databaseUrl: await server.newDatabase() }
  const storage = await openStorage(config)
  await migrate(storage)
  await populate(storage, 0, parties)
  const first = entriesFor(listed, parties)
  await bring(storage, 'un', first)
  const room = newRoom()
  await workOff(storage, room)

  const warm = await timed(storage, room, first, changed, 1)
  // A process that has just started: neither the index of the list nor that of the parties is there yet.
  const cold = await timed(storage, newRoom(), first, changed, 2)
  const { rows } = await storage.query('select count(*) as n from hit')
  await storage.close()
  if ('remove' in server) await server.remove()
  rmSync(directory, { recursive: true, force: true })
  return {
    bench: 'rescreen',
    input: `${parties} known parties, ${changed} changed entries of ${listed}, ${'skipped' in server ? 'embedded' : server.version}`,
    ours: {
      warmMs: warm.ms,
      warmCpuMs: warm.cpuMs,
      coldMs: cold.ms,
      coldCpuMs: cold.cpuMs,
      hits: Number(rows[0]?.['n']),
    },
    peers: {},
    bars: [atMost('seconds until a changed edition is held against every party', warm.ms / 1_000, 2)],
  }
}

/** A tenth of them are somebody among the parties. */
function entriesFor(count: number, parties: number): Named[] {
  const known = entriesAmong(count / 10, Math.floor(parties / (count / 10)))
  const strangers = Array.from({ length: count - known.length }, (_, i) => ({
    id: `s-${i}`,
    name: [inventedName(parties + i * 2), inventedName(parties + i * 2 + 1).toUpperCase()],
    birthDate: String(1940 + (i % 60)),
  }))
  return [...known, ...strangers]
}

/** Gives every so many entries another year and another alias, as an amended list would. */
async function timed(storage: Storage, room: TestRoom, entries: readonly Named[], changed: number, round: number) {
  const every = Math.floor(entries.length / changed)
  const next = entries.map((entry, i) =>
    i % every === 0 && i / every < changed
      ? { ...entry, birthDate: String(1900 + round), alias: [`${inventedName(i + round)} Renamed`] }
      : entry,
  )
  await bring(storage, 'un', next, later(round))
  const from = performance.now()
  const before = process.cpuUsage()
  await workOff(storage, room)
  const { user, system } = process.cpuUsage(before)
  return { ms: Math.round(performance.now() - from), cpuMs: Math.round((user + system) / 1_000) }
}
