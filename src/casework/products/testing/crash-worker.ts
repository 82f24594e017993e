import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { argv } from 'node:process'
import { type Handler, startWorker } from '../../../office/jobs/index.ts'
import { openStorage } from '../../../office/storage/index.ts'
import { handlersOf, now } from './room.ts'

/** A process to be killed: does the jobs that wait, and says so after each slice that is written. */
const storage = await openStorage(JSON.parse(argv[2] ?? ''))

const telling = ([kind, handler]: [string, Handler]): [string, Handler] => [
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
const worker = await startWorker({
  storage,
  clock: () => now,
  random: randomBytes,
  handlers: Object.fromEntries(Object.entries(handlersOf(storage)).map(telling)),
  onFailure: error => console.error(error),
})
await worker.idle()
await worker.stop()
await storage.close()
