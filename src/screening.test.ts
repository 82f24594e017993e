import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Built, build } from './build.ts'
import { openLog } from './logging.ts'
import { integratorToken, newFolder, operatorToken, tinyConfig, writeFiles } from './testing.ts'

const folder = newFolder()
const columns =
  'list,programme,name_en,kept_by,visibility,needed,effect,party_list,age_days_max,owned_from,owned_above,owned_together,cite,confidence'
const table = [
  columns,
  'council,,Council list,publisher,public,yes,prohibit,,7,,,,Act 4,V',
  'elsewhere,,A foreign list,publisher,public,no,red_flag,,7,,,,,I',
  'refused,,Refused parties,state,public,no,licence,,7,,,,Act 4,V',
  'quiet,,Quiet list,state,restricted,no,watch,,7,,,,,I',
].join('\n')
let built: Built

beforeAll(async () => {
  const config = tinyConfig(folder.path)
  writeFiles(join(folder.path, 'packs', 'tiny'), new Map([['tables/designations.csv', `${table}\n`]]))
  built = await build(config, openLog('silent'))
})
afterAll(async () => {
  await built.close()
  folder[Symbol.dispose]()
})

type Caller = { readonly token?: string; readonly officer?: string; readonly cookie?: string; readonly type?: string }
const operator: Caller = { token: operatorToken }
const integrator: Caller = { token: integratorToken }
const officer = (n: number): Caller => ({ officer: `officer-0${n}` })

async function ask(method: string, path: string, body?: unknown, { token, officer: who, cookie, type }: Caller = {}) {
  const bytes = body instanceof Uint8Array ? Uint8Array.from(body) : undefined
  const headers = {
    'Content-Type': type ?? (bytes === undefined ? 'application/json' : 'application/octet-stream'),
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(who === undefined ? {} : { 'X-Steelyard-Officer': who }),
    ...(cookie === undefined ? {} : { Cookie: cookie }),
  }
  const sent = method === 'GET' ? {} : { body: bytes ?? JSON.stringify(body ?? {}) }
  const response = await built.app.request(path, { method, headers, ...sent })
  const text = await response.text()
  const json: unknown =
    response.headers.get('content-type')?.includes('json') === true && text !== '' ? JSON.parse(text) : undefined
  return { status: response.status, text, json, headers: response.headers }
}
const read = <T>(schema: z.ZodType<T>, value: unknown): T => schema.parse(value)
const withId = z.object({ id: z.string(), version: z.number() })

const utf8 = (text: string) => new TextEncoder().encode(text)
const lines = (...entries: readonly (readonly [string, string])[]) =>
  utf8(entries.map(([id, name]) => JSON.stringify({ id, schema: 'Person', properties: { name: [name] } })).join('\n'))

async function bring(list: string, bytes: Uint8Array, caller: Caller = operator) {
  const kept = await ask('POST', '/api/files', bytes, caller)
  const { sha256 } = read(z.object({ sha256: z.string() }), kept.json)
  return ask('POST', `/api/lists/${list}/editions`, { files: [sha256] }, caller)
}
const party = (id: string, name: string) => ({ id, schema: 'Person', properties: { name: [name] } })

