import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'

const require = createRequire(import.meta.url)

/** Nothing of the browser's own may reach the network: a journey that sees a request to another host must know that the page made it. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
]

/** The browser of `CHROMIUM_PATH`, else the machine's, else the one that comes with the development packages. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return chromium.launch({ executablePath: named, args: quiet })
  if (existsSync('/usr/bin/chromium')) return chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet })
  return launchPacked()
}

/** The packed browser links libraries that a bare machine lacks; it brings them along for another host, and they serve here too. */
async function launchPacked(): Promise<Browser> {
  const { default: packed, inflate } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath()
  const libraries = await inflate(join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin', 'al2023.tar.br'))
  const path = [join(libraries, 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(each => each !== '').join(':')
  const home = join(tmpdir(), 'steelyard-browser-home')
  await mkdir(home, { recursive: true })
  return chromium.launch({ executablePath, args: [...packed.args, ...quiet], env: { ...process.env, LD_LIBRARY_PATH: path, HOME: home } })
}
