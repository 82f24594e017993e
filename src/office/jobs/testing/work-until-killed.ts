import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { argv } from 'node:process'
import type { Instant } from '../../../values/index.ts'
import { openStorage, type Storage } from '../../storage/index.ts'
import { type Handler, startWorker } from '../index.ts'

/** What a process to be killed does: the jobs that wait, saying so after each slice that is written. */
export async function workUntilKilled(
  now: Instant,
  handlersOf: (storage: Storage) => Readonly<Record<string, Handler>>,
): Promise<void> {
  const storage = await openStorage(JSON.parse(argv[2] ?? ''))
  const handlers = Object.fromEntries(Object.entries(handlersOf(storage)).map(telling))
  const worker = await startWorker({
    storage,
    clock: () => now,
    random: randomBytes,
    handlers,
    onFailure: error => console.error(error),
  })
  await worker.idle()
  await worker.stop()
  await storage.close()
  writeSync(1, 'idle\n')
}

function telling([kind, handler]: [string, Handler]): [string, Handler] {
  return [
    kind,
    {
      ...handler,
      async *slices(job) {
        const slices = handler.slices(job)
        for (;;) {
          const next = await slices.next()
          if (next.done === true) return next.value
          yield next.value
          writeSync(1, `slice ${next.value.done}\n`)
        }
      },
    },
  ]
}
