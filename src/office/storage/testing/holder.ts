import { argv } from 'node:process'
import { openStorage } from '../index.ts'

/** A process for tests: opens the embedded database in the directory it is told, says "open", and stays until it is killed. */
const storage = await openStorage({ engine: 'embedded', directory: argv[2] ?? '' }).catch((error: unknown) => {
  console.log(JSON.stringify(error))
  process.exit(1)
})
console.log('open')
setInterval(() => storage.ping(), 1_000)
