import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

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
  const named = process.env['CHROMIUM_PATH'] ?? ''
  const executablePath = named === '' ? '/usr/bin/chromium' : named
  if (named === '' && !existsSync(executablePath)) return launchPacked()
  return chromium.launch({ executablePath, args: quiet })
}

/** Flags of the packed browser that weaken what the journeys test: one process for all, and no walls between sites. */
const unwanted = [
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
]

/** It links libraries that a bare machine lacks, and brings them along for another kind of host: they serve here as well. */
async function launchPacked(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath()
  const libraries = [join(await inflated('al2023.tar.br'), 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(
    each => each !== '',
  )
  const home = join(tmpdir(), 'steelyard-browser-home')
  await mkdir(home, { recursive: true })
  const args = packed.args.filter(each => !unwanted.includes(each) && !each.startsWith('--headless'))
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: libraries.join(':'),
    HOME: home,
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  }
  return chromium.launch({
    executablePath,
    args: [...args, ...quiet],
    env: Object.fromEntries(Object.entries(env).filter((each): each is [string, string] => each[1] !== undefined)),
  })
}

/** Its own unpacker is not among what it exports, so it is taken from where it lies. */
async function inflated(file: string): Promise<string> {
  const root = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..')
  const unpacker: unknown = await import(pathToFileURL(join(root, 'build', 'esm', 'lambdafs.js')).href)
  if (
    typeof unpacker !== 'object' ||
    unpacker === null ||
    !('inflate' in unpacker) ||
    typeof unpacker.inflate !== 'function'
  ) {
    throw new Error('The packed browser no longer brings its unpacker where it was')
  }
  return String(await unpacker.inflate(join(root, 'bin', file)))
}
