import { writeSync } from 'node:fs'
import { argv } from 'node:process'
import { openStorage } from '../../../office/storage/index.ts'
import { bring, columns, others } from './room.ts'

/** A process to be killed: brings in lists as fast as it can, and says of each, once it is kept, which it is. */
const storage = await openStorage(JSON.parse(argv[2] ?? ''))
for (let n = Number(argv[3]); ; n++) {
  const list = `XX-${n}`
  writeSync(1, `begun ${list}\n`)
  await bring(storage, columns([...others(400), ['9A001', `Engines of list ${n}.`]]), { list })
  writeSync(1, `kept ${list}\n`)
}
