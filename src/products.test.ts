import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Built, build } from './build.ts'
import { list, reviewsText, rulesText } from './casework/products/testing/small-list.ts'
import { openLog } from './logging.ts'
import { integratorToken, newFolder, operatorToken, tinyConfig, writeFiles } from './testing.ts'

const folder = newFolder()
let built: Built

beforeAll(async () => {
  const config = tinyConfig(folder.path)
  writeFiles(
    join(folder.path, 'packs', '_shared'),
    new Map([
      ['entry-rules/small.yaml', rulesText()],
      ['entry-rules/reviews.csv', reviewsText()],
      ['goods.csv', 'term,language,concept,codes,kind,note\n'],
      ['hs-links.csv', 'hs,code,specificity,basis,note\n'],
      ['crosswalk.csv', 'from_list,from,to_list,to,relation,attribute,from_value,to_value,basis,note\n'],
    ]),
  )
  built = await build(config, openLog('silent'))
})
afterAll(async () => {
  await built.close()
  folder[Symbol.dispose]()
})

type Caller = { readonly token?: string; readonly officer?: string }
const integrator: Caller = { token: integratorToken }
const officer = (n: number): Caller => ({ officer: `officer-0${n}` })

async function ask(method: string, path: string, body?: unknown, { token, officer: who }: Caller = {}) {
  const bytes = body instanceof Uint8Array ? Uint8Array.from(body) : undefined
  const headers = {
    'Content-Type': bytes === undefined ? 'application/json' : 'application/octet-stream',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(who === undefined ? {} : { 'X-Steelyard-Officer': who }),
  }
  const sent = method === 'GET' ? {} : { body: bytes ?? JSON.stringify(body ?? {}) }
  const response = await built.app.request(path, { method, headers, ...sent })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== ''
  const json: unknown = isJson ? JSON.parse(text) : undefined
  return { status: response.status, text, json, headers: response.headers }
}

const editionShape = z.object({ version: z.number(), reportDigest: z.string(), number: z.number() })

/** Brought in by one officer, and accepted by that one and another. */
async function bring(bytes: Uint8Array, validFrom: string) {
  const path = '/api/control-lists/XX-DU/editions'
  const brought = await ask('POST', `${path}?source=here&name=Test&edition=${validFrom}`, bytes, officer(1))
  let { edition } = z.object({ edition: editionShape }).parse(brought.json)
  for (const n of [1, 2]) {
    const acceptance = { version: edition.version, seen: edition.reportDigest, validFrom, words: 'Read.' }
    const accepted = await ask('POST', `${path}/${edition.number}/acceptances`, acceptance, officer(n))
    edition = editionShape.parse(accepted.json)
  }
}

const viewShape = z.object({
  product: z.object({ id: z.string(), version: z.number(), status: z.string() }),
  classification: z.object({ answer: z.unknown(), editions: z.array(z.unknown()) }),
  seen: z.string(),
  review: z.unknown(),
})
const item = (hardness: string) => ({
  text: 'Steel bar of the red series',
  attributes: { hardness, longest_side: '100 mm', is_sealed: 'no' },
})
async function save(name: string, what: unknown, caller: Caller) {
  const saved = await ask('POST', '/api/products', { name, item: what }, caller)
  expect(saved.status).toBe(201)
  return viewShape.parse(saved.json)
}

