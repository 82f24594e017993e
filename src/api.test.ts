import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { determinationSchema, explainedSchema } from './answer-schemas.ts'
import { type Built, build } from './build.ts'
import { happen } from './events.ts'
import { openLog } from './logging.ts'
import { may, permissionMatrix, type Role, roles } from './office/operations/index.ts'
import { operations } from './operations.ts'
import { tinyCase } from './reasoning/determination/testing/tiny.ts'
import { integratorToken, newFolder, operatorToken, tinyConfig } from './testing.ts'
import { instantOf } from './values/index.ts'

const folder = newFolder()
const logged: string[] = []
let built: Built

beforeAll(async () => {
  const config = tinyConfig(folder.path)
  built = await build(config, openLog('info', { write: line => void logged.push(line) }))
})
afterAll(async () => {
  await built.close()
  folder[Symbol.dispose]()
})

type Asked = {
  readonly type?: string
  readonly token?: string
  readonly officer?: string
  readonly method?: string
}

async function ask(
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
  { type, token, officer, method }: Asked = {},
) {
  const headers = {
    ...(body === undefined ? {} : { 'Content-Type': type ?? 'application/json' }),
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(officer === undefined ? {} : { 'X-Steelyard-Officer': officer }),
  }
  const init = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...(body === undefined ? {} : { body }),
  }
  const response = await built.app.request(path, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const read = (text: string): unknown => JSON.parse(text)
const one = (more?: Readonly<Record<string, unknown>>) => JSON.stringify(tinyCase(more))
const determinations = '/api/determinations'
const ndjson = 'application/x-ndjson'
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('POST /api/determinations', () => {
  it('answers one case', async () => {
    const { status, text } = await ask(determinations, one({ items: [{ id: '1', listed: true }] }))
    expect(status).toBe(200)
    expect(read(text)).toMatchObject({ id: 'c', outcome: 'licence_required', reasons: [{ rule: 't.listed' }] })
    determinationSchema.parse(read(text))
  })

  it.each<[string, string, number, string, string | undefined]>([
    ['nothing at all', '', 400, 'not_json', undefined],
    ['what is not JSON', '{"id": broken}', 400, 'not_json', undefined],
    ['a word', '"case"', 422, 'wrong_type', undefined],
    ['a case without a day', one({ asOf: undefined }), 422, 'missing_field', '/asOf'],
    ['a number for a word', one({ activity: 7 }), 422, '', '/activity'],
    ['a word that is not in the list', one({ activity: 'exports' }), 422, 'unknown_value', '/activity'],
    ['a field that is not there', one({ destinaton: 'DE' }), 422, 'unknown_field', '/destinaton'],
    ['an impossible day', one({ asOf: '2026-02-30' }), 422, 'impossible_date', '/asOf'],
    ['a country that is none', one({ destination: 'XX' }), 422, 'unknown_country', '/destination'],
    ['two items of one id', one({ items: [{ id: '1' }, { id: '1' }] }), 422, 'duplicate_id', '/items/1/id'],
    [
      'an amount as a float',
      one({ items: [{ id: '1', value: { amount: 1.5, currency: 'CNY' } }] }),
      422,
      '',
      '/items/0/value/amount',
    ],
    ['a law that is not here', one({ jurisdiction: 'atlantis' }), 404, 'unknown_jurisdiction', '/jurisdiction'],
    [
      'a key that reaches a prototype',
      '{"jurisdiction":"tiny","__proto__":{"asOf":"2022-01-01"}}',
      400,
      'forbidden_key',
      '/__proto__',
    ],
    [
      'a constructor further down',
      one({ facts: { constructor: { prototype: 1 } } }),
      400,
      'forbidden_key',
      '/facts/constructor',
    ],
    ['a tower', `{"facts":{"x":${nested(5_000)}}}`, 400, 'too_deep', undefined],
    ['half a surrogate pair', '{"id":"\\ud800","jurisdiction":"tiny"}', 400, 'malformed_text', '/id'],
    ['more than 1 MiB', one({ id: 'x'.repeat(1_048_577) }), 413, 'too_large', undefined],
  ])('refuses %s, and says where', async (_, body, status, code, path) => {
    const answered = await ask(determinations, body)
    expect(answered.status).toBe(status)
    const { error } = z
      .object({ error: z.object({ code: z.string(), message: z.string(), path: z.string().optional() }) })
      .parse(read(answered.text))
    if (code !== '') expect(error.code).toBe(code)
    if (path !== undefined) expect(error.path).toBe(path)
    expect({}).not.toHaveProperty('asOf')
  })

  it('refuses bytes that are no text', async () => {
    expect(await ask(determinations, Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({ status: 400 })
  })

  it.each([
    ['as an array', (cases: unknown[]) => cases],
    ['under a field', (cases: unknown[]) => ({ cases })],
  ])('answers many %s, and a bad one is refused alone', async (_, wrap) => {
    const cases = [tinyCase({ id: 'a' }), 7, tinyCase({ id: 'b', asOf: 'soon' }), tinyCase({ id: 'c' })]
    const { status, text } = await ask(determinations, JSON.stringify(wrap(cases)))
    expect(status).toBe(200)
    expect(read(text)).toMatchObject({
      results: [
        { id: 'a', outcome: 'not_required' },
        { id: null, error: { code: 'wrong_type' } },
        { id: 'b', error: { code: 'impossible_date', path: '/asOf' } },
        { id: 'c', outcome: 'not_required' },
      ],
    })
  })

  it('keeps a forbidden key in one case from the others', async () => {
    const { text } = await ask(determinations, `[{"id":"a","__proto__":{}},${one()}]`)
    expect(read(text)).toMatchObject({
      results: [
        { id: 'a', error: { code: 'forbidden_key' } },
        { id: 'c', status: 'decided' },
      ],
    })
  })

  it('refuses fields beside the many, and more than ten thousand', async () => {
    expect(await ask(determinations, `{"cases":[],"more":1}`)).toMatchObject({ status: 422 })
    expect(await ask(determinations, `[${'1,'.repeat(10_000)}1]`)).toMatchObject({ status: 413 })
    expect(await ask(determinations, '1\n'.repeat(10_001), { type: ndjson })).toMatchObject({ status: 413 })
  })

  it('[DET-13] answers 9,999 of 10,000 lines, and says which one was broken', async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => (i === 4_321 ? '{"id": broken' : one({ id: `case-${i}` })))
    const { status, headers, text } = await ask(determinations, lines.join('\n'), { type: ndjson })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(ndjson)
    const results = text.trimEnd().split('\n').map(read)
    expect(results).toHaveLength(10_000)
    expect(results[4_321]).toMatchObject({ id: null, line: 4_322, error: { code: 'not_json', path: 'line 4322' } })
    expect(results.filter((_, i) => i !== 4_321)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'case-9999', status: 'decided' })]),
    )
    expect(text.match(/"error"/g)).toHaveLength(1)
  })

  it('gives the same bytes alone, in an array and as a line', async () => {
    const alone = (await ask(determinations, one())).text
    expect((await ask(determinations, one(), { type: ndjson })).text).toBe(`${alone}\n`)
    expect((await ask(determinations, `[${one()}]`)).text).toBe(`{"results":[${alone}]}\n`)
  })
})

