import { expect, test } from 'vitest'
import { describeOnEngines } from '../storage/testing/index.ts'
import {
  type AuditEntry,
  appendAudit,
  auditHead,
  countUnlinked,
  exportAudit,
  sealOnce,
  startSealer,
  verifyAudit,
} from './index.ts'
import { anEntry, collected, entriesByWriter } from './testing/entries.ts'

describeOnEngines('The audit log', ['directory', 'server'], database => {
  const append = (...entries: ReturnType<typeof anEntry>[]) =>
    database().storage.transaction(async tx => {
      for (const entry of entries) await appendAudit(tx, entry)
    })
  const sealAll = async () => {
    while ((await countUnlinked(database().storage)) > 0) await sealOnce(database().storage)
  }
  const lines = (scope?: Parameters<typeof exportAudit>[1]) => collected(exportAudit(database().storage, scope))
  const shown = async (scope?: Parameters<typeof exportAudit>[1]) => {
    const parsed: { entry?: AuditEntry }[] = (await lines(scope)).map(text => JSON.parse(text))
    return parsed.flatMap(line => line.entry ?? [])
  }

  test('is empty, and intact, at first', async () => {
    expect(await verifyAudit(await lines())).toMatchObject({ outcome: 'intact', upTo: 0, unlinked: 0 })
  })

  test('gives an entry back as it was written, whatever its details hold', async () => {
    const entry = anEntry({
      details: {
        text: 'Ж 中 "quoted" \\ \u2028 🙂',
        z: 1,
        a: [null, true, 1e21, -0.5, 5e-324],
        nested: { b: 1, a: {} },
      },
      subject: null,
      allowedBy: null,
      request: null,
      actor: { kind: 'system', id: 'node-1' },
    })
    // What an object has besides its fields is nothing to the log.
    await append({ ...entry, actor: { ...entry.actor, ...{ role: 'besides' } }, ...{ note: 'besides' } })
    await sealAll()
    expect((await shown()).at(-1)).toEqual(entry)
    expect(await verifyAudit(await lines())).toMatchObject({ outcome: 'intact', upTo: 1 })
  })

  test('[AUD-01] records reads, refusals and what the system does, and who was allowed by which rule', async () => {
    const entries = [
      anEntry({ outcome: 'refused', allowedBy: null }),
      anEntry({ actor: { kind: 'system', id: null }, effect: 'writes', request: null, subject: null }),
      anEntry({ outcome: 'failed' }),
    ]
    await append(...entries)
    await sealAll()
    expect((await shown()).slice(-3)).toEqual(entries)
  })

  test('[AUD-03] has no entry of a transaction that was rolled back, and the act is rolled back with an entry that cannot be written', async () => {
    const { storage } = database()
    const before = await auditHead(storage)
    await storage.query('create table act (word text)')
    const failing = storage.transaction(async tx => {
      await tx.query(`insert into act values ('done')`)
      await appendAudit(tx, anEntry({ operation: '' }))
    })
    await expect(failing).rejects.toMatchObject({ code: '23514' })
    expect((await storage.query('select from act')).count).toBe(0)
    await expect(
      storage.transaction(async tx => {
        await appendAudit(tx, anEntry())
        throw new Error('on purpose')
      }),
    ).rejects.toThrow('on purpose')
    await sealAll()
    expect(await auditHead(storage)).toEqual(before)
  })

  test('does not let a row be changed, deleted or cleared away', async () => {
    const { storage } = database()
    for (const table of ['audit_entry', 'audit_link']) {
      await expect(storage.query(`delete from ${table}`)).rejects.toThrow(/only ever added to/)
      await expect(storage.query(`truncate ${table}`)).rejects.toThrow(/only ever added to/)
    }
    await expect(storage.query(`update audit_entry set outcome = 'done'`)).rejects.toThrow(/only ever added to/)
    await expect(storage.query(`update audit_link set hash = previous`)).rejects.toThrow(/only ever added to/)
  })

  test('counts entries that are not linked yet apart, and links them in order', async () => {
    const { storage } = database()
    const { n } = await auditHead(storage)
    await append(anEntry(), anEntry(), anEntry())
    expect(await countUnlinked(storage)).toBe(3)
    expect(await verifyAudit(await lines())).toMatchObject({ outcome: 'intact', upTo: n, unlinked: 3 })
    expect(await sealOnce(storage, 2)).toEqual({ outcome: 'linked', count: 2, isMore: true })
    expect(await sealOnce(storage, 2)).toEqual({ outcome: 'linked', count: 1, isMore: false })
    expect(await verifyAudit(await lines())).toMatchObject({ outcome: 'intact', upTo: n + 3, unlinked: 0 })
  })

  test('is linked by a sealer soon after each commit, without being asked', async () => {
    const { storage } = database()
    const sealer = startSealer(storage, { onFailure: fail, pollMilliseconds: 60_000, gatherMilliseconds: 5 })
    await sealer.sealNow()
    const { n } = await auditHead(storage)
    await append(anEntry(), anEntry())
    await expect.poll(async () => (await auditHead(storage)).n, { timeout: 5_000, interval: 10 }).toBe(n + 2)
    await sealer.stop()
  })

  test('is linked at the start after a crash, even an entry that fell out of the queue', async () => {
    const { storage } = database()
    const { n } = await auditHead(storage)
    await append(anEntry(), anEntry())
    await storage.query('delete from audit_pending where seq = (select min(seq) from audit_pending)')
    const sealer = startSealer(storage, { onFailure: fail, pollMilliseconds: 60_000 })
    await expect.poll(async () => (await auditHead(storage)).n, { timeout: 5_000, interval: 10 }).toBe(n + 2)
    await sealer.stop()
    expect(await verifyAudit(await lines())).toMatchObject({ outcome: 'intact', upTo: n + 2 })
  })

  test('is one unforked chain in the order of the commits, with two sealers at work', async () => {
    const { storage } = database()
    const sealers = [1, 2].map(ms => startSealer(storage, { onFailure: fail, gatherMilliseconds: ms }))
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const subject = { kind: 'writer', id: `writer-${writer}` }
        for (let count = 0; count < 25; count++) await append(anEntry({ subject, details: { count } }))
      }),
    )
    for (const sealer of sealers) await sealer.stop()
    expect(await verifyAudit(await lines())).toMatchObject({ outcome: 'intact', unlinked: 0 })
    const counted = [...entriesByWriter(await lines()).values()]
    expect(counted).toEqual(Array(8).fill(Array.from({ length: 25 }, (_, count) => count)))
  })

  test('[AUD-05] exports one subject in order, with the rest and what the reader may not see marked, and still proved', async () => {
    const subject = { kind: 'case', id: 'case-7' }
    const mine = [1, 2, 3].map(step => anEntry({ subject, details: { step } }))
    for (const entry of mine) await append(anEntry(), entry)
    await append(anEntry())
    await sealAll()
    const { n } = await auditHead(database().storage)
    expect(await shown({ subject })).toEqual(mine)
    expect(await verifyAudit(await lines({ subject }))).toMatchObject({
      outcome: 'intact',
      upTo: n,
      shown: 3,
      withheld: 0,
    })

    const scope = { subject, mayRead: (entry: AuditEntry) => entry.details['step'] !== 2 }
    expect((await shown(scope)).map(entry => entry.details['step'])).toEqual([1, 3])
    const text = (await lines(scope)).join('\n')
    expect(text).not.toContain(mine[1]?.id)
    const anchor = await auditHead(database().storage)
    expect(await verifyAudit(await lines(scope), anchor)).toMatchObject({
      outcome: 'intact',
      upTo: n,
      shown: 2,
      withheld: 1,
    })
  })

  test('exports more than one page', async () => {
    await append(...Array.from({ length: 2_100 }, (_, i) => anEntry({ details: { i } })))
    await sealAll()
    const { n, hash } = await auditHead(database().storage)
    expect(await verifyAudit(exportAudit(database().storage))).toMatchObject({
      outcome: 'intact',
      upTo: n,
      hash,
      shown: n,
    })
    const nowhere = { subject: { kind: 'case', id: 'none' } }
    expect(await verifyAudit(exportAudit(database().storage, nowhere))).toMatchObject({
      outcome: 'intact',
      other: n,
      shown: 0,
    })
  })
})

function fail(error: unknown): never {
  throw error
}
