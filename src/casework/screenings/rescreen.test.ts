import { expect, test } from 'vitest'
import type { Storage } from '../../office/storage/index.ts'
import { describeOnEngines } from '../../office/storage/testing/index.ts'
import { findEditionOf, fingerprintOf, keepParties, listHits } from './index.ts'
import { party } from './testing/people.ts'
import { entriesAmong, inventedName, populate } from './testing/population.ts'
import { bring, later, type Named, newRoom, workOff } from './testing/room.ts'

const keyed = (names: readonly string[], from = 0): Named[] => names.map((name, i) => ({ id: `k-${from + i}`, name }))

describeOnEngines('A changed list', ['memory', 'server'], database => {
  const inTx: Storage['transaction'] = work => database().storage.transaction(work)
  const room = newRoom()
  const hitsOf = async (name: string) => {
    const fingerprint = fingerprintOf(party(name))
    return (await inTx(tx => listHits(tx, { limit: 5_000 }))).filter(hit => hit.fingerprint === fingerprint)
  }

  test('[SCR-02] is held against every known party before it counts as applied', async () => {
    const { storage } = database()
    await populate(storage, 0, 600)
    await bring(storage, 'un', entriesAmong(40, 10))
    expect((await inTx(tx => findEditionOf(tx, 'un', 1)))?.matchedAt).toBeNull()
    await workOff(storage, room)
    expect((await inTx(tx => findEditionOf(tx, 'un', 1)))?.matchedAt).not.toBeNull()
    for (const n of [0, 10, 390])
      expect(await hitsOf(inventedName(n)), inventedName(n)).toMatchObject([{ status: 'potential' }])
    expect(await hitsOf(inventedName(11))).toEqual([])
  })

  test('[SCR-02] finds by its changed entries alone, and finds a pair once', async () => {
    const { storage } = database()
    const before = (await inTx(tx => listHits(tx, { limit: 5_000 }))).length
    await bring(storage, 'un', [...entriesAmong(40, 10), { id: 'new', name: inventedName(555) }], later(1))
    await workOff(storage, room)
    expect(await hitsOf(inventedName(555))).toMatchObject([{ key: 'new' }])
    expect((await inTx(tx => listHits(tx, { limit: 5_000 }))).length).toBe(before + 1)
    const { rows } = await storage.query(
      `select details from audit_entry where operation = 'lists.rescreen' order by seq desc limit 1`,
    )
    expect(rows).toMatchObject([{ details: { status: 'done', result: { outcome: 'matched', entries: 1 } } }])
  })

  test('[SCR-02] that changes again before the first was through leaves no entry out', async () => {
    const { storage } = database()
    const standing = [...entriesAmong(40, 10), { id: 'new', name: inventedName(555) }]
    await bring(storage, 'un', [...standing, { id: 'early', name: inventedName(77) }], later(1))
    await bring(
      storage,
      'un',
      [...standing, { id: 'early', name: inventedName(77) }, { id: 'late', name: inventedName(88) }],
      later(1),
    )
    await workOff(storage, room)
    expect(await hitsOf(inventedName(77))).toMatchObject([{ key: 'early' }])
    expect(await hitsOf(inventedName(88))).toMatchObject([{ key: 'late' }])
  })

  test('[SCR-02] finds all who bear the name of an entry, be they ever so many', async () => {
    const { storage } = database()
    const twin = (i: number) => `19${String(i % 100).padStart(2, '0')}-0${(i % 9) + 1}-0${(i % 7) + 1}`
    const twins = Array.from({ length: 150 }, (_, i) => party('Valdemarion Ostrogin', { birthDate: twin(i) }))
    await inTx(tx => keepParties(tx, twins, { kind: 'customer', ref: 'twins' }, later(1)))
    const { rows } = await storage.query(`select count(*) as n from known_party where party::text like '%Valdemarion%'`)
    await bring(storage, 'un', [...entriesAmong(40, 10), ...keyed(['Valdemarion Ostrogin'])], later(2))
    await workOff(storage, room)
    const found = (await inTx(tx => listHits(tx, { limit: 5_000 }))).filter(({ key }) => key === 'k-0')
    expect(found).toHaveLength(Number(rows[0]?.['n']))
  })
})
