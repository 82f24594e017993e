import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Running = { readonly url: string; readonly pid: number; readonly stop: () => Promise<void> }

/** Starts a server as a process of its own, and waits until it says at which address it is ready. */
export async function startChild(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressOf(child)
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const listen = (chunk: Buffer) => {
    said += chunk.toString()
    const [address] = /http:\/\/[^\s]+:\d+/.exec(said) ?? []
    if (address !== undefined) resolve(address)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  child.once('exit', code => reject(new Error(`The server ended with ${code}: ${said}`)))
  return promise
}
