import { Hono } from 'hono'
import type { Config } from './config.ts'
import { apiRoutes, type HttpEnv, observe, openMetrics, tokenHolders } from './doors/api/index.ts'
import { happen } from './events.ts'
import { healthOf, watchHealth } from './health.ts'
import { clock, random, version } from './here.ts'
import { counted, type Laws, loadLaws } from './laws.ts'
import type { Logger } from './logging.ts'
import { startSealer } from './office/audit/index.ts'
import type { House } from './office/operations/index.ts'
import { migrate, openStorage, type Storage } from './office/storage/index.ts'
import { operations } from './operations.ts'
import type { Deps } from './operations-deps.ts'
import { isHttps, pagesOf } from './pages.ts'
import { storageConfigOf } from './storage-config.ts'

/** The house with every part in its place, and no socket open. */
export type Built = {
  readonly app: Hono<HttpEnv>
  readonly house: House<Deps>
  readonly isEvaluation: boolean
  /** From now on probes are told to send nothing here. */
  readonly announceClosing: () => void
  /** Links what is written into the audit chain, and lets go of the database. */
  readonly close: () => Promise<void>
}

const hourMs = 3_600_000

export async function build(config: Config, log: Logger): Promise<Built> {
  const laws = await loadLaws(config.packsDirectory, config.jurisdiction)
  const storage = await openStorage(storageConfigOf(config))
  try {
    return await furnish(config, log, laws, storage)
  } catch (error) {
    await storage.close()
    throw error
  }
}

async function furnish(config: Config, log: Logger, laws: Laws, storage: Storage) {
  await migrate(storage)
  const surroundings = { storage, laws, clock, random }
  await happen('server.opening', surroundings)
  const sealer = startSealer(storage, { onFailure: error => log.fault(error, 'sealer') })
  const hourly = setInterval(() => {
    happen('hour.passed', surroundings).catch((error: unknown) => log.fault(error, 'hour.passed'))
  }, hourMs).unref()

  const metrics = openMetrics()
  const house: House<Deps> = {
    deps: { laws: counted(laws, metrics.determination), storage },
    storage,
    clock,
    random,
    onFault: log.fault,
    onRefusal: metrics.refusal,
  }
  const whoCalls = tokenHolders({ integrator: config.integratorTokens, operator: config.operatorTokens })
  let isClosing = false
  const health = () => healthOf({ storage, laws, clock, isClosing })
  watchHealth(metrics, health)

  const app = new Hono<HttpEnv>()
  const onRequest = (line: Parameters<Logger['request']>[0]) => {
    metrics.request(line)
    log.request(line)
  }
  app.use(observe({ clock, random, isHttps: isHttps(config), onRequest }))
  app.route('/', apiRoutes({ house, operations, whoCalls, health, metrics, version }))
  const pages = pagesOf(house, config)
  app.route('/', pages)
  app.notFound(c => pages.fetch(c.req.raw, c.env))
  return {
    app,
    house,
    isEvaluation: storage.engine === 'embedded',
    announceClosing() {
      isClosing = true
    },
    async close() {
      clearInterval(hourly)
      await sealer.stop()
      await storage.close()
    },
  }
}