describe('other answers', () => {
  it('an explanation holds what its description says', async () => {
    const { text } = await ask('/api/explanations', one({ items: [{ id: '1', listed: true }] }))
    expect(explainedSchema.parse(read(text)).determination.outcome).toBe('licence_required')
  })

  it('a kept answer is the same when it is run again, and an altered one is found out', async () => {
    const result = read((await ask(determinations, one())).text)
    const kept = { format: 'steelyard-answer-1', case: tinyCase(), result }
    expect(read((await ask('/api/reruns', JSON.stringify(kept))).text)).toMatchObject({ outcome: 'same' })
    const altered = { ...kept, result: { ...Object(result), outcome: 'prohibited' } }
    const found = read((await ask('/api/reruns', JSON.stringify(altered))).text)
    expect(found).toEqual({ outcome: 'differs', differs: ['/outcome'] })
  })

  it('an enquiry is kept, opened with its key, and forgotten', async () => {
    const content = { asked: 'where does it go', number: 1 }
    const saved = await ask('/api/enquiries', JSON.stringify({ content }))
    expect(saved.status).toBe(201)
    const { id, key } = z.object({ id: z.string(), key: z.string() }).parse(read(saved.text))
    const open = (withKey: string) => ask(`/api/enquiries/${id}/open`, JSON.stringify({ key: withKey }))
    expect(read((await open(key)).text)).toMatchObject({ content })
    const wrong = await open('A'.repeat(43))
    expect(wrong.status).toBe(404)
    expect((await ask('/api/enquiries/nonsense/open', JSON.stringify({ key }))).text).toBe(wrong.text)
    expect(await ask(`/api/enquiries/${id}/forget`, JSON.stringify({ key }))).toMatchObject({ status: 204, text: '' })
    expect((await open(key)).status).toBe(404)
  })

  it('what changes something is not read from a form, which another site could send', async () => {
    expect(await ask('/api/enquiries', 'content=1', { type: 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 422,
    })
  })

  it('health says that all is well, and what law answers here', async () => {
    const { status, text } = await ask('/health')
    expect(status).toBe(200)
    expect(read(text)).toMatchObject({
      ready: true,
      storage: { evaluationOnly: true },
      packs: [{ jurisdiction: 'tiny', reviewedUntil: '2025-12-31' }],
    })
  })

  it('an address that is not there is said to be so, in the way of its door', async () => {
    expect(await ask('/api/nowhere')).toMatchObject({ status: 404, text: expect.stringContaining('"not_found"') })
    expect(await ask('/en/nowhere')).toMatchObject({ status: 404, text: expect.stringContaining('<html') })
  })

  it('the audit log goes out as lines, to an operator', async () => {
    const { headers, text } = await ask('/api/audit/log', undefined, { token: operatorToken })
    expect(headers.get('content-type')).toBe(ndjson)
    expect(text).toMatch(/^\{"steelyardAudit":1/)
  })
})

it('what the law was is kept from the start, and what a visitor kept is gone after its time', async () => {
  const { storage } = built.house
  const editions = await storage.query('select jurisdiction, digest from pack_edition')
  expect(editions.rows).toEqual([{ jurisdiction: 'tiny', digest: built.house.deps.laws.packs[0]?.digest }])
  await ask('/api/enquiries', '{"content":1}')
  const count = async () => (await storage.query('select id from saved_enquiry')).count
  const surroundings = { ...built.house, laws: built.house.deps.laws, screenings: built.house.deps.screenings }
  await happen('hour.passed', surroundings)
  expect(await count()).toBe(1)
  const muchLater = () => instantOf(Date.now() + 400 * 86_400_000)
  await happen('hour.passed', { ...surroundings, clock: muchLater })
  expect(await count()).toBe(0)
})

// Neither the log, the counts nor the database hold a word that was entered.
it('[ENQ-02] [PLAT-10] what a visitor asks leaves no trace but a count', async () => {
  const marker = 'Zyxomarker'
  await ask(
    `${determinations}?note=${marker}`,
    one({ id: marker, parties: [{ role: 'end_user', name: marker, country: 'DE', lists: [] }] }),
  )
  await ask(determinations, one({ activity: marker }))
  await ask(`/api/${marker}`)
  await ask(`/${marker}`)
  const metrics = (await ask('/metrics')).text
  expect(metrics).toMatch(
    /steelyard_determinations_total\{jurisdiction="tiny",status="decided",outcome="not_required"\} [1-9]/,
  )
  expect(metrics).toContain('steelyard_refusals_total{operation="determinations.decide",code="unknown_value"}')
  expect(metrics).toContain('steelyard_ready{part="server"} 1')
  expect(metrics).toMatch(/steelyard_pack_review_age_days\{jurisdiction="tiny"\} \d+/)
  expect(metrics).not.toContain(marker)
  expect(logged.join('')).not.toContain(marker)
  expect(logged.join('')).toContain(`"route":"${determinations}"`)
  const { rows } = await built.house.storage.query("select coalesce(json_agg(e)::text, '') as all from audit_entry e")
  expect(String(rows[0]?.['all'])).not.toContain(marker)
})

it('every answer protects its reader, and none may be kept by a proxy', async () => {
  for (const path of ['/health', '/api/packs', '/api/nowhere', '/en/', '/openapi.json']) {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('cache-control'), path).toBe('no-store')
    expect(headers.get('x-request-id'), path).toMatch(/^req_/)
  }
})

// ID-01: every operation with every role, and with a token nobody has.
describe('who may do what', () => {
  const callers: Readonly<Record<Role, Asked>> = {
    visitor: {},
    integrator: { token: integratorToken },
    officer: { officer: 'officer-07' },
    operator: { token: operatorToken },
  }
  const requestFor = (path: string, method: string) => ({
    path: path.replace(':id', 'enq_1'),
    body: method === 'GET' ? undefined : '{}',
  })

  for (const operation of operations)
    for (const role of roles)
      it(`${role}: ${operation.name}`, async () => {
        const { method } = operation.http
        const { path, body } = requestFor(operation.http.path, method)
        const type = operation.upload === undefined ? 'application/json' : 'application/octet-stream'
        const { status } = await ask(path, body, { method, type, ...callers[role] })
        if (may({ role }, operation) === undefined) expect(status).toBe(403)
        else expect(status).not.toBe(403)
      })

  it('a token that nobody has is refused, even where none is needed', async () => {
    expect(await ask('/api/packs', undefined, { token: 'x'.repeat(40) })).toMatchObject({ status: 403 })
  })

  it('the matrix names every operation once', () => {
    const matrix = permissionMatrix(operations)
    for (const { name } of operations) expect(matrix.split(`\`${name}\``)).toHaveLength(2)
  })
})

it('[PACK-07] the description of the API names every route, and no other', async () => {
  const document = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(read((await ask('/openapi.json')).text))
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
  )
  const offered = operations.map(({ http }) => `${http.method} ${http.path.replace(/:(\w+)/g, '{$1}')}`)
  expect(described.sort()).toEqual(offered.sort())
})

it('a second process on the embedded database is refused', async () => {
  const config = { ...tinyConfig(folder.path), dataDirectory: join(folder.path, 'data') }
  await expect(build(config, openLog('silent'))).rejects.toMatchObject({ code: 'storage_held' })
})
