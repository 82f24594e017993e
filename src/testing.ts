import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Config, readConfig } from './config.ts'
import { tinyFiles } from './reasoning/determination/testing/tiny.ts'

/** For tests: a folder that is removed when the test lets go of it. */
export function newFolder(): { readonly path: string; readonly [Symbol.dispose]: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'steelyard-test-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

export function writeFiles(directory: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
}

/** A folder of packs with the invented law of a page in it, and what packs share. */
export function writeTinyPacks(directory: string): string {
  const packs = join(directory, 'packs')
  writeFiles(join(packs, 'tiny'), tinyFiles())
  writeFiles(
    join(packs, '_shared'),
    new Map([['control-list.csv', 'code,title_en,title_zh,regime,category,item_type,ref\n']]),
  )
  return packs
}

/** The configuration of an installation of that law, with everything it keeps in the folder. */
export function tinyEnvironment(directory: string): Record<string, string> {
  return {
    STEELYARD_PACKS: writeTinyPacks(directory),
    STEELYARD_JURISDICTION: 'tiny',
    STEELYARD_DATA_DIR: join(directory, 'data'),
    STEELYARD_PORT: '0',
    STEELYARD_OPERATOR_TOKENS: operatorToken,
    STEELYARD_INTEGRATOR_TOKENS: integratorToken,
    STEELYARD_DEVELOPMENT_OFFICERS: 'on',
    LOG_LEVEL: 'silent',
  }
}

export const operatorToken = 'an-operators-token-that-is-long-enough'
export const integratorToken = 'an-integrators-token-that-is-long-enough'

export function tinyConfig(directory: string): Config {
  return readConfig(tinyEnvironment(directory))
}
