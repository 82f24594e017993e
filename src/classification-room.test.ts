import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openListShelf } from './casework/control-lists/index.ts'
import { bringEdition, list, now } from './casework/products/testing/room.ts'
import { openClassificationRoom } from './classification-room.ts'
import { describeOnEngines } from './office/storage/testing/index.ts'
import type { CalendarDate } from './values/index.ts'

const packs = fileURLToPath(new URL('../packs', import.meta.url))
const when = { asOf: '2026-06-01' as CalendarDate, knownAt: now }

describeOnEngines('What classifications need', ['memory'], database => {
  test('is made ready only where a control list is in force: the first who asks then does not wait for it', async () => {
    const { storage } = database()
    const room = openClassificationRoom(packs, openListShelf())
    const prepared = () => room.prepare(storage, when)
    expect(await prepared()).toBe(false)
    await bringEdition(storage, list(1950), '2026-01-01')
    expect(await prepared()).toBe(true)
    const from = performance.now()
    await storage.transaction(tx => room.ground(tx, when), { readOnly: true })
    expect(performance.now() - from).toBeLessThan(500)
  }, 60_000)
})