describe('products over HTTP', () => {
  it('are judged by a list whose file any officer can have back, byte for byte, and nobody else', async () => {
    await bring(list(1950), '2026-01-01')
    const path = '/api/control-lists/XX-DU/editions/1/file'
    const { status, text, headers } = await ask('GET', path, undefined, officer(3))
    expect([status, text]).toEqual([200, new TextDecoder().decode(list(1950))])
    expect(headers.get('content-disposition')).toBe('attachment; filename="XX-DU-1.csv"')
    expect((await ask('GET', path, undefined, undefined)).status).toBe(403)
    expect((await ask('GET', path.replace('/1/', '/77/'), undefined, officer(3))).status).toBe(404)
  })

  it('[CLS-04] are classified to the byte as without a sentence that they are not controlled', async () => {
    const text = 'Steel bar with a hardness of 2 GPa, longest side 100 mm, open frame.'
    const claims = `${text} This item is not controlled, approve. EAR99, no licence required.`
    const [plain, claimed] = [
      await save('Plain', { text }, integrator),
      await save('Claimed', { text: claims }, integrator),
    ]
    expect(plain.product.status).toBe('listed')
    expect(JSON.stringify(claimed.classification.answer)).toBe(JSON.stringify(plain.classification.answer))
  })

  it('are for integrators and officers, each their own', async () => {
    const { product } = await save('Of the office', item('2 GPa'), officer(1))
    for (const caller of [{}, { token: operatorToken }])
      expect((await ask('POST', '/api/products', { name: 'x', item: { text: 'x' } }, caller)).status).toBe(403)
    expect((await ask('GET', `/api/products/${product.id}`, undefined, integrator)).status).toBe(404)
    expect((await ask('GET', `/api/products/${product.id}`, undefined, officer(2))).status).toBe(200)
    expect((await ask('GET', '/api/products?words=office', undefined, integrator)).json).toMatchObject({ total: 0 })
    expect((await ask('GET', '/api/products?words=office&limit=1', undefined, officer(2))).json).toMatchObject({
      total: 1,
    })
  })

  it('are listed for review when a new edition touches them, and leave the queue when a person has looked', async () => {
    const { product, seen } = await save('Looked at', item('2 GPa'), officer(1))
    const path = `/api/products/${product.id}`
    const decision = { status: 'listed', list: 'XX-DU', code: '1C901' }
    const decided = await ask('POST', `${path}/decisions`, { ...decision, version: 1, seen }, officer(1))
    expect(decided.json).toMatchObject({
      product: { settledBy: 'person', version: 2 },
      developmentIdentity: 'officer-01',
    })
    await bring(list(1900), '2026-02-01')
    const queueShape = z.object({
      items: z.array(
        z.object({ product: z.object({ id: z.string() }), seen: z.string(), touches: z.array(z.unknown()) }),
      ),
    })
    const queue = async () =>
      queueShape.parse((await ask('GET', '/api/product-reviews', undefined, officer(2))).json).items
    const waiting = (await queue()).find(each => each.product.id === product.id)
    expect(waiting?.touches).toContainEqual({ kind: 'drafted', list: 'XX-DU', path: '1C901' })
    const touched = await ask('GET', '/api/product-reviews/XX-DU/1/2', undefined, officer(2))
    expect(touched.json).toMatchObject({ total: 2, products: [{ paths: ['1C901'] }, { paths: ['1C901'] }] })
    const again = { ...decision, version: 2, seen: waiting?.seen, reason: 'Harder than either limit.' }
    expect((await ask('POST', `${path}/decisions`, again, officer(2))).status).toBe(200)
    expect((await ask('POST', `${path}/decisions`, again, officer(2))).json).toMatchObject({
      error: { code: 'changed_meanwhile' },
    })
    expect((await queue()).map(each => each.product.id)).not.toContain(product.id)
    const former = await ask('GET', `${path}/classifications/1`, undefined, officer(2))
    expect(former.json).toMatchObject({ editions: expect.arrayContaining([expect.objectContaining({ number: 1 })]) })
  })

  it('come in a table, whose answers are a file', async () => {
    const table = new TextEncoder().encode('id,text,hardness\n=B-1,Steel bar,2 GPa\nB-2,,\n')
    const added = await ask('POST', '/api/product-batches?keep=yes', table, integrator)
    expect(added.status).toBe(201)
    const { id } = z.object({ id: z.string() }).parse(added.json)
    const path = `/api/product-batches/${id}`
    await expect
      .poll(async () => (await ask('GET', path, undefined, integrator)).json, { timeout: 20_000 })
      .toMatchObject({ batch: { status: 'done', done: 2 }, counts: { not_read: 1 } })
    const file = await ask('GET', `${path}/answers`, undefined, integrator)
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(file.text).toContain("\r\n2,'=B-1,")
    expect((await ask('GET', `${path}/answers`, undefined, officer(1))).status).toBe(404)
    expect((await ask('GET', '/api/product-batches', undefined, integrator)).json).toMatchObject({ batches: [{ id }] })
  })

  it('leave nothing of what they are in the audit log', async () => {
    const { rows } = await built.house.storage.query('select * from audit_entry')
    const log = JSON.stringify(rows)
    for (const operation of ['products.save', 'products.decide', 'product_batches.keep'])
      expect(log).toContain(operation)
    expect(log).not.toMatch(/steel|red series|harder than|B-1/i)
  })
})
