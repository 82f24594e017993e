import { once } from 'node:events'
import { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { build } from './build.ts'
import type { Config } from './config.ts'
import { openLog } from './logging.ts'
import { Refusal } from './values/index.ts'

export type Serving = {
  readonly address: string
  readonly isEvaluation: boolean
  /** Takes no new requests, finishes those at hand, links the audit chain, lets go of the database. */
  readonly close: () => Promise<void>
}

/** How long requests at hand may take to finish once the server is told to stop. */
const lastRequestsMsMax = 10_000

/** Builds the house and opens its doors. */
export async function serve(config: Config): Promise<Serving> {
  const { app, isEvaluation, announceClosing, close } = await build(config, openLog(config.logLevel))
  const server = createAdaptorServer({
    fetch: app.fetch,
    // A sender that dawdles holds a connection, not the server.
    serverOptions: { requestTimeout: 60_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
  })
  if (!(server instanceof HttpServer)) throw new Error('The adaptor made another server than one for HTTP/1.1')
  try {
    await listen(server, config)
  } catch (error) {
    await close()
    throw error
  }
  return {
    address: addressOf(server.address(), config.host),
    isEvaluation,
    async close() {
      announceClosing()
      await finishRequests(server)
      await close()
    },
  }
}

async function listen(server: HttpServer, { host, port }: Config): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const problem =
      code === 'EADDRINUSE'
        ? `port ${port} is in use; set STEELYARD_PORT to another`
        : `cannot listen on ${host}:${port} (${code})`
    throw new Refusal('bad_configuration', { problem })
  }
}

/** Connections that are kept alive between requests are not waited for. */
async function finishRequests(server: HttpServer): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const forced = setTimeout(() => server.closeAllConnections(), lastRequestsMsMax)
  await closed
  clearInterval(idle)
  clearTimeout(forced)
}

function addressOf(bound: AddressInfo | string | null, host: string): string {
  if (bound === null || typeof bound === 'string') return host
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return `http://${name === '0.0.0.0' || name === '[::]' ? 'localhost' : name}:${bound.port}`
}

/**
 * Serves until a signal ends it: SIGTERM and SIGINT let the requests at hand finish; a second one ends the process where it stands,
 * which loses nothing that was acknowledged.
 */
export async function serveUntilTold(config: Config, say: (words: string) => void): Promise<void> {
  const { address, isEvaluation, close } = await serve(config)
  say(`Steelyard is ready at ${address}`)
  if (isEvaluation) say('evaluation only: embedded database without a power-loss guarantee')
  const told = Promise.withResolvers<void>()
  const first = { at: Number.POSITIVE_INFINITY }
  const hear = (code: number) => () => {
    // A terminal tells the whole group of processes, and the one that started us passes it on: both together are one signal.
    if (performance.now() - first.at > sameSignalMsMax) process.exit(code)
    if (first.at !== Number.POSITIVE_INFINITY) return
    first.at = performance.now()
    told.resolve()
  }
  process.on('SIGINT', hear(130))
  process.on('SIGTERM', hear(143))
  await told.promise
  say('Stopping: requests at hand are finished first. Once more stops at once.')
  await close()
}

const sameSignalMsMax = 500
