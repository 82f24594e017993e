import { expect, test } from 'vitest'
import type { Storage } from '../../office/storage/index.ts'
import { describeOnEngines } from '../../office/storage/testing/index.ts'
import {
  differencesBetweenEditions,
  loadFile,
  readEditions,
  readStates,
  screenAll,
  standingOf,
  standOf,
} from './index.ts'
import { bring, ftm, later, type Named, newRoom, now, sources, visitor } from './testing/room.ts'

const many = (count: number, from = 0): Named[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `n-${from + i}`,
    name: `Zoravko Belinturo ${String.fromCharCode(97 + (i % 26))}${i}`,
  }))
const first: Named[] = [
  { id: 'un-1', name: 'Marislav Kovrenko', birthDate: '1971-04-09' },
  { id: 'un-2', name: 'Norvalis Precision Machinery LLC', schema: 'Company' },
  ...many(10),
]
const second: Named[] = [
  { id: 'un-1', name: 'Marislav Kovrenko', birthDate: '1972-04-09' },
  { id: 'un-3', name: 'Institute for Applied Vortex Studies', schema: 'Organization' },
  ...many(10),
]

describeOnEngines('A list', ['memory', 'server'], database => {
  const inTx: Storage['transaction'] = work => database().storage.transaction(work)
  const stateOf = async (id: string) => (await inTx(tx => readStates(tx))).get(id)
  const room = newRoom()
  const screenFor = (name: string) =>
    inTx(tx =>
      screenAll(tx, visitor(), room, {
        parties: [{ id: 'p', party: { schema: 'LegalEntity', names: [{ text: name, kind: 'primary' }] } }],
        limit: 5,
        threshold: 0.5,
        scope: 'public',
      }),
    )

  test('comes in as an edition: bytes under their digest, entries with the editions in which they stand', async () => {
    const { storage } = database()
    expect(await bring(storage, 'un', first)).toMatchObject({ outcome: 'accepted', edition: 1, records: 12, added: 12 })
    const state = await stateOf('un')
    expect(state).toMatchObject({ edition: 1, records: 12, trouble: null })
    expect(await inTx(tx => loadFile(tx, state?.sha256 ?? ''))).toEqual(Buffer.from(ftm(first)))
    expect(await bring(storage, 'un', second, later(1))).toMatchObject({ edition: 2, added: 1, removed: 1, changed: 1 })
    const { rows } = await storage.query(
      `select key, from_edition, to_edition from list_entry where source = 'un' and key like 'un-%' order by key, from_edition`,
    )
    expect(rows).toEqual([
      { key: 'un-1', from_edition: 1, to_edition: 2 },
      { key: 'un-1', from_edition: 2, to_edition: null },
      { key: 'un-2', from_edition: 1, to_edition: 2 },
      { key: 'un-3', from_edition: 2, to_edition: null },
    ])
    const differences = await inTx(tx => differencesBetweenEditions(tx, 'un', 1, 2))
    expect(differences.map(({ key, change, fields }) => [key, change, fields])).toEqual([
      ['un-1', 'changed', ['dates']],
      ['un-2', 'removed', undefined],
      ['un-3', 'added', undefined],
    ])
  })

  test('is never rewritten, not even by hand', async () => {
    const { storage } = database()
    await expect(storage.query(`update list_entry set hash = hash, entry = '{}' where source = 'un'`)).rejects.toThrow(
      'never rewritten',
    )
    await expect(storage.query(`delete from list_entry`)).rejects.toThrow('only ever added to')
    await expect(storage.query(`update kept_file set bytes = ''`)).rejects.toThrow('only ever added to')
  })

  test('that arrives again unchanged is confirmed, and is no new edition', async () => {
    expect(await bring(database().storage, 'un', second, later(3))).toEqual({ outcome: 'unchanged', edition: 2 })
    expect(await stateOf('un')).toMatchObject({ edition: 2, confirmedAt: later(3) })
  })

  test.each<[string, Uint8Array, string]>([
    ['cut off', ftm(second).subarray(0, 400), ''],
    ['of two fifths fewer records', ftm(second.slice(0, 6)), 'shrunken'],
    ['in broken letters', Uint8Array.of(...ftm(second).subarray(0, 300), 0xff, 0xfe, 0x41, 0x0a), ''],
    ['empty', new TextEncoder().encode('{"id":"x","schema":"Person","properties":{}}\n'), ''],
    ['of another kind', new TextEncoder().encode('<html><body>Service unavailable</body></html>'), ''],
  ])('[SCR-04] that arrives %s is refused with the reason; the former stays, marked stale', async (_, bytes, code) => {
    const before = await screenFor('Marislav Kovrenko')
    const outcome = await bring(database().storage, 'un', bytes, later(4))
    expect(outcome).toMatchObject({ outcome: 'refused' })
    if (code !== '') expect(outcome).toMatchObject({ because: { code } })
    const state = await stateOf('un')
    expect(state).toMatchObject({ edition: 2, trouble: { at: later(4) } })
    const after = await screenFor('Marislav Kovrenko')
    expect(after.record.results[0]?.hits[0]).toEqual(before.record.results[0]?.hits[0])
    expect(after.record.results[0]?.stale).toEqual(['un'])
    const [newest] = await inTx(tx => readEditions(tx, 'un'))
    expect(newest).toMatchObject({ verdict: 'refused' })
    expect(await bring(database().storage, 'un', second, later(5))).toMatchObject({ outcome: 'unchanged' })
    expect((await stateOf('un'))?.trouble).toBeNull()
  })

  test('[SCR-03] that is older than its limit is stale, and one that was never loaded is absent; neither is "no hit"', async () => {
    const [un] = sources
    if (un === undefined) throw new Error('There is a list')
    const confirmed = { edition: 1, confirmedAt: now, trouble: null }
    expect(standingOf(un, confirmed, later(7))).toEqual({ state: 'current', ageDays: 7 })
    expect(standingOf(un, confirmed, later(8))).toEqual({ state: 'stale', ageDays: 8, because: 'too_old' })
    expect(standingOf(un, { edition: null, confirmedAt: null, trouble: null }, now)).toMatchObject({ state: 'absent' })
  })

  test('[SCR-04] is in force whole before and after: nobody ever sees an empty index', async () => {
    const { storage } = database()
    const seen = new Set<number>()
    const screening = async () => {
      for (let i = 0; i < 20; i++) {
        const { snapshot } = await inTx(tx => standOf(tx, room))
        seen.add(snapshot.editions.filter(({ list }) => list === 'un').length)
        const { record } = await screenFor('Marislav Kovrenko')
        expect(record.results[0]?.status).toBe('hit')
      }
    }
    const changing = async () => {
      for (const day of [10, 11, 12])
        await bring(storage, 'un', [...second, { id: `d-${day}`, name: `Daily ${day} Entrant` }], later(day))
    }
    await Promise.all([screening(), changing()])
    expect([...seen]).toEqual([1])
  })
})
