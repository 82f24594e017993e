import { expect, test } from 'vitest'
import type { ListMeaning } from '../../law/packs/index.ts'
import type { Storage } from '../../office/storage/index.ts'
import { describeOnEngines } from '../../office/storage/testing/index.ts'
import { canonicalJson, type Instant, sha256Hex } from '../../values/index.ts'
import {
  decideProposal,
  findRecord,
  listHits,
  matchAll,
  meaningOf,
  type PartyStatus,
  proposeChange,
  rerunScreening,
  screenAll,
  thresholdByDefault,
} from './index.ts'
import { statusOf } from './screen-parties.ts'
import { party } from './testing/people.ts'
import { as, bring, later, newRoom, now, officer, sources, visitor, workOff } from './testing/room.ts'

const listed = [
  { id: 'un-1', name: 'Marislav Kovrenko', birthDate: '1971-04-09' },
  { id: 'un-2', name: 'Norvalis Precision Machinery LLC', schema: 'Company' },
  { id: 'un-3', name: 'QUENTARO STAR', schema: 'Vessel', imoNumber: 'IMO9999993' },
]

describeOnEngines('A screening', ['memory', 'server'], database => {
  const inTx: Storage['transaction'] = work => database().storage.transaction(work)
  const room = newRoom()
  type Ask = { readonly as?: 'public' | 'officers'; readonly keep?: boolean; readonly at?: Instant }
  const ask = (
    names: readonly (string | ReturnType<typeof party>)[],
    { as: scope = 'public', keep = false, at = now }: Ask = {},
  ) => {
    const parties = names.map((each, i) => ({ id: `p${i}`, party: typeof each === 'string' ? party(each) : each }))
    const request = { parties, limit: 5, threshold: thresholdByDefault, scope }
    const by = scope === 'officers' ? officer('officer-07', at) : visitor(at)
    const from = { from: { kind: 'customer', ref: 'c-1' } }
    return inTx(tx => screenAll(tx, by, room, request, keep ? from : undefined))
  }

  test('[SCR-03] against a needed list that was never loaded says so, and never "no hit"', async () => {
    const traders = Array.from({ length: 60 }, (_, i) => ({
      id: `f-${i}`,
      name: `${String.fromCharCode(65 + (i % 26))}ndramora${i} Trading Co`,
      schema: 'Company',
    }))
    await bring(database().storage, 'foreign', traders)
    const { record } = await ask(['Perfectly Ordinary Customer'])
    expect(record.results[0]).toMatchObject({ status: 'not_screened', notScreened: ['un'] })
    expect(record.against.map(({ list, state }) => [list, state])).toEqual([
      ['foreign', 'current'],
      ['un', 'absent'],
    ])
  })

  test('[SCR-01] names every party it screened, in every role, and the editions it read', async () => {
    await bring(database().storage, 'un', listed)
    const { record } = await ask([
      'Marislav Kovrenko',
      'Perfectly Ordinary Customer',
      party('QUENTARO STAR', { schema: 'Vessel' }),
    ])
    expect(record.results.map(({ id, status }) => [id, status])).toEqual([
      ['p0', 'hit'],
      ['p1', 'no_hit'],
      ['p2', 'possible'],
    ])
    expect(record.against).toMatchObject([
      { list: 'foreign', edition: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { list: 'un', edition: 1 },
    ])
    expect(record.versions).toEqual({ matcher: expect.any(String), calibration: expect.any(String) })
  })

  test('[SCR-03] of a stale list is "stale_list", and a hit on it stays a hit', async () => {
    const { record } = await ask(['Perfectly Ordinary Customer', 'Marislav Kovrenko'], { at: later(9) })
    expect(record.results.map(({ status, stale }) => [status, stale])).toEqual([
      ['stale_list', ['foreign', 'un']],
      ['hit', ['foreign', 'un']],
    ])
  })

  test('[SCR-11] of words that many share is too weak to clear anybody, and no hit', async () => {
    const { record } = await ask(['Trading Co'])
    expect(record.results[0]).toMatchObject({ status: 'query_too_weak' })
  })

  test('[SCR-13] is given again byte for byte, candidates below the threshold included, when the lists are others', async () => {
    const { storage } = database()
    const { digest, record } = await ask(['Marislaw Kovrenkov', 'Norvalis Machinery', 'Marislav Petrosyan'], {
      as: 'officers',
      keep: true,
    })
    expect(record.results.some(({ below }) => below.length > 0)).toBe(true)
    await bring(storage, 'un', [...listed.slice(1), { id: 'un-9', name: 'Marislav Kovrenkov' }], later(1))
    expect(await inTx(tx => rerunScreening(tx, digest))).toEqual({ outcome: 'same', digest })
    const kept = await inTx(tx => findRecord(tx, digest))
    expect(kept?.text).toBe(canonicalJson(record))
    expect(`sha256:${sha256Hex(kept?.text ?? '')}`).toBe(digest)
    await bring(storage, 'un', listed, later(2))
  })

  test('that was not kept leaves nothing that names anybody', async () => {
    const { storage } = database()
    await ask(['Zquillop Unmistakable'])
    for (const table of ['screening', 'known_party', 'hit', 'job', 'audit_entry']) {
      const { rows } = await storage.query(`select t::text as text from ${table} t where t::text ilike '%zquillop%'`)
      expect(rows, table).toEqual([])
    }
  })

  test('[SCR-10] shows nothing of the restricted lists to whoever may not see them, and all of it to officers', async () => {
    const { storage } = database()
    const names = ['Velmira Sastrovic', 'Perfectly Ordinary Customer']
    const before = await ask(names, { keep: true })
    const [restricted] = sources.filter(({ id }) => id === 'watch')
    if (restricted === undefined) throw new Error('There is a restricted list')
    const entry = { ...party('Velmira Sastrovic'), key: 'w-1' }
    const change = { change: 'add', key: 'w-1', entry, reason: 'Notified by a partner.' } as const
    const proposal = await inTx(tx => proposeChange(tx, officer('officer-01'), restricted, change))
    const approval = { decision: 'approve', version: proposal.version, words: 'Checked.' } as const
    await inTx(tx => decideProposal(tx, officer('officer-02'), sources, proposal.id, approval))
    const after = await ask(names, { keep: true })
    expect(canonicalJson(after.record)).toBe(canonicalJson(before.record))
    const match = (scope: 'public' | 'officers') =>
      inTx(tx =>
        matchAll(
          tx,
          visitor(),
          room,
          { list: 'default', queries: { q: { schema: 'Person', properties: { name: ['Velmira Sastrovic'] } } } },
          scope,
        ),
      )
    expect((await match('public')).responses['q']?.results).toEqual([])
    expect((await match('officers')).responses['q']?.results).toMatchObject([{ id: 'watch:w-1', match: true }])
    expect((await ask(names, { as: 'officers' })).record.results[0]).toMatchObject({
      status: 'hit',
      hits: [{ list: 'watch' }],
    })
    // What was kept without seeing them goes to the officers all the same, behind the answer.
    await workOff(storage, room)
    const hits = await inTx(tx => listHits(tx, { limit: 100 }))
    expect(hits.filter(({ source }) => source === 'watch')).toMatchObject([{ key: 'w-1', status: 'potential' }])
  })

  test('answers in the shape of yente', async () => {
    const query = { schema: 'Person', properties: { name: ['Marislav Kovrenko'], birthDate: ['1971-04-09'] } } as const
    const none = { schema: 'Person', properties: { name: ['Perfectly Ordinary Customer'] } } as const
    const answered = await inTx(tx =>
      matchAll(tx, visitor(), room, { list: 'un', queries: { q1: query, q2: none }, limit: 3 }, 'public'),
    )
    expect(answered).toMatchObject({
      limit: 3,
      responses: {
        q1: {
          status: 200,
          total: { value: 1, relation: 'eq' },
          results: [
            {
              id: 'un:un-1',
              caption: 'Marislav Kovrenko',
              schema: 'Person',
              properties: { name: ['Marislav Kovrenko'], birthDate: ['1971-04-09'] },
              datasets: ['un'],
              match: true,
              features: { birth_date: 1 },
            },
          ],
          query,
        },
        q2: { status: 200, results: [], total: { value: 0 }, screening: 'no_hit' },
      },
      against: [{ list: 'un', state: 'current', ageDays: 0 }],
    })
    for (const list of ['watch', 'nowhere'])
      await expect(inTx(tx => matchAll(tx, visitor(), room, { list, queries: {} }, 'public'))).rejects.toMatchObject({
        code: 'not_found',
      })
  })

  test("[SCR-03] in yente's shape, which has no word for it, a list that was not read or is old clears nobody", async () => {
    const people = { listed: 'Marislav Kovrenko', other: 'Perfectly Ordinary Customer' } as const
    const match = (list: string, names: readonly (keyof typeof people)[], at?: Instant) => {
      const queries = Object.fromEntries(
        names.map(id => [id, { schema: 'Person', properties: { name: [people[id]] } } as const]),
      )
      return inTx(tx => matchAll(tx, visitor(at), room, { list, queries }, 'public'))
    }
    await expect(match('own', ['other'])).rejects.toMatchObject({ code: 'not_screened', details: { lists: 'own' } })
    await expect(match('default', ['listed', 'other'], later(30))).rejects.toMatchObject({
      code: 'stale_list',
      details: { lists: 'foreign, un' },
    })
    // Whoever is found is told all the same.
    expect((await match('un', ['listed'], later(30))).responses['listed']).toMatchObject({
      results: [{ match: true }],
      screening: 'hit',
    })
    expect((await match('un', ['other'])).responses['other']).toMatchObject({ screening: 'no_hit' })
  })

  test("[SCR-03] in yente's shape neither a high cutoff nor a small limit makes a hit look cleared", async () => {
    const queries = { q: { schema: 'Person', properties: { name: ['Marislav Kovrenko'] } } } as const
    for (const wish of [{ cutoff: 1 }, { limit: 0 }]) {
      const input = { list: 'un', queries, ...wish }
      const { responses } = await inTx(tx => matchAll(tx, visitor(), room, input, 'public'))
      expect(responses['q']).toMatchObject({ results: [], screening: 'hit' })
    }
  })

  test("[SCR-11] in yente's shape a name that says too little is neither a match nor cleared", async () => {
    const queries = { q: { schema: 'Company', properties: { name: ['Trading Co'] } } } as const
    const { responses } = await inTx(tx => matchAll(tx, visitor(), room, { list: 'default', queries }, 'public'))
    expect(responses['q']).toMatchObject({ status: 422, screening: 'query_too_weak' })
    expect(responses['q']?.results.filter(({ match }) => match)).toEqual([])
  })

  test("[SCR-12] the state's own list takes two officers: nobody approves what they proposed", async () => {
    const [own] = sources.filter(({ id }) => id === 'own')
    if (own === undefined) throw new Error("There is a list of the state's own")
    const change = {
      change: 'add',
      key: 'o-1',
      entry: { ...party('Drevomir Halassek'), key: 'o-1' },
      reason: 'Decree 1.',
    } as const
    const proposal = await inTx(tx => proposeChange(tx, officer('officer-01'), own, change))
    const approve = (id: string, version = proposal.version) =>
      inTx(tx =>
        decideProposal(tx, officer(id), sources, proposal.id, {
          decision: 'approve',
          version,
          words: 'Read and agreed.',
        }),
      )
    await expect(approve('officer-01')).rejects.toMatchObject({ code: 'same_person' })
    expect((await ask(['Drevomir Halassek'])).record.results[0]?.status).toBe('no_hit')
    expect(await approve('officer-02')).toMatchObject({ status: 'approved', decidedBy: 'officer-02', edition: 1 })
    expect((await ask(['Drevomir Halassek'])).record.results[0]).toMatchObject({
      status: 'hit',
      hits: [{ list: 'own' }],
    })
    await expect(approve('officer-02')).rejects.toMatchObject({ code: 'changed_meanwhile' })
    await expect(inTx(tx => proposeChange(tx, as(null, 'visitor'), own, change))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    const byHand = database().storage.query(
      `update list_proposal set decided_by = proposed_by where id = '${proposal.id}'`,
    )
    await expect(byHand).rejects.toMatchObject({ code: '23514' })
  })
})

test('[SCR-12] a foreign list is a red flag, a freeze of the Security Council stops; each by the law of the pack', () => {
  const row = (list: string, effect: ListMeaning['effect'], programme?: string): ListMeaning => ({
    list,
    ...(programme === undefined ? {} : { programme }),
    name: { en: list },
    keptBy: 'publisher',
    visibility: 'public',
    isNeeded: true,
    effect,
    ageDaysMax: 7,
    cite: ['Act 1'],
    confidence: 'V',
    where: { file: 'tables/designations.csv', line: 2 },
  })
  const meanings = [row('un', 'prohibit'), row('foreign', 'red_flag'), row('foreign', 'licence', 'ADOPTED')]
  expect(meaningOf(meanings, 'un').effect).toBe('prohibit')
  expect(meaningOf(meanings, 'foreign', ['OTHER']).effect).toBe('red_flag')
  expect(meaningOf(meanings, 'foreign', ['OTHER', 'ADOPTED']).effect).toBe('licence')
  expect(meaningOf(meanings, 'unheard_of')).toEqual({ effect: 'red_flag', cite: [], confidence: 'I' })
})

test.each<[Parameters<typeof statusOf>[0], PartyStatus]>([
  [{ hits: [{ band: 'strong', via: 'name' }], isWeak: false, isNotScreened: true, isStale: true }, 'hit'],
  [{ hits: [{ band: 'strong', via: 'name' }], isWeak: true, isNotScreened: false, isStale: false }, 'query_too_weak'],
  [{ hits: [{ band: 'strong', via: 'identifier' }], isWeak: true, isNotScreened: false, isStale: false }, 'hit'],
  [{ hits: [{ band: 'possible', via: 'name' }], isWeak: false, isNotScreened: true, isStale: false }, 'possible'],
  [{ hits: [], isWeak: true, isNotScreened: true, isStale: true }, 'query_too_weak'],
  [{ hits: [], isWeak: false, isNotScreened: true, isStale: true }, 'not_screened'],
  [{ hits: [], isWeak: false, isNotScreened: false, isStale: true }, 'stale_list'],
  [{ hits: [], isWeak: false, isNotScreened: false, isStale: false }, 'no_hit'],
])('[SCR-03] %o is %s', (grounds, status) => expect(statusOf(grounds)).toBe(status))
