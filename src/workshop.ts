import type { Config, Environment } from './config.ts'
import type { Workshop } from './doors/cli/index.ts'
import { clock, random, version } from './here.ts'
import type { Call, Desk, StoredOperation } from './office/operations/index.ts'
import type { Storage } from './office/storage/index.ts'
import type { StorageDeps } from './operations-deps.ts'
import { isDigest, newId, Refusal } from './values/index.ts'

type Say = (words: string) => void

/** The parts that commands use. Each is made when it is asked for, and its code loaded then: a command starts as fast as what it needs. */
export function openWorkshop(environment: Environment, say: Say): Workshop {
  const config = async (): Promise<Config> => (await import('./config.ts')).readConfig(environment)
  const answering = (name: 'determine' | 'explainCase') => async () => {
    const { packsDirectory, jurisdiction } = await config()
    const { [name]: operation } = await import('./operations-of-law.ts')
    const { compute } = await import('./office/operations/index.ts')
    const { openCounsel } = await import('./laws.ts')
    const desk = deskOf({ laws: await openCounsel(packsDirectory, jurisdiction) }, say)
    const call = newCall()
    return (input: unknown) => compute(desk, operation, call, input)
  }
  return {
    version,
    determine: answering('determine'),
    explain: answering('explainCase'),
    async rerun() {
      const read = await config()
      const { keptAnswer } = await import('./operations-of-reruns.ts')
      const { readInput } = await import('./office/operations/index.ts')
      const { loadLaws } = await import('./laws.ts')
      const { rerun } = await import('./rerun.ts')
      const laws = await loadLaws(read.packsDirectory, read.jurisdiction)
      const former = async (pack: string) => {
        const edition = await keptEdition(read, pack, say)
        return edition === undefined ? undefined : laws.former(pack, edition)
      }
      return kept => rerun(laws, former, readInput(keptAnswer, kept))
    },
    async screen(lists, { format, ...options }) {
      const { readDesignationFiles, screeningOver } = await import('./screening-files.ts')
      const { designationFormats } = await import('./law/designations/index.ts')
      const known = designationFormats.find(each => each === format)
      if (format !== undefined && known === undefined)
        throw new Refusal('bad_usage', { problem: `--format is one of ${designationFormats.join(', ')}.` })
      const read = await readDesignationFiles(lists, known)
      return { answer: screeningOver(read, options), faults: read.faults, entries: read.entries.length }
    },
    async compare({ chunks }) {
      const { comparePair, pairsOf } = await import('./compare-pairs.ts')
      return { rows: pairsOf(chunks), answer: comparePair }
    },
    async classify(lists, { limit }) {
      const { classifyingOver, itemLines, readControlListFiles } = await import('./classification-files.ts')
      const { loadClassificationData } = await import('./classification-data.ts')
      const editions = await readControlListFiles(lists)
      const data = await loadClassificationData((await config()).packsDirectory)
      return { answer: classifyingOver(editions, data, limit), items: ({ chunks }) => itemLines(chunks) }
    },
    async serve({ port }) {
      const { serveUntilTold } = await import('./main.ts')
      const read = await config()
      await serveUntilTold(port === undefined ? read : { ...read, port }, say)
    },
    async checkPack(directory) {
      const { checkPackFolder } = await import('./laws.ts')
      return checkPackFolder(directory, (await config()).packsDirectory)
    },
    async openApi() {
      const { openApi } = await import('./doors/api/index.ts')
      const { operations } = await import('./operations.ts')
      return JSON.stringify(openApi(operations, version), null, 2)
    },
    async migrate() {
      const { migrate } = await import('./office/storage/index.ts')
      return withStorage(await config(), storage => migrate(storage))
    },
    async auditHead() {
      const { readHead } = await import('./operations-of-audit.ts')
      return ask(await config(), say, readHead, async head => head)
    },
    async exportAudit(write) {
      const { exportLog } = await import('./operations-of-audit.ts')
      const { linesOf } = await import('./doors/api/index.ts')
      await ask(await config(), say, exportLog, async answered => {
        for await (const line of linesOf(answered)) await write(line)
      })
    },
  }
}

/** Whoever can run a program on this machine, over this data, is its operator. */
function newCall(): Call {
  return { actor: { role: 'operator', id: 'command_line' }, requestId: newId('req', clock(), random) }
}

function deskOf<Deps>(deps: Deps, say: Say): Desk<Deps> {
  const onFault = (error: unknown, reference: string) => {
    say(`${reference}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  return { deps, clock, onFault }
}

/** Runs one operation on the database, as the server would: its entry stands in the audit log, and is linked before the end. */
async function ask<T>(
  config: Config,
  say: Say,
  operation: StoredOperation<StorageDeps>,
  use: (answer: unknown) => Promise<T>,
): Promise<T> {
  const { run } = await import('./office/operations/index.ts')
  const { startSealer } = await import('./office/audit/index.ts')
  return withStorage(config, async storage => {
    const desk = deskOf({ storage }, say)
    const sealer = startSealer(storage, { onFailure: error => desk.onFault(error, 'sealer') })
    try {
      return await use(await run({ ...desk, storage, random }, operation, newCall(), {}))
    } finally {
      await sealer.stop()
    }
  })
}

/** What the database of this installation has kept of an edition. A command needs no database, so one that is not to be had is only told of. */
async function keptEdition(config: Config, pack: string, say: Say): Promise<string | undefined> {
  const { existsSync } = await import('node:fs')
  const { findEdition } = await import('./casework/enquiries/index.ts')
  if (!isDigest(pack) || (config.databaseUrl === undefined && !existsSync(config.dataDirectory))) return undefined
  try {
    return await withStorage(config, storage => storage.transaction(async tx => (await findEdition(tx, pack))?.source))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(`The editions kept in the database could not be looked at: ${error.message}`)
    return undefined
  }
}

async function withStorage<T>(config: Config, work: (storage: Storage) => Promise<T>): Promise<T> {
  const { openStorage } = await import('./office/storage/index.ts')
  const { storageConfigOf } = await import('./storage-config.ts')
  const storage = await openStorage(storageConfigOf(config))
  try {
    return await work(storage)
  } finally {
    await storage.close()
  }
}
