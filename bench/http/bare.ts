import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { openStorage, type StorageConfig } from '../../src/office/storage/index.ts'

/**
 * The limit of the stack under us: a bare Hono server that reads the JSON it is sent, asks the database one thing through the same
 * storage, and answers. It decides nothing, checks nothing and records nothing.
 */
const [databaseUrl] = process.argv.slice(2)
const config: StorageConfig =
  databaseUrl === undefined ? { engine: 'embedded', directory: 'memory' } : { engine: 'postgres', databaseUrl }
const storage = await openStorage(config)
const app = new Hono()
app.post('/', async context => {
  const { asOf } = await context.req.json<{ asOf: string }>()
  const { rows } = await storage.query('select $1::text as as_of', [asOf])
  return context.json(rows)
})
const server = createAdaptorServer({ fetch: app.fetch })
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
console.log(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
process.once('SIGTERM', async () => {
  server.close()
  await storage.close()
  process.exit(0)
})
