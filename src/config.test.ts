import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readConfig, secretOf, settingNames } from './config.ts'
import { newFolder } from './testing.ts'
import { isRefusal } from './values/index.ts'

it('needs nothing to be set, and then keeps to this machine', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 1540, jurisdiction: 'cn', packsDirectory: 'packs' })
  expect(readConfig({ STEELYARD_PORT: '' })).toMatchObject({ port: 1540 })
})

it('names every fault at once, what to set, and never a value', () => {
  const secret = 'a-short-secret'
  const faulty = {
    STEELYARD_PORT: '70000',
    STEELYARD_PROT: '1540',
    DATABASE_URL: 'mysql://someone:hunter2@host/db',
    STEELYARD_SECRET: secret,
    STEELYARD_OPERATOR_TOKENS: 'short',
    LOG_LEVEL: 'loud',
  }
  const said = messageOf(() => readConfig(faulty))
  for (const name of Object.keys(faulty)) expect(said).toContain(name)
  expect(said).toContain('did you mean STEELYARD_PORT?')
  for (const value of [secret, 'hunter2', 'loud']) expect(said).not.toContain(value)
})

it('asks for one secret for all nodes where there is a database', () => {
  const said = messageOf(() => readConfig({ DATABASE_URL: 'postgres://localhost/steelyard' }))
  expect(said).toContain('STEELYARD_SECRET')
})

it('makes a secret for an evaluation once, for its owner alone to read', () => {
  using folder = newFolder()
  const config = readConfig({ STEELYARD_DATA_DIR: join(folder.path, 'data') })
  const secret = secretOf(config)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(secretOf(config)).toBe(secret)
  const file = join(config.dataDirectory, 'secret')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  writeFileSync(file, 'short')
  expect(messageOf(() => secretOf(config))).toContain('damaged')
})

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return isRefusal(error) ? `${error.message}\n${String(error.details['faults'])}` : String(error)
  }
  return ''
}

it('has a line for every setting on their page, and for no other', () => {
  const page = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')
  const named = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expect(named.toSorted()).toEqual([...settingNames].toSorted())
})
