import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { readConfig } from '../src/config.ts'
import { serve } from '../src/main.ts'
import { launchBrowser } from './browser.ts'

export type House = {
  readonly address: string
  /** A visitor with a browser of their own. Requests to other hosts are stopped, and remembered. */
  readonly visit: (options?: Parameters<Browser['newContext']>[0]) => Promise<Visit>
  readonly close: () => Promise<void>
}
export type Visit = { readonly page: Page; readonly elsewhere: readonly string[]; readonly leave: () => Promise<void> }

/** The whole product on a free port with the embedded database, as an evaluator starts it, and a browser before it; settings may be added. */
export async function openHouse(settings: Readonly<Record<string, string>> = {}): Promise<House> {
  const data = await mkdtemp(join(tmpdir(), 'steelyard-journey-'))
  const packs = fileURLToPath(new URL('../packs', import.meta.url))
  const config = readConfig({
    STEELYARD_PORT: '0',
    STEELYARD_DATA_DIR: data,
    STEELYARD_PACKS: packs,
    LOG_LEVEL: 'silent',
    ...settings,
  })
  const [serving, browser] = await Promise.all([serve(config), launchBrowser()])
  return {
    address: serving.address,
    visit: async (options = {}) => {
      const context = await browser.newContext({ baseURL: serving.address, ...options })
      const elsewhere = await fenced(context, new URL(serving.address).host)
      return { page: await context.newPage(), elsewhere, leave: () => context.close() }
    },
    close: async () => {
      await browser.close()
      await serving.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

async function fenced(context: BrowserContext, host: string): Promise<readonly string[]> {
  const elsewhere: string[] = []
  await context.route(
    url => url.host !== host,
    route => {
      elsewhere.push(route.request().url())
      return route.abort()
    },
  )
  return elsewhere
}
