import { setTimeout } from 'node:timers/promises'
import { Hono } from 'hono'
import { openClassificationRoom } from './classification-room.ts'
import type { Config } from './config.ts'
import { openControlListRoom } from './control-list-room.ts'
import {
  apiRoutes,
  type HttpEnv,
  observe,
  openMetrics,
  tokenHolders,
  withDevelopmentOfficers,
} from './doors/api/index.ts'
import { languages } from './doors/web/index.ts'
import { happen } from './events.ts'
import { healthOf, watchHealth } from './health.ts'
import { clock, random, version } from './here.ts'
import { counted, type Laws, loadLaws } from './laws.ts'
import type { Logger } from './logging.ts'
import { startSealer } from './office/audit/index.ts'
import { startWorker } from './office/jobs/index.ts'
import type { House } from './office/operations/index.ts'
import { migrate, openStorage, type Storage } from './office/storage/index.ts'
import { operations } from './operations.ts'
import type { Deps } from './operations-deps.ts'
import { dayHere } from './operations-of-classification.ts'
import { isHttps, pagesOf } from './pages.ts'
import { productJobs } from './product-jobs.ts'
import { jobHandlers, openScreeningRoom, watchLists } from './screening-room.ts'
import { storageConfigOf } from './storage-config.ts'
import { startThinking } from './thinking.ts'
import { whenIdle } from './when-idle.ts'

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
const firstWorkMsMax = 1_000

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
  const screenings = openScreeningRoom(laws.packs, storage.engine === 'embedded')
  const controlLists = await openControlListRoom(config.packsDirectory)
  const classification = openClassificationRoom(config.packsDirectory, controlLists.shelf)
  const surroundings = { storage, laws, clock, random, screenings }
  await happen('server.opening', surroundings)
  const sealer = startSealer(storage, { onFailure: error => log.fault(error, 'sealer') })
  const worker = await startWorker({
    storage,
    clock,
    random,
    handlers: {
      ...jobHandlers(surroundings),
      ...productJobs({ ...surroundings, classification, shelf: controlLists.shelf }),
    },
    onFailure: (error, job) => log.fault(error, job?.id ?? 'jobs'),
  })
  const hourly = setInterval(() => {
    happen('hour.passed', surroundings).catch((error: unknown) => log.fault(error, 'hour.passed'))
  }, hourMs).unref()

  const metrics = openMetrics()
  const house: House<Deps> = {
    deps: { laws: counted(laws, metrics.determination), storage, screenings, controlLists, classification },
    storage,
    clock,
    random,
    onFault: log.fault,
    onRefusal: metrics.refusal,
  }
  const holders = tokenHolders({ integrator: config.integratorTokens, operator: config.operatorTokens })
  const whoCalls = config.developmentOfficers ? withDevelopmentOfficers(holders) : holders
  let isClosing = false
  const thinking = startThinking({ ...config, count: config.threads, metrics, onFault: log.fault })
  const health = () => healthOf({ storage, laws, clock, isClosing })
  watchHealth(metrics, health)
  watchLists(metrics, surroundings)

  const app = new Hono<HttpEnv>()
  const onRequest = (line: Parameters<Logger['request']>[0]) => {
    metrics.request(line)
    log.request(line)
  }
  app.use(observe({ clock, random, isHttps: isHttps(config), onRequest }))
  app.route('/', apiRoutes({ house, operations, whoCalls, health, metrics, version, elsewhere: thinking.elsewhere }))
  const pages = pagesOf(house, config)
  // What is made once, such as words and templates, is made before somebody waits for it.
  for (const language of languages) await pages.request(`/${language}/`)
  app.route('/', pages)
  app.notFound(c => pages.fetch(c.req.raw, c.env))
  // Short work that waits, such as an index of the demonstration's lists, is done before somebody comes; long work goes on beside them.
  await Promise.race([worker.idle(), setTimeout(firstWorkMsMax, undefined, { ref: false })])
  const preparing = whenIdle(
    () => {
      const knownAt = clock()
      return classification.prepare(storage, { asOf: dayHere({ laws }, knownAt), knownAt })
    },
    { onFailure: error => log.fault(error, 'classification') },
  )
  return {
    app,
    house,
    isEvaluation: storage.engine === 'embedded',
    announceClosing() {
      isClosing = true
    },
    async close() {
      clearInterval(hourly)
      await preparing()
      await worker.stop()
      await thinking.close()
      await sealer.stop()
      await storage.close()
    },
  }
}
