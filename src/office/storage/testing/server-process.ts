import { type ChildProcess, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { Client } from 'pg'

/** PostgreSQL will not run as root, so root runs it as "nobody". */
export const nobody = 65_534
export const isRoot = process.getuid?.() === 0
export const identity = isRoot ? { uid: nobody, gid: nobody } : {}

export async function asked(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

export async function ended(child: ChildProcess, signal: 'SIGINT' | 'SIGKILL' | 'SIGQUIT'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill(signal)
  await exit
}

export function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...identity, cwd, encoding: 'utf8' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(stderr.trim().slice(-500))
  return stdout
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No port')),
      )
    })
  })
}
