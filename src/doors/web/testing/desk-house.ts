import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { build } from '../../../build.ts'
import { readConfig } from '../../../config.ts'
import { openLog } from '../../../logging.ts'
import { newVisitor, type Visitor } from './visitor.ts'

export type DeskHouse = {
  readonly app: Hono
  /** A browser whose reader said to be this officer, or to be none. */
  readonly officer: (number: string) => Promise<Visitor>
  readonly visitor: () => Visitor
  readonly close: () => Promise<void>
}

/** The whole house under the invented law, with the embedded database and officers that are taken at their word. */
export async function openDeskHouse(): Promise<DeskHouse> {
  const data = await mkdtemp(join(tmpdir(), 'steelyard-desk-'))
  const config = readConfig({
    STEELYARD_PACKS: fileURLToPath(new URL('../../../../packs', import.meta.url)),
    STEELYARD_JURISDICTION: 'model',
    STEELYARD_DATA_DIR: data,
    STEELYARD_DEVELOPMENT_OFFICERS: 'on',
    STEELYARD_THREADS: '0',
    LOG_LEVEL: 'silent',
  })
  const built = await build(config, openLog(config.logLevel))
  const app = new Hono()
  app.route('/', built.app)
  return {
    app,
    visitor: () => newVisitor(app),
    officer: async number => {
      const visitor = newVisitor(app)
      const seen = await visitor.send('/en/officer', { officer: `officer-${number}`, back: '/lists' })
      if (seen.status !== 200) throw new Error(`Nobody can be officer ${number}: ${seen.status}`)
      return visitor
    },
    close: async () => {
      await built.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
