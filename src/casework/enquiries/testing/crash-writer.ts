import { writeSync } from 'node:fs'
import { argv } from 'node:process'
import { auditHead, startSealer } from '../../../office/audit/index.ts'
import { openStorage } from '../../../office/storage/index.ts'
import { saveEnquiry } from '../index.ts'
import { aVisitor } from './acting.ts'

/**
 * A process to be killed: saves enquiries as fast as it can and says of each, once it is acknowledged, its id and key; and now and
 * then the head of the audit log. What it says is written at once, so that nothing acknowledged is lost with it.
 */
const say = (word: string) => writeSync(1, `${word}\n`)
const storage = await openStorage(JSON.parse(argv[2] ?? ''))
startSealer(storage, { onFailure: () => {} })
const writers = Array.from({ length: 8 }, async () => {
  for (let count = 1; ; count++) {
    const { id, key } = await storage.transaction(tx => saveEnquiry(tx, aVisitor(), `{"count":${count}}`))
    say(`saved ${id} ${key}`)
    if (count % 20 !== 0) continue
    const { n, hash } = await auditHead(storage)
    say(`head ${n} ${hash}`)
  }
})
// The database may be what is killed: then this process has nothing more to say.
await Promise.all(writers).catch(() => process.exit(0))
