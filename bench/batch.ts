import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inventedName } from '../src/casework/screenings/testing/population.ts'
import { startRealServer } from '../src/office/storage/testing/index.ts'
import { startChild } from './http/child.ts'
import { atMost, type Options, type Report, rounded } from './report.ts'

const officer = { 'X-Steelyard-Officer': 'officer-07' }

/** A table of 100,000 parties is uploaded to the program as it is run, and screened: how long, and how much memory the program holds at most. */
export async function batch({ isSmoke }: Options): Promise<Report> {
  const rows = isSmoke ? 2_000 : 100_000
  const table = Array.from({ length: rows }, (_, row) => `${row},${inventedName(row)}`)
  const postgres = await startRealServer()
  const directory = mkdtempSync(join(tmpdir(), 'steelyard-bench-'))
  const server = await startChild(
    [fileURLToPath(new URL('../bin/steelyard.mjs', import.meta.url)), 'serve', '--port', '0'],
    {
      STEELYARD_DATA_DIR: directory,
      STEELYARD_DEVELOPMENT_OFFICERS: 'on',
      LOG_LEVEL: 'warn',
      ...('skipped' in postgres
        ? {}
        : {
            DATABASE_URL: await postgres.newDatabase(),
            STEELYARD_SECRET: 'a-secret-for-a-benchmark-and-for-nothing-else',
          }),
    },
  )
  try {
    const list = listBytes()
    const kept = await send(server.url, '/api/files', list.bytes)
    await send(server.url, '/api/lists/un_sc/editions', { files: [kept['sha256']] })
    const file = await send(server.url, '/api/files', new TextEncoder().encode(['id,name', ...table, ''].join('\n')))
    const from = performance.now()
    const job = await send(server.url, '/api/screening-batches', { file: file['sha256'], threshold: 0.5 })
    while (!isOver(await ask(server.url, `/api/screening-batches/${job['id']}`)))
      await new Promise(resolve => setTimeout(resolve, 100))
    const seconds = rounded((performance.now() - from) / 1_000)
    const memoryMB = highWaterMB(startedBy(server.pid))
    return {
      bench: 'batch',
      input: `${rows} rows against ${list.says}, ${'skipped' in postgres ? 'embedded database' : postgres.version}`,
      ours: { seconds, 'rows a second': Math.round(rows / seconds), memoryMB },
      peers: {},
      bars: [atMost('MB that the program holds at most', memoryMB, 300)],
    }
  } finally {
    await server.stop()
    if ('remove' in postgres) await postgres.remove()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The real list where the data stands beside the project, else one of a few invented entries. */
function listBytes(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly says: string } {
  const data = process.env['STEELYARD_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url))
  const real = [data, join(data, 'data')].map(folder => join(folder, 'designations', 'un-consolidated-2026-02-27.xml'))
  const found = real.find(existsSync)
  const file = found ?? fileURLToPath(new URL('../src/law/designations/fixtures/un.xml', import.meta.url))
  const says = found === undefined ? 'an invented list' : 'the list of the United Nations of 2026-02-27'
  return { bytes: new Uint8Array(readFileSync(file)), says }
}

async function send(url: string, path: string, body: Uint8Array<ArrayBuffer> | object): Promise<Answer> {
  const isFile = body instanceof Uint8Array
  const type = isFile ? 'application/octet-stream' : 'application/json'
  return read(
    await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { ...officer, 'Content-Type': type },
      body: isFile ? body : JSON.stringify(body),
    }),
  )
}

type Answer = Readonly<Record<string, unknown>>
const ask = async (url: string, path: string) => read(await fetch(`${url}${path}`, { headers: officer }))

async function read(answer: Response): Promise<Answer> {
  const value: unknown = await answer.json()
  if (!answer.ok || typeof value !== 'object' || value === null) throw new Error(JSON.stringify(value))
  return { ...value }
}

function isOver({ status }: Answer): boolean {
  if (status === 'failed') throw new Error('The batch failed')
  return status === 'done'
}

/** The server itself: `bin/steelyard.mjs` only starts it, and waits. */
function startedBy(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  return Number(children[0])
}

/** The most memory that a process has held resident, as Linux tells it. */
function highWaterMB(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}
