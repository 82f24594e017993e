import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startRealServer } from '../src/office/storage/testing/index.ts'
import { randomFrom } from '../src/reasoning/evaluation/testing/random-cases.ts'
import { partialCases, statedCases } from './chinese/cases.ts'
import { startChild } from './http/child.ts'
import { type Body, getPage, type Load, postAll, waitFor } from './http/load.ts'
import { atLeast, atMost, type Bar, type Figures, type Options, type Report, rounded } from './report.ts'

type Measured = { readonly ours: Figures; readonly bare: Load; readonly bars: readonly Bar[] }

/** The program as it is run, with 32 callers at once; and a bare server on the same stack that only asks its database. */
export async function http({ isSmoke }: Options): Promise<Report> {
  const found: [string, Measured][] = [['embedded database', await measureOn(undefined, isSmoke)]]
  const server = await startRealServer()
  if ('skipped' in server) console.error(`Without PostgreSQL: ${server.skipped}`)
  else {
    try {
      found.push([server.version, await measureOn(await server.newDatabase(), isSmoke)])
    } finally {
      await server.remove()
    }
  }
  return {
    bench: 'http',
    input:
      'cases of the Chinese law, three in four fully stated, one half told; 32 connections; server, database and load generator share the cores',
    ours: Object.fromEntries(
      found.flatMap(([database, { ours }]) =>
        Object.entries(ours).map(([name, value]) => [`${database}: ${name}`, value]),
      ),
    ),
    peers: Object.fromEntries(found.map(([database, { bare }]) => [`bare Hono with one query, ${database}`, bare])),
    bars: found.flatMap(([database, { bars }]) => bars.map(bar => ({ ...bar, name: `${database}: ${bar.name}` }))),
  }
}

async function measureOn(databaseUrl: string | undefined, isSmoke: boolean): Promise<Measured> {
  const seconds = isSmoke ? 1 : 10
  const stated = statedCases(isSmoke ? 20 : 400, randomFrom(11))
  const halfTold = partialCases(stated, 0.3, randomFrom(12))
  const mixed = stated.map((kase, index): Body => (index % 4 === 3 ? (halfTold[index] ?? kase) : kase))
  const one = mixed.map(
    (kase): Body => ({ ...kase, items: firstOf(kase['items']), parties: firstOf(kase['parties'], 2) }),
  )

  const bareServer = await startChild(
    [fileURLToPath(new URL('http/bare.ts', import.meta.url)), ...(databaseUrl === undefined ? [] : [databaseUrl])],
    {},
  )
  const bare = await postAll(bareServer.url, '/', mixed, seconds)
  await bareServer.stop()

  const directory = mkdtempSync(join(tmpdir(), 'steelyard-bench-'))
  const steelyard = await startChild(
    [fileURLToPath(new URL('../bin/steelyard.mjs', import.meta.url)), 'serve', '--port', '0'],
    {
      STEELYARD_DATA_DIR: directory,
      LOG_LEVEL: 'warn',
      ...(databaseUrl === undefined
        ? {}
        : { DATABASE_URL: databaseUrl, STEELYARD_SECRET: 'a-secret-for-a-benchmark-and-for-nothing-else' }),
    },
  )
  try {
    // What the caller's own first requests cost is not the server's.
    await waitFor(steelyard.url, '/health/live', isSmoke ? 5 : 100)
    const page = await waitFor(steelyard.url, '/en/', isSmoke ? 5 : 200)
    // The first seconds are the compiler's.
    await postAll(steelyard.url, '/api/determinations', mixed, isSmoke ? 1 : 4)
    const before = await cpuSeconds(steelyard.url)
    const decided = await postAll(steelyard.url, '/api/determinations', mixed, seconds)
    const spent = (await cpuSeconds(steelyard.url)) - before
    const small = await postAll(steelyard.url, '/api/determinations', one, seconds)
    const pages = await getPage(steelyard.url, '/en/', seconds)
    return {
      bare,
      ours: {
        'determinations a second': decided.perSecond,
        'server CPU ms a determination': rounded((spent * 1_000) / (decided.perSecond * seconds)),
        'determination p50 ms': decided.p50Ms,
        'determination p99 ms': decided.p99Ms,
        'determinations of one item and one receiver a second': small.perSecond,
        'determination of one item p99 ms': small.p99Ms,
        'first page, first visitor ms': page.firstMs,
        'first page p50 ms': page.p50Ms,
        'first page p99 ms': page.p99Ms,
        'first pages a second': pages.perSecond,
      },
      bars: [
        atLeast('determinations a second', decided.perSecond, 3_000),
        atMost('determination p99 ms', decided.p99Ms, 50),
        atMost('first page p99 ms', page.p99Ms, 50),
      ],
    }
  } finally {
    await steelyard.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** As the server counts it itself, all its threads together: what it spends says more than how long it took where other work runs. */
async function cpuSeconds(url: string): Promise<number> {
  const answer = await fetch(`${url}/metrics`)
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(await answer.text())?.[1] ?? Number.NaN)
}

const firstOf = (list: unknown, count = 1) => (Array.isArray(list) ? list.slice(0, count) : list)
