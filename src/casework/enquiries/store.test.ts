import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { exportAudit, sealOnce, verifyAudit } from '../../office/audit/index.ts'
import type { Storage } from '../../office/storage/index.ts'
import { describeOnEngines } from '../../office/storage/testing/index.ts'
import { canonicalJson, digestOf, type Instant, instantOf, isRefusal, newId } from '../../values/index.ts'
import { findEdition, forgetEnquiry, keepEdition, loadEnquiry, purgeExpired, saveEnquiry } from './index.ts'
import { aVisitor } from './testing/acting.ts'

const monday = '2026-03-02T08:00:00.000Z' as Instant
const after = (days: number) => instantOf(Date.parse(monday) + days * 86_400_000)
const answers = '{"item":"a pump that nobody should read about"}'

const pack = { jurisdiction: 'XX', edition: '2026-01', rules: ['Ж', 1] }
const edition = {
  digest: digestOf(pack),
  jurisdiction: 'XX',
  edition: '2026-01',
  source: canonicalJson(pack),
  firstSeen: monday,
}

describeOnEngines('The store of enquiries', ['directory', 'server'], database => {
  const inTx: Storage['transaction'] = work => database().storage.transaction(work)
  const save = () => inTx(tx => saveEnquiry(tx, aVisitor(monday), answers))

  test('gives a saved enquiry back to whoever has the private link, until thirty days are over', async () => {
    const { id, key, expiresAt } = await save()
    expect(expiresAt).toBe(after(30))
    const found = { outcome: 'found', json: answers, savedAt: monday, expiresAt }
    expect(await inTx(tx => loadEnquiry(tx, aVisitor(after(29)), id, key))).toEqual(found)
    expect(await inTx(tx => loadEnquiry(tx, aVisitor(after(30)), id, key))).toEqual({ outcome: 'not_found' })
  })

  test('answers a wrong key, a wrong id and a stranger’s tampering alike', async () => {
    const [one, other] = [await save(), await save()]
    const unknown = newId('enq', monday, randomBytes)
    const tries: [typeof one.id, string][] = [
      [one.id, other.key],
      [one.id, 'nonsense'],
      [unknown, one.key],
    ]
    for (const [id, key] of tries)
      expect(await inTx(tx => loadEnquiry(tx, aVisitor(monday), id, key))).toEqual({ outcome: 'not_found' })
    await inTx(tx =>
      tx.query('update saved_enquiry set sealed = (select sealed from saved_enquiry where id = $1) where id = $2', [
        other.id,
        one.id,
      ]),
    )
    expect(await inTx(tx => loadEnquiry(tx, aVisitor(monday), one.id, other.key))).toEqual({ outcome: 'not_found' })
  })

  test('forgets an enquiry for whoever has the private link, and for nobody else', async () => {
    const { id, key } = await save()
    const other = await save()
    expect(await inTx(tx => forgetEnquiry(tx, aVisitor(monday), id, other.key))).toBe('not_found')
    expect(await inTx(tx => forgetEnquiry(tx, aVisitor(monday), id, key))).toBe('forgotten')
    expect(await inTx(tx => forgetEnquiry(tx, aVisitor(monday), id, key))).toBe('not_found')
  })

  test('[ENQ-02] holds no word of what was in an enquiry, nor does the audit log, and each act is in the log', async () => {
    const { storage } = database()
    const { id, key } = await save()
    await inTx(tx => loadEnquiry(tx, aVisitor(monday), id, key))
    await inTx(tx => loadEnquiry(tx, aVisitor(monday), id, 'wrong'))
    await inTx(tx => forgetEnquiry(tx, aVisitor(monday), id, key))
    await sealOnce(storage)
    const lines: string[] = []
    for await (const line of exportAudit(storage, { subject: { kind: 'saved_enquiry', id } })) lines.push(line)
    const acts = lines.map(line => JSON.parse(line).entry).filter(entry => entry !== undefined)
    expect(acts.map(entry => `${entry.operation} ${entry.outcome}`)).toEqual([
      'enquiries.save done',
      'enquiries.load done',
      'enquiries.load refused',
      'enquiries.load done',
      'enquiries.forget done',
    ])
    expect(await verifyAudit(lines)).toMatchObject({ outcome: 'intact', shown: 5 })
    await save()
    const { rows } = await storage.query(`select (select string_agg(s::text, ' ') from saved_enquiry s) as saved,
      (select string_agg(a::text, ' ') from audit_entry a) as audit, (select string_agg(encode(sealed, 'escape'), ' ') from saved_enquiry) as raw`)
    expect(Object.values(rows[0] ?? {}).join(' ')).not.toMatch(/pump|nobody/)
    expect(Object.values(rows[0] ?? {}).join(' ')).not.toContain(key)
  })

  test('deletes enquiries when they have expired, and only then', async () => {
    const { storage } = database()
    await storage.query('delete from saved_enquiry')
    const early = await save()
    const late = await inTx(tx => saveEnquiry(tx, aVisitor(after(1)), answers))
    expect(await inTx(tx => purgeExpired(tx, aVisitor(after(30))))).toBe(1)
    expect(await inTx(tx => purgeExpired(tx, aVisitor(after(30))))).toBe(0)
    expect((await storage.query('select id from saved_enquiry')).rows).toEqual([{ id: late.id }])
    expect(early.id).not.toBe(late.id)
  })

  test('saves nothing when the audit entry cannot be written', async () => {
    const { storage } = database()
    const { rows } = await storage.query('select count(*) as count from saved_enquiry')
    const acting = aVisitor(monday)
    const nobody = { ...acting, by: { ...acting.by, actor: { kind: '', id: null } } }
    await expect(inTx(tx => saveEnquiry(tx, nobody, answers))).rejects.toMatchObject({ code: '23514' })
    expect((await storage.query('select count(*) as count from saved_enquiry')).rows).toEqual(rows)
  })

  test('keeps an edition of a law pack once, as it was first seen, and never changes it', async () => {
    expect(await inTx(tx => findEdition(tx, edition.digest))).toBeUndefined()
    expect(await inTx(tx => keepEdition(tx, edition))).toBe('kept')
    expect(await inTx(tx => keepEdition(tx, { ...edition, firstSeen: after(1) }))).toBe('known')
    expect(await inTx(tx => findEdition(tx, edition.digest))).toEqual(edition)
    await expect(database().storage.query('delete from pack_edition')).rejects.toThrow(/only ever added to/)
  })

  test('refuses an edition under a digest that is not its own', async () => {
    const refused = await inTx(tx => keepEdition(tx, { ...edition, source: '{}' })).catch((error: unknown) => error)
    expect(isRefusal(refused, 'digest_differs')).toBe(true)
  })
})