describe('screening over HTTP', () => {
  it('is usable at once: an invented list is there, plainly named, and what was never loaded is said', async () => {
    const { json } = await ask('POST', '/api/screenings', {
      parties: [party('a', 'Marislav Kovrenko'), party('b', 'Ordinary Customer')],
    })
    expect(json).toMatchObject({
      kept: false,
      results: [
        { id: 'a', status: 'hit', hits: [{ list: 'demonstration', meaning: { effect: 'red_flag', cite: [] } }] },
        { id: 'b', status: 'not_screened', notScreened: ['council'] },
      ],
    })
    const { json: lists } = await ask('GET', '/api/lists')
    expect(lists).toMatchObject({
      lists: [
        { id: 'council', state: 'absent', needed: true },
        { id: 'elsewhere', state: 'absent' },
        { id: 'refused' },
        { id: 'demonstration', demonstration: true, state: 'current', name: { en: 'Demonstration list (invented)' } },
      ],
    })
  })

  it('takes an edition from files, says what came of it, and what it changed', async () => {
    expect(
      (await bring('council', lines(['c-1', 'Drevomir Halassek'], ['c-2', 'Otilie Vandermoor']))).json,
    ).toMatchObject({
      outcome: 'accepted',
      edition: 1,
      records: 2,
    })
    expect((await bring('council', lines(['c-1', 'Drevomir Halassek'], ['c-3', 'Zbynek Oradour']))).json).toMatchObject(
      {
        edition: 2,
        added: 1,
        removed: 1,
      },
    )
    expect((await bring('council', utf8('<html>busy</html>'))).json).toMatchObject({ outcome: 'refused', edition: 3 })
    const { json } = await ask('GET', '/api/lists/council/editions')
    expect(json).toMatchObject({
      editions: [{ number: 3, verdict: 'refused' }, { number: 2, verdict: 'accepted' }, { number: 1 }],
    })
    const difference = await ask('GET', '/api/lists/council/differences?from=1&to=2')
    expect(difference.json).toMatchObject({
      differences: [
        { key: 'c-2', change: 'removed' },
        { key: 'c-3', change: 'added' },
      ],
    })
    await bring('council', lines(['c-1', 'Drevomir Halassek'], ['c-3', 'Zbynek Oradour']))
  })

  it('[SCR-12] says what a hit means under the law, a freeze and a red flag apart', async () => {
    await bring('elsewhere', lines(['e-1', 'Drevomir Halassek']))
    const { json } = await ask('POST', '/api/screenings', { parties: [party('a', 'Drevomir Halassek')] })
    const hits = z.object({
      results: z.array(
        z.object({ hits: z.array(z.object({ list: z.string(), meaning: z.object({ effect: z.string() }) })) }),
      ),
    })
    expect(read(hits, json).results[0]?.hits.map(({ list, meaning }) => [list, meaning.effect])).toEqual([
      ['council', 'prohibit'],
      ['elsewhere', 'red_flag'],
    ])
  })

  it("speaks yente's language at its own address, with the parameters in the query", async () => {
    const queries = { q1: { schema: 'Person', properties: { name: ['Zbynek Oradour'] } } }
    const { status, json } = await ask('POST', '/match/council?limit=2&threshold=0.9&cutoff=0.3', { queries })
    expect(status).toBe(200)
    expect(json).toMatchObject({
      limit: 2,
      responses: { q1: { status: 200, results: [{ id: 'council:c-3', match: true }] } },
    })
    expect(await ask('POST', '/match/council?limit=many', { queries })).toMatchObject({ status: 422 })
  })

  it("[SCR-03] refuses to clear anybody in yente's language while a list was never loaded", async () => {
    const queries = { q1: { properties: { name: ['Ordinary Customer'] } } }
    const { status, json } = await ask('POST', '/match/refused', { queries })
    expect(status).toBe(503)
    expect(json).toMatchObject({
      error: { code: 'not_screened', message: expect.stringContaining('never loaded: refused') },
    })
  })

  it('refuses what cannot be screened by its path', async () => {
    const bad: readonly (readonly [unknown, string, string])[] = [
      [{ parties: [] }, 'unknown_value', '/parties'],
      [{ parties: [{ id: 'a', properties: {} }] }, 'missing_field', '/parties/0/properties/name'],
      [{ parties: [{ id: 'a', schema: 'Ghost', properties: { name: ['x'] } }] }, 'unknown_value', '/parties/0/schema'],
      [
        { parties: [{ id: 'a', properties: { name: ['x'], birthDate: ['1971-02-30'] } }] },
        'impossible_date',
        '/parties/0/properties/birthDate/0',
      ],
      [{ parties: [party('a', 'x'), party('a', 'y')] }, 'duplicate_id', '/parties/1/id'],
    ]
    for (const [body, code, path] of bad)
      expect((await ask('POST', '/api/screenings', body)).json).toMatchObject({ error: { code, path } })
  })

  it('[SCR-06] hits are settled by two officers, whose identity comes from who calls', async () => {
    const keep = { kind: 'customer', ref: 'c-77' }
    const screened = await ask('POST', '/api/screenings', { parties: [party('a', 'Zbynek Oradour')], keep }, officer(7))
    expect(screened.json).toMatchObject({ kept: true, developmentIdentity: 'officer-07' })
    expect(screened.headers.get('x-steelyard-development-identity')).toBe('officer-07')
    const { digest } = read(z.object({ digest: z.string() }), screened.json)
    expect((await ask('POST', `/api/screenings/${digest}/rerun`, {}, officer(7))).json).toEqual({
      outcome: 'same',
      digest,
    })

    const { hits } = read(
      z.object({ hits: z.array(withId) }),
      (await ask('GET', '/api/hits?status=potential', undefined, officer(7))).json,
    )
    const id = hits[0]?.id ?? ''
    let version = hits[0]?.version ?? 0
    const act = async (who: Caller, body: object) => {
      const done = await ask('POST', `/api/hits/${id}/findings`, { version, ...body }, who)
      if (done.status === 200) version = read(withId, done.json).version
      return done
    }
    const grounds = { reason: 'other_name', words: 'Another person.', evidence: ['file 1'] }
    expect((await act(operator, { act: 'take' })).status).toBe(403)
    expect((await act(officer(7), { act: 'take' })).json).toMatchObject({ status: 'under_review' })
    await act(officer(7), { act: 'propose_discharge', ...grounds })
    expect((await act(officer(7), { act: 'confirm_discharge' })).json).toMatchObject({ error: { code: 'same_person' } })
    expect((await act({ cookie: 'steelyard_officer=officer-08' }, { act: 'confirm_discharge' })).json).toMatchObject({
      status: 'false_positive',
      developmentIdentity: 'officer-08',
    })
    const { rows } = await built.house.storage.query(
      `select actor_kind, actor_id from audit_entry where operation = 'hits.resolve' and outcome = 'done' order by seq`,
    )
    expect(rows.map(row => [row['actor_kind'], row['actor_id']])).toEqual([
      ['development_officer', 'officer-07'],
      ['development_officer', 'officer-07'],
      ['development_officer', 'officer-08'],
    ])
  })

  it('[SCR-10] a restricted list is to others like one that is not there', async () => {
    const entry = {
      list: 'watch_list',
      schema: 'Person',
      names: [{ text: 'Velmira Sastrovic', kind: 'primary' }],
      reason: 'Notified.',
      legalBasis: 'Act 4',
      from: '2026-01-01',
    }
    const proposed = await ask(
      'POST',
      '/api/lists/quiet/proposals',
      { change: 'add', key: 'w-1', entry, reason: 'Notified.' },
      officer(1),
    )
    expect(proposed).toMatchObject({ status: 201, json: { status: 'open', proposedBy: 'officer-01' } })
    const { id, version } = read(withId, proposed.json)
    const decide = (who: Caller) =>
      ask('POST', `/api/list-proposals/${id}/decision`, { decision: 'approve', version, words: 'Agreed.' }, who)
    expect((await decide(officer(1))).json).toMatchObject({ error: { code: 'same_person' } })
    expect((await decide(officer(2))).json).toMatchObject({ status: 'approved', edition: 1 })
    for (const caller of [{}, integrator, operator]) {
      const { json } = await ask('POST', '/api/screenings', { parties: [party('a', 'Velmira Sastrovic')] }, caller)
      expect(json).toMatchObject({ results: [{ status: 'no_hit', hits: [] }] })
      expect(JSON.stringify((await ask('GET', '/api/lists', undefined, caller)).json)).not.toContain('quiet')
      const [hidden, absent] = [
        await ask('GET', '/api/lists/quiet/editions', undefined, caller),
        await ask('GET', '/api/lists/nowhere/editions', undefined, caller),
      ]
      expect(hidden.text).toBe(absent.text)
    }
    const { json } = await ask('POST', '/api/screenings', { parties: [party('a', 'Velmira Sastrovic')] }, officer(3))
    expect(json).toMatchObject({
      results: [{ status: 'hit', hits: [{ list: 'quiet', meaning: { effect: 'watch' } }] }],
    })
  })

  it('screens a table as a job, and gives the answers back as a file', async () => {
    const kept = await ask('POST', '/api/files', utf8('id,name\n1,Zbynek Oradour\n2,\n3,Ordinary Customer\n'), {
      ...integrator,
      type: 'text/csv',
    })
    const { sha256 } = read(z.object({ sha256: z.string() }), kept.json)
    const added = await ask('POST', '/api/screening-batches', { file: sha256 }, integrator)
    const { id } = read(z.object({ id: z.string() }), added.json)
    let state = await ask('GET', `/api/screening-batches/${id}`, undefined, integrator)
    for (let i = 0; i < 100 && !state.text.includes('"status":"done"'); i++) {
      await new Promise(resolve => setTimeout(resolve, 20))
      state = await ask('GET', `/api/screening-batches/${id}`, undefined, integrator)
    }
    expect(state.json).toMatchObject({ status: 'done', done: 3, total: 3 })
    const file = await ask('GET', `/api/screening-batches/${id}/answers`, undefined, integrator)
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(file.text.split('\r\n')[1]).toMatch(/^2,1,Zbynek Oradour,hit,/)
    expect((await ask('GET', `/api/screening-batches/${id}`, undefined, operator)).status).toBe(404)
  })

  it('[SCR-04] tells the collector of alarms which lists are not current, and nothing of the restricted ones', async () => {
    await bring('elsewhere', utf8('<html>busy</html>'))
    const { text } = await ask('GET', '/metrics')
    expect(text).toContain('steelyard_list_not_current{list="elsewhere"} 1')
    expect(text).toContain('steelyard_list_not_current{list="demonstration"} 0')
    expect(text).not.toContain('quiet')
  })

  it('no form of another site can upload, and no officer is taken from a wrong word', async () => {
    expect((await ask('POST', '/api/files', utf8('x'), { ...integrator, type: 'text/plain' })).status).toBe(422)
    expect((await ask('GET', '/api/hits', undefined, { officer: 'root' })).status).toBe(403)
    expect((await ask('GET', '/api/hits', undefined, { ...officer(1), token: integratorToken })).status).toBe(403)
  })
})

it('without the setting nobody is an officer', async () => {
  using other = newFolder()
  const config = { ...tinyConfig(other.path), developmentOfficers: false }
  const alone = await build(config, openLog('silent'))
  const response = await alone.app.request('/api/hits', { headers: { 'X-Steelyard-Officer': 'officer-07' } })
  expect(response.status).toBe(403)
  await alone.close()
})
