import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openStorage, type StorageConfig } from '../../storage/index.ts'

/**
 * Lets a process do the waiting jobs and kills it, with no warning, after so many slices were written. How many it had told of by then.
 * `worker` is a script that calls `workUntilKilled`.
 */
export async function killAfter(worker: URL, config: StorageConfig, slices: number): Promise<number> {
  await expireHolders(config)
  const child = spawn(process.execPath, [fileURLToPath(worker), JSON.stringify(config)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  let told = 0
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('slice')) told += 1
    if (told >= slices) child.kill('SIGKILL')
  }
  await exit
  return told
}

/** As if the time had passed after which a dead holder's job is taken over. */
export async function expireHolders(config: StorageConfig): Promise<void> {
  const storage = await openStorage(config)
  await storage.query(`update job set held_until = now() - interval '1 second' where status = 'running'`)
  await storage.close()
}
