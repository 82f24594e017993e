import { argv } from 'node:process'
import { openStorage } from '../../storage/index.ts'
import { appendAudit, startSealer } from '../index.ts'
import { anEntry } from './entries.ts'

/**
 * A node for tests: appends its number of entries with several writers, each with its own subject and counting from 0, and seals
 * along with every other node. Arguments: database address, name, writers, entries of each.
 */
const [databaseUrl = '', name = '', writers = '1', each = '1'] = argv.slice(2)
const storage = await openStorage({ engine: 'postgres', databaseUrl, connectionsMax: Number(writers) })
const sealer = startSealer(storage, { onFailure: error => console.error(error) })
await Promise.all(
  Array.from({ length: Number(writers) }, async (_, writer) => {
    const subject = { kind: 'writer', id: `${name}-${writer}` }
    for (let count = 0; count < Number(each); count++)
      await storage.transaction(tx => appendAudit(tx, anEntry({ subject, effect: 'writes', details: { count } })))
  }),
)
await sealer.stop()
await storage.close()
