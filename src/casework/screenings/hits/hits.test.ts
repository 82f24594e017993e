import { expect, test } from 'vitest'
import type { Storage } from '../../../office/storage/index.ts'
import { describeOnEngines } from '../../../office/storage/testing/index.ts'
import type { Instant } from '../../../values/index.ts'
import {
  findHit,
  findingsOf,
  listHits,
  type Resolution,
  reopenExpired,
  resolveHit,
  screenAll,
  transitionOf,
} from '../index.ts'
import { party } from '../testing/people.ts'
import { bring, later, type Named, newRoom, now, officer, workOff } from '../testing/room.ts'
import { acts, hitStatuses } from './transitions.ts'

const entry: Named = { id: 'un-1', name: 'Marislav Kovrenko', birthDate: '1971-04-09' }
const rest: readonly Named[] = Array.from({ length: 8 }, (_, i) => ({ id: `r-${i}`, name: `Bystander Numbereth ${i}` }))
const grounds = {
  reason: 'other_birth_date',
  words: 'Born in another century.',
  evidence: ['passport copy 12'],
} as const

describeOnEngines('A hit', ['memory', 'server'], database => {
  const inTx: Storage['transaction'] = work => database().storage.transaction(work)
  const room = newRoom()
  const see = (name: string, more: { readonly birthDate?: string } = {}, at: Instant = now) =>
    inTx(tx =>
      screenAll(
        tx,
        officer('officer-09', at),
        room,
        { parties: [{ id: 'p', party: party(name, more) }], limit: 5, threshold: 0.5, scope: 'officers' },
        { from: { kind: 'customer', ref: name } },
      ),
    )
  const hitOn = async (fingerprint: string | undefined, key = 'un-1') => {
    const hits = await inTx(tx => listHits(tx, { limit: 500 }))
    const hit = hits.find(each => each.fingerprint === fingerprint && each.key === key)
    if (hit === undefined) throw new Error('There is no such hit')
    return hit
  }
  const find = async (id: string) => {
    const hit = await inTx(tx => findHit(tx, id))
    if (hit === undefined) throw new Error('The hit is gone')
    return hit
  }
  const act = async (
    who: string,
    id: string,
    resolution: Omit<Resolution, 'version'> & { version?: number },
    at: Instant = now,
  ) => {
    const version = resolution.version ?? (await find(id)).version
    return inTx(tx => resolveHit(tx, officer(who, at), id, { ...resolution, version }))
  }
  const newHit = async (name: string) => {
    await bring(database().storage, 'un', [entry, { id: `x-${name}`, name }, ...rest])
    const { record } = await see(name)
    return hitOn(record.results[0]?.fingerprint, `x-${name}`)
  }
  const discharge = async (id: string, days?: number) => {
    await act('officer-07', id, { act: 'take' })
    await act('officer-07', id, { act: 'propose_discharge', ...grounds, ...(days === undefined ? {} : { days }) })
    return act('officer-08', id, { act: 'confirm_discharge' })
  }

  test('[SCR-06] is discharged by two officers with a reason, words and evidence, and by no fewer', async () => {
    const { id } = await newHit('Alderik Unsworthy')
    await act('officer-07', id, { act: 'take' })
    for (const missing of ['reason', 'words', 'evidence'] as const) {
      const { [missing]: _, ...some } = grounds
      await expect(act('officer-07', id, { act: 'propose_discharge', ...some })).rejects.toMatchObject({
        code: 'missing_field',
        path: `/${missing}`,
      })
    }
    await expect(act('officer-08', id, { act: 'confirm_discharge' })).rejects.toMatchObject({ code: 'wrong_state' })
    await act('officer-07', id, { act: 'propose_discharge', ...grounds })
    const before = await find(id)
    expect(before.status).toBe('under_review')
    await expect(act('officer-07', id, { act: 'confirm_discharge' })).rejects.toMatchObject({ code: 'same_person' })
    const confirmed = await act('officer-08', id, { act: 'confirm_discharge' })
    expect(confirmed).toMatchObject({ status: 'false_positive', expiresAt: later(365) })
    // The same request once more, as a replay would send it.
    const replay = act('officer-08', id, { act: 'confirm_discharge', version: before.version })
    await expect(replay).rejects.toMatchObject({ code: 'changed_meanwhile' })
    const findings = await inTx(tx => findingsOf(tx, id))
    expect(findings.map(each => [each.act, each.by, each.to])).toEqual([
      ['open', null, 'potential'],
      ['take', 'officer-07', 'under_review'],
      ['propose_discharge', 'officer-07', 'under_review'],
      ['confirm_discharge', 'officer-08', 'false_positive'],
    ])
    expect(findings[3]?.confirms).toBe(findings[2]?.id)
  })

  test('[SCR-06] of two who act at once one is heard, and the other told that something changed', async () => {
    const { id, version } = await newHit('Berthilde Unsworthy')
    const both = await Promise.allSettled(
      ['officer-01', 'officer-02'].map(who => act(who, id, { act: 'take', version })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await inTx(tx => findingsOf(tx, id))).toHaveLength(2)
  })

  test('keeps what was found of it: nobody can rewrite a finding', async () => {
    const { storage } = database()
    await expect(storage.query(`update hit_finding set by_actor = 'officer-99'`)).rejects.toThrow('only ever added to')
    await expect(storage.query('delete from hit_finding')).rejects.toThrow('only ever added to')
  })

  test('[SCR-07] that was discharged stays quiet while nothing changes', async () => {
    const { id, fingerprint } = await newHit('Casimir Unsworthy')
    await discharge(id)
    const { version } = await find(id)
    const { record } = await see('Casimir  UNSWORTHY')
    expect(record.results[0]?.fingerprint).toBe(fingerprint)
    expect(await find(id)).toMatchObject({ status: 'false_positive', version })
  })

  test('[SCR-07] opens again with the difference when the entry changes', async () => {
    const { storage } = database()
    const { id } = await newHit('Dragomir Unsworthy')
    await discharge(id)
    await bring(
      storage,
      'un',
      [entry, { id: 'x-Dragomir Unsworthy', name: 'Dragomir Unsworthy', birthDate: '1950' }, ...rest],
      later(1),
    )
    await workOff(storage, room)
    expect(await find(id)).toMatchObject({ status: 'potential', expiresAt: null })
    const last = (await inTx(tx => findingsOf(tx, id))).at(-1)
    expect(last).toMatchObject({
      act: 'reopen',
      by: null,
      evidence: { differs: expect.arrayContaining(['entryHash']) },
    })
  })

  test('[SCR-07] the same name with other facts is another hit, which shows what is different: no name is ever cleared', async () => {
    const { id } = await newHit('Ezechiel Unsworthy')
    await discharge(id)
    const { record } = await see('Ezechiel Unsworthy', { birthDate: '1980-01-01' })
    const hit = await hitOn(record.results[0]?.fingerprint, 'x-Ezechiel Unsworthy')
    expect(hit.status).toBe('potential')
    const [opened] = await inTx(tx => findingsOf(tx, hit.id))
    expect(opened?.evidence).toEqual({ differs: ['party'], fields: ['dates'], formerHit: id })
  })

  test('[SCR-07] opens again when its term is over, whether it is met again or not', async () => {
    const [met, unmet] = [await newHit('Fjodor Unsworthy'), await newHit('Gudrun Unsworthy')]
    for (const { id } of [met, unmet]) await discharge(id, 30)
    await bring(
      database().storage,
      'un',
      [entry, { id: 'x-Fjodor Unsworthy', name: 'Fjodor Unsworthy' }, ...rest],
      later(29),
    )
    await see('Fjodor Unsworthy', {}, later(29))
    expect((await find(met.id)).status).toBe('false_positive')
    await see('Fjodor Unsworthy', {}, later(30))
    expect((await find(met.id)).status).toBe('potential')
    expect(await inTx(tx => reopenExpired(tx, officer('officer-01', later(30))))).toBe(1)
    expect((await find(unmet.id)).status).toBe('potential')
  })

  test('a discharge that was proposed of another record than the one confirmed has to be proposed anew', async () => {
    const { storage } = database()
    const { id } = await newHit('Hartmut Unsworthy')
    await act('officer-07', id, { act: 'take' })
    await act('officer-07', id, { act: 'propose_discharge', ...grounds })
    await bring(
      storage,
      'un',
      [entry, { id: 'x-Hartmut Unsworthy', name: 'Hartmut Unsworthy', birthDate: '1950' }, ...rest],
      later(1),
    )
    await workOff(storage, room)
    await expect(act('officer-08', id, { act: 'confirm_discharge' })).rejects.toMatchObject({ code: 'wrong_state' })
    await act('officer-07', id, { act: 'propose_discharge', ...grounds })
    expect(await act('officer-08', id, { act: 'confirm_discharge' })).toMatchObject({ status: 'false_positive' })
  })
})

test('every act that leads away from a hit is in the table, and only a second officer leads to a discharge', () => {
  for (const status of hitStatuses)
    for (const name of acts) {
      const transition = transitionOf(name, status)
      if (transition?.to === 'false_positive') expect(transition.by).toBe('second')
      if (status === 'false_positive' && transition !== undefined) expect(transition.act).toBe('reopen')
    }
})
