import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Built, build } from './build.ts'
import { openLog } from './logging.ts'
import { tinyCase } from './reasoning/determination/testing/tiny.ts'
import { newFolder, tinyConfig, tinyEnvironment } from './testing.ts'
import { openWorkshop } from './workshop.ts'

/** An answer of last year's law; since then the law on disk has changed, and the database has kept what it was. */
const folder = newFolder()
const config = { ...tinyConfig(folder.path), threads: 0 }
const log = openLog('silent')
let kept: { readonly case: unknown; readonly result: Readonly<Record<string, unknown>> }
let built: Built

beforeAll(async () => {
  const before = await build(config, log)
  const answer = await before.app.request('/api/determinations', sending(tinyCase()))
  kept = { case: tinyCase(), result: z.record(z.string(), z.unknown()).parse(await answer.json()) }
  await before.close()
  amend(join(config.packsDirectory, 'tiny', 'pack.yaml'), 'edition: "', 'edition: "9')
  amend(
    join(config.packsDirectory, 'tiny', 'rules', '1.yaml'),
    'A listed item needs a licence.',
    'A listed item needs a licence now.',
  )
  built = await build(config, log)
})
afterAll(async () => {
  await built.close()
  folder[Symbol.dispose]()
})

const sending = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

function amend(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} no longer says ${from}`)
  writeFileSync(file, text.replace(from, to))
}

const rerun = async (answer: unknown) => (await built.app.request('/api/reruns', sending(answer))).json()

describe('[ENQ-07] an answer given under an earlier edition of the law', () => {
  test('comes out the same to the byte under that edition, and what today says otherwise is named', async () => {
    const found = await rerun(kept)
    expect(found).toMatchObject({ outcome: 'same', digest: kept.result['digest'], law: { pack: packOf(kept.result) } })
    expect(found).toMatchObject({ since: { differs: expect.arrayContaining(['/law/edition']) } })
  })

  test('that was altered is found out, though the law has changed since', async () => {
    expect(await rerun({ ...kept, result: { ...kept.result, atMost: 'prohibited' } })).toEqual({
      outcome: 'differs',
      differs: ['/atMost'],
    })
  })

  test('that nobody here has kept is said to be of another law, never to be false', async () => {
    const law = { ...Object(kept.result['law']), pack: `sha256:${'0'.repeat(64)}` }
    expect(await rerun({ ...kept, result: { ...kept.result, law } })).toMatchObject({ outcome: 'other_law' })
  })

  test('reads the same on the page', async () => {
    const body = new FormData()
    body.set('pasted', JSON.stringify(kept))
    const page = await built.app.request('/en/rerun', {
      method: 'POST',
      body,
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    })
    const html = await page.text()
    expect(html).toContain('The same, byte for byte.')
    expect(html).toContain('Run under the edition it was given under')
  })

  test('and at the command line, from the database of the installation', async () => {
    await built.close()
    const said: string[] = []
    const answer = await openWorkshop(tinyEnvironmentOf(), words => said.push(words)).rerun()
    expect(await answer(kept)).toMatchObject({
      outcome: 'same',
      since: { differs: expect.arrayContaining(['/law/edition']) },
    })
    expect(said).toEqual([])
    built = await build(config, log)
  })
})

const packOf = (result: Readonly<Record<string, unknown>>): unknown => Object(result['law']).pack

/** The settings of the same installation, without writing its packs anew. */
function tinyEnvironmentOf(): Record<string, string> {
  using other = newFolder()
  return {
    ...tinyEnvironment(other.path),
    STEELYARD_PACKS: config.packsDirectory,
    STEELYARD_DATA_DIR: config.dataDirectory,
  }
}
