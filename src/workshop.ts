import type { Config, Environment } from './config.ts'
import type { Workshop } from './doors/cli/index.ts'
import type { Call, Desk, House, Operation } from './office/operations/index.ts'
import type { Deps, LawDeps } from './operations.ts'
import { isRefusal, newId } from './values/index.ts'
import { version } from './version.ts'

/** The parts that commands use, each made when it is asked for, and its code loaded then. */
export function openWorkshop(environment: Environment, say: (words: string) => void): Workshop {
  const config = async (): Promise<Config> => (await import('./config.ts')).readConfig(environment)
  const compute = (name: 'determine' | 'explainCase' | 'rerunAnswer') => () => answering(name, config, say)
  return {
    version,
    determine: compute('determine'),
    explain: compute('explainCase'),
    rerun: compute('rerunAnswer'),
    async serve({ port }) {
      const { serveUntilTold } = await import('./serve-until-told.ts')
      const read = await config()
      await serveUntilTold(port === undefined ? read : { ...read, port }, say)
    },
    async checkPack(directory) {
      const { checkFolder } = await import('./check-folder.ts')
      return checkFolder(directory)
    },
    async openApi() {
      const [{ openApi }, { operations }] = await Promise.all([import('./doors/api/index.ts'), import('./operations.ts')])
      return JSON.stringify(openApi(operations, version), null, 2)
    },
    async migrate() {
      const { openStorage, migrate } = await import('./office/storage/index.ts')
      const { storageConfigOf } = await import('./build.ts')
      const storage = await openStorage(storageConfigOf(await config()))
      try {
        return await migrate(storage)
      } finally {
        await storage.close()
      }
    },
    auditHead: () => inHouse(config, say, async ask => ask((await import('./operations.ts')).readHead, {})),
    exportAudit: write =>
      inHouse(config, say, async ask => {
        const answered = await ask((await import('./operations.ts')).exportLog, {})
        for await (const line of linesOf(answered)) await write(line)
      }),
  }
}
