import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { StorageConfig } from '../../../office/storage/index.ts'

/** Lets a process do the waiting jobs and kills it, with no warning, after so many slices were written. How many it had told of by then. */
export async function killAfter(config: StorageConfig, slices: number): Promise<number> {
  const script = fileURLToPath(new URL('./crash-worker.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(config)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  let told = 0
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('slice')) told += 1
    if (told >= slices) child.kill('SIGKILL')
  }
  await exit
  return told
}
