import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { readCatalogue } from '../../../law/lists/index.ts'
import { type Pack, readPack } from '../../../law/packs/index.ts'
import { makeRenderer } from '../../../office/documents/index.ts'
import { decide, explain, type Law, makeLaw } from '../../../reasoning/determination/index.ts'
import { rerun } from '../../../rerun.ts'
import { type Instant, instantOf, millisecondsOf, newId, Refusal } from '../../../values/index.ts'
import { webApp } from '../app.ts'
import type { SavedEnquiries } from '../deps.ts'
import { noDesk } from './no-desk.ts'

const packsFolder = fileURLToPath(new URL('../../../../packs/', import.meta.url))

/** The packs of the project, read once a test file. */
export const testLaws: ReadonlyMap<string, Law> = new Map(
  ['cn', 'model'].map(id => {
    const catalogue = readCatalogue(readFileSync(join(packsFolder, '_shared', 'control-list.csv'), 'utf8'))
    const { pack, faults } = readPack(filesOf(join(packsFolder, id)))
    if (pack === undefined) throw new Error(`packs/${id} does not read: ${faults[0]?.message ?? ''}`)
    return [id, makeLaw(pack, catalogue)]
  }),
)

export const testPacks: readonly Pack[] = [...testLaws.values()].map(law => law.pack)

function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}

const random = (count: number) => Uint8Array.from(randomBytes(count))

export type TestPages = { readonly app: Hono; readonly faults: unknown[]; readonly saved: ReadonlyMap<string, string> }

/** The pages over the real law, on a given day, with saved enquiries on a shelf in memory. */
export function openPages({ now = '2026-11-21T08:00:00.000Z' as Instant, isHttps = false } = {}): TestPages {
  const lawOf = (kase: unknown): Law => {
    const jurisdiction =
      typeof kase === 'object' && kase !== null && 'jurisdiction' in kase ? String(kase.jurisdiction) : ''
    const law = testLaws.get(jurisdiction)
    if (law === undefined) throw new Refusal('unknown_jurisdiction', { jurisdiction })
    return law
  }
  const faults: unknown[] = []
  const saved = new Map<string, string>()
  const shelf: SavedEnquiries = {
    save: async json => {
      const id = newId('enq', now, random)
      const key = Buffer.from(random(32)).toString('base64url')
      saved.set(`${id}/${key}`, json)
      return { id, key, expiresAt: instantOf(millisecondsOf(now) + 30 * 86_400_000) }
    },
    load: async (id, key) => {
      const json = saved.get(`${id}/${key}`)
      return json === undefined ? undefined : { json, expiresAt: instantOf(millisecondsOf(now) + 30 * 86_400_000) }
    },
    forget: async (id, key) => (saved.delete(`${id}/${key}`) ? 'forgotten' : 'not_found'),
  }
  const app = webApp({
    laws: testPacks,
    determine: kase => decide(lawOf(kase), kase),
    explain: kase => explain(lawOf(kase), kase),
    rerun: kept =>
      rerun(
        { determine: kase => decide(lawOf(kase), kase), explain: kase => explain(lawOf(kase), kase) },
        async () => undefined,
        kept,
      ),
    saved: shelf,
    desk: noDesk,
    printer: makeRenderer(),
    clock: () => now,
    random,
    secret: random(32),
    isEvaluation: true,
    isHttps,
    apiPath: '/openapi.json',
    reportFault: error => {
      faults.push(error)
      return 'req_test'
    },
  })
  return { app, faults, saved }
}
