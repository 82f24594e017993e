import { expect, test } from 'vitest'
import type { Storage } from '../storage/index.ts'
import { describeOnEngines } from '../storage/testing/index.ts'
import {
  type AuditHead,
  appendAudit,
  auditHead,
  entryHash,
  exportAudit,
  linkHash,
  sealOnce,
  verifyAudit,
} from './index.ts'
import { anEntry } from './testing/entries.ts'

/** What a database administrator can do who puts the triggers aside; each is undone before the next. */
describeOnEngines('The audit log, in the hands of an administrator', ['directory'], database => {
  const entries = Array.from({ length: 12 }, (_, i) => anEntry({ details: { i: i + 1 } }))
  let anchor: AuditHead | undefined

  async function verdictAfter(tamper: (query: Storage['query']) => Promise<unknown>, kept?: AuditHead) {
    const { storage } = database()
    if (anchor === undefined) {
      await storage.transaction(async tx => {
        for (const entry of entries) await appendAudit(tx, entry)
      })
      await sealOnce(storage)
      anchor = await auditHead(storage)
      await storage.query('create table kept_entry as select * from audit_entry')
      await storage.query('create table kept_link as select * from audit_link')
      for (const table of ['audit_entry', 'audit_link']) await storage.query(`alter table ${table} disable trigger all`)
    }
    await tamper(storage.query)
    const verdict = await verifyAudit(exportAudit(storage), kept)
    await storage.query('truncate audit_entry, audit_link')
    await storage.query('insert into audit_entry overriding system value select * from kept_entry')
    await storage.query('insert into audit_link select * from kept_link')
    return verdict
  }
  const broken = (fault: string, n: number, entry: string | null = entries[n - 1]?.id ?? null) => ({
    outcome: 'broken',
    fault,
    n,
    entry,
  })

  test('is intact when nothing is touched', async () => {
    expect(await verdictAfter(async () => {})).toMatchObject({ outcome: 'intact', upTo: 12, shown: 12 })
    expect(await verdictAfter(async () => {}, anchor)).toMatchObject({ outcome: 'intact', upTo: 12 })
  })

  test('[AUD-02] shows an entry that was altered in any column', async () => {
    const changes = [
      "at = at + interval '1 ms'",
      "actor_kind = 'other'",
      "actor_id = 'x'",
      "operation = 'x'",
      "effect = 'writes'",
    ]
    changes.push(
      "subject_id = 'x'",
      "outcome = 'refused'",
      'allowed_by = null',
      "request_id = 'x'",
      `details = '{"i":5.1}'`,
    )
    changes.push("id = 'aud_other'")
    for (const change of changes) {
      const verdict = await verdictAfter(query => query(`update audit_entry set ${change} where seq = 5`))
      expect(verdict, change).toMatchObject({ outcome: 'broken', fault: 'altered', n: 5 })
    }
  })

  test('shows an entry altered together with its own hash, and with its link', async () => {
    const changed = anEntry({ ...entries[4], outcome: 'refused' })
    const withHash = await verdictAfter(query =>
      query(`update audit_entry set outcome = 'refused', hash = $1 where seq = 5`, [entryHash(changed)]),
    )
    expect(withHash).toEqual(broken('altered', 5))
    const withLink = await verdictAfter(async query => {
      await query(`update audit_entry set outcome = 'refused', hash = $1 where seq = 5`, [entryHash(changed)])
      const { rows } = await query('select previous from audit_link where n = 5')
      const hash = linkHash(5, entryHash(changed), String(rows[0]?.['previous']))
      await query('update audit_link set entry_hash = $1, hash = $2 where n = 5', [entryHash(changed), hash])
    })
    expect(withLink).toEqual(broken('forked', 6))
  })

  test('[AUD-02] shows an entry that was deleted, with its link and without', async () => {
    expect(await verdictAfter(query => query('delete from audit_entry where seq = 5'))).toEqual(
      broken('missing', 5, null),
    )
    const both = await verdictAfter(async query => {
      await query('delete from audit_entry where seq = 5')
      await query('delete from audit_link where n = 5')
    })
    expect(both).toEqual(broken('missing', 5, null))
    const movedUp = await verdictAfter(async query => {
      await query('delete from audit_link where n = 5')
      await query('update audit_link set n = -n where n > 5').catch(() =>
        query('alter table audit_link drop constraint audit_link_n_check'),
      )
      await query('update audit_link set n = -n where n > 5')
      await query('update audit_link set n = -n - 1 where n < 0')
    })
    expect(movedUp).toMatchObject({ outcome: 'broken', n: 5 })
  })

  test('[AUD-02] shows two entries that changed places, by content, by link and by number', async () => {
    const contents = await verdictAfter(async query => {
      await query(`update audit_link set entry_seq = -entry_seq where n in (5, 9)`)
      await query(`update audit_link set entry_seq = case n when 5 then 9 else 5 end where n in (5, 9)`)
    })
    expect(contents).toEqual(broken('reordered', 5, entries[8]?.id))
    const numbers = await verdictAfter(async query => {
      await query('update audit_link set n = 1000 where n = 5')
      await query('update audit_link set n = 5 where n = 9')
      await query('update audit_link set n = 9 where n = 1000')
    })
    expect(numbers).toEqual(broken('reordered', 5, entries[8]?.id))
  })

  test('[AUD-02] shows a tail that was cut only against a head kept elsewhere', async () => {
    const cut = (query: Storage['query']) => query('delete from audit_link where n > 9')
    expect(await verdictAfter(cut)).toMatchObject({ outcome: 'intact', upTo: 9 })
    expect(await verdictAfter(cut, anchor)).toEqual(broken('cut', 10, null))
  })

  test('shows a chain made wholly anew only against a head kept elsewhere', async () => {
    const anew = async (query: Storage['query']) => {
      let previous = '0'.repeat(64)
      for (const [i, kept] of entries.entries()) {
        const entry = anEntry({ ...kept, outcome: i === 2 ? 'refused' : 'done' })
        const hash = linkHash(i + 1, entryHash(entry), previous)
        await query('update audit_entry set outcome = $1 where seq = $2', [entry.outcome, i + 1])
        await query('update audit_link set entry_hash = $1, hash = $2, previous = $3 where n = $4', [
          entryHash(entry),
          hash,
          previous,
          i + 1,
        ])
        previous = hash
      }
    }
    expect(await verdictAfter(anew)).toMatchObject({ outcome: 'intact', upTo: 12 })
    expect(await verdictAfter(anew, anchor)).toEqual(broken('differs_from_anchor', 12, null))
  })
})
