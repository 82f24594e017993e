import { expect, test } from 'vitest'
import { type AcceptedEdition, editionOn } from '../../law/control-lists/index.ts'
import type { Storage } from '../../office/storage/index.ts'
import { describeOnEngines } from '../../office/storage/testing/index.ts'
import type { Instant } from '../../values/index.ts'
import {
  browseList,
  entryOfList,
  historyOfEntry,
  type KeptEdition,
  loadListEdition,
  loadListFile,
  openListShelf,
  readListEditions,
  resolveListFlag,
  searchList,
  viewList,
  viewListReport,
  withdrawListEdition,
} from './index.ts'
import {
  accept,
  bring,
  bringInForce,
  cameras,
  columns,
  computers,
  day,
  later,
  now,
  officer,
  others,
  pumps,
} from './testing/room.ts'

const rowsOf = (wt: number, speed: number) => [...others(60), ...pumps(speed), ...computers(wt), ...cameras]
const first = columns(rowsOf(29, 15))
const second = columns(rowsOf(70, 13).slice(3))

describeOnEngines('A control list', ['memory', 'server'], database => {
  const inTx: Storage['transaction'] = work => database().storage.transaction(work)
  const shelf = openListShelf()
  const view = (list: string, asOf: string, knownAt: Instant = later(900), number?: number) =>
    inTx(tx =>
      viewList(tx, shelf, {
        list,
        asOf: day(asOf),
        knownAt,
        seesDrafts: number !== undefined,
        ...(number === undefined ? {} : { number }),
      }),
    )
  const nameOn = async (list: string, asOf: string, knownAt?: Instant) => (await view(list, asOf, knownAt))?.kept.number
  const refusing = (work: Promise<unknown>) => expect(work).rejects

  test('[RULE-01] comes in as a draft with its bytes, its origin and what is doubtful line by line; it answers nothing', async () => {
    const { storage } = database()
    const { outcome, edition } = await bring(storage, first, { edition: 'one' })
    expect(outcome).toBe('draft')
    expect(edition).toMatchObject({
      number: 1,
      name: 'one',
      status: 'draft',
      source: 'https://law.example/annex',
      retrievedAt: now,
      importedBy: 'officer-01',
      entries: 63,
      flags: { lost_superscript: 1, dead_reference: 1 },
    })
    expect(await inTx(tx => loadListFile(tx, edition.sha256))).toEqual(Buffer.from(first))
    const { flags } = await inTx(tx => viewListReport(tx, 'XX-DU', 1, now, { from: 0, limit: 10 }))
    expect(flags.map(({ code, line, path, value }) => [code, line, path, value])).toEqual([
      ['lost_superscript', 68, '6A003.a', '4 x 106'],
      ['dead_reference', 69, '6A003.b', '6A002.z'],
    ])
    expect(flags[0]?.texts).toEqual({ en: 'Having more than 4 x 106 active pixels;' })
    await refusing(view('XX-DU', '2026-06-01')).toMatchObject({ code: 'not_found' })
    expect((await bring(storage, first)).outcome).toBe('unchanged')
    await refusing(bring(storage, second)).toMatchObject({ code: 'wrong_state' })
  })

  test('[RULE-01] is used only when a second officer has signed the very report that the first one did', async () => {
    const { storage } = database()
    const [draft] = await inTx(tx => readListEditions(tx, 'XX-DU'))
    if (draft === undefined) throw new Error('There is a draft')
    const wrong = `sha256:${'0'.repeat(64)}` as KeptEdition['reportDigest']
    await refusing(accept(storage, draft, 'officer-01', { seen: wrong })).toMatchObject({ code: 'digest_differs' })
    await refusing(accept(storage, draft, 'officer-01', { to: '2026-01-01' })).toMatchObject({
      code: 'impossible_period',
    })
    const signed = await accept(storage, draft, 'officer-01')
    expect(signed).toMatchObject({ status: 'draft', knownFrom: null })
    await refusing(accept(storage, draft, 'officer-02')).toMatchObject({ code: 'changed_meanwhile' })
    await refusing(accept(storage, signed, 'officer-01')).toMatchObject({ code: 'same_person' })
    await refusing(accept(storage, signed, 'officer-02', { seen: wrong })).toMatchObject({ code: 'digest_differs' })
    expect(await nameOn('XX-DU', '2026-06-01').catch(() => 'nothing')).toBe('nothing')
    // Another time than the first officer's is a first signature again.
    const other = await accept(storage, signed, 'officer-03', { from: '2026-02-01' })
    expect(other.status).toBe('draft')
    const back = await accept(storage, other, 'officer-02', { from: '2026-01-01' })
    const inForce = await accept(storage, back, 'officer-03', { from: '2026-01-01', at: later(1) })
    expect(inForce).toMatchObject({ status: 'accepted', validFrom: '2026-01-01', knownFrom: later(1) })
    expect(await nameOn('XX-DU', '2026-06-01')).toBe(1)
    expect(await nameOn('XX-DU', '2025-12-31')).toBeUndefined()
    await refusing(accept(storage, inForce, 'officer-04')).toMatchObject({ code: 'wrong_state' })
  })

  test('[RULE-01] is not signed second by whoever brought it in', async () => {
    const { storage } = database()
    const { edition } = await bring(storage, first, { list: 'XX-OWN', by: 'officer-05' })
    const signed = await accept(storage, edition, 'officer-06')
    await refusing(accept(storage, signed, 'officer-05')).toMatchObject({ code: 'same_person' })
  })

  test('is never rewritten, not even by hand', async () => {
    const { storage } = database()
    await refusing(storage.query(`update control_list_edition set source = 'elsewhere'`)).toThrow('never rewritten')
    await refusing(storage.query(`update control_list_edition set valid_from = '2020-01-01'`)).toThrow(
      'never rewritten',
    )
    for (const table of ['control_list_node', 'control_list_file', 'control_list_signature', 'control_list_resolution'])
      await refusing(storage.query(`delete from ${table}`)).toThrow('only ever added to')
    await refusing(storage.query('delete from control_list_edition')).toThrow('only ever added to')
    await bring(storage, first, { list: 'XX-ALONE' })
    await refusing(
      storage.query(
        `update control_list_edition set status = 'accepted', valid_from = '2026-01-01', known_from = now() where list = 'XX-ALONE'`,
      ),
    ).toThrow('not signed by two officers')
    await refusing(
      storage.query(
        `insert into control_list_signature (list, number, version, act, by_officer, at, seen, valid_from, words, confirms, confirmed_officer)
         select list, number, 99, act, by_officer, at, seen, valid_from, words, version, by_officer from control_list_signature limit 1`,
      ),
    ).toThrow()
  })

  test('has a number that lost its exponent only when an officer says which it is; the finding falls with the words', async () => {
    const figureOn = async (knownAt: Instant) => {
      const found = await view('XX-DU', '2026-06-01', knownAt)
      return found?.edition.nodes.find(({ path }) => path === '6A003.a')?.figures[0]
    }
    expect(await figureOn(later(2))).not.toHaveProperty('value')
    const resolve = (more: object = {}) =>
      inTx(tx =>
        resolveListFlag(tx, officer('officer-02', later(3)), 'XX-DU', 1, {
          path: '6A003.a',
          flag: 'lost_superscript',
          written: '4 x 106',
          value: '4000000',
          reason: 'The gazette has 4 x 10 to the sixth.',
          ...more,
        }),
      )
    await refusing(resolve({ value: 'four million' })).toMatchObject({ code: 'not_a_decimal' })
    await refusing(resolve({ unit: 'furlong' })).toMatchObject({ code: 'unknown_unit' })
    await refusing(resolve({ path: '6A003.b' })).toMatchObject({ code: 'not_found' })
    await resolve()
    expect(await figureOn(later(4))).toMatchObject({ value: '4000000', comparator: '>' })
    expect(await figureOn(later(2))).not.toHaveProperty('value')
    const { resolved, flags } = await inTx(tx =>
      viewListReport(tx, 'XX-DU', 1, later(4), { from: 0, limit: 10, flag: 'lost_superscript' }),
    )
    expect(resolved).toBe(1)
    expect(flags[0]?.resolution).toMatchObject({ by: 'officer-02', value: '4000000' })
  })

  test('[RULE-01] that comes with fewer entries is flagged; earlier editions still answer as of a day and as known at an instant', async () => {
    const { storage } = database()
    const { edition } = await bring(storage, second, { at: later(10) })
    expect(edition.flags).toMatchObject({ fewer_than_before: 2 })
    const at = { from: '2026-05-01', at: later(10) }
    await accept(storage, await accept(storage, edition, 'officer-01', at), 'officer-02', at)
    expect(await nameOn('XX-DU', '2026-04-30')).toBe(1)
    expect(await nameOn('XX-DU', '2026-05-01')).toBe(2)
    expect(await nameOn('XX-DU', '2026-05-01', later(9))).toBe(1)
    // The words of 6A003.a are the same, so what was found of them holds here too.
    const found = await view('XX-DU', '2026-05-01')
    expect(found?.edition.nodes.find(({ path }) => path === '6A003.a')?.figures[0]).toMatchObject({ value: '4000000' })
    const correction = await bringInForce(storage, columns([...rowsOf(70, 13).slice(3), ['9A001', 'Engines.']]), {
      from: '2026-05-01',
      at: later(20),
    })
    expect(await nameOn('XX-DU', '2026-05-01')).toBe(correction.number)
    expect(await nameOn('XX-DU', '2026-05-01', later(19))).toBe(2)
    const editions = await inTx(tx => readListEditions(tx, 'XX-DU'))
    expect(editions.find(({ number }) => number === 2)).toMatchObject({ status: 'accepted', knownTo: later(20) })
  })

  test('answers as the law says editions do', async () => {
    const editions = (await inTx(tx => readListEditions(tx, 'XX-DU'))).filter(({ knownFrom }) => knownFrom !== null)
    const inLaw: AcceptedEdition[] = []
    for (const each of editions)
      inLaw.push({
        edition: { ...(await inTx(tx => loadListEdition(tx, each))), edition: String(each.number) },
        acceptance: {
          importedBy: 'a',
          approvedBy: 'b',
          approvedAt: each.knownFrom ?? now,
          validFrom: each.validFrom ?? day('2000-01-01'),
          ...(each.validTo === null ? {} : { validTo: each.validTo }),
          seen: each.reportDigest,
        },
        knownFrom: each.knownFrom ?? now,
        ...(each.knownTo === null ? {} : { knownTo: each.knownTo }),
      })
    for (const asOf of ['2025-12-31', '2026-01-01', '2026-04-30', '2026-05-01', '2027-01-01'].map(day))
      for (const knownAt of [0, 1, 2, 10, 15, 20, 30].map(later)) {
        const expected = editionOn(inLaw, { list: 'XX-DU', asOf, knownAt })?.edition.edition
        expect(String(await nameOn('XX-DU', asOf, knownAt))).toBe(String(expected))
      }
  })

  test('[RULE-02] says provision by provision what changed, with the figure and its direction', async () => {
    const found = await view('XX-DU', '2026-05-01')
    const change = found?.difference?.changes.find(({ path }) => path === '4A003.a')
    expect(change).toMatchObject({
      change: 'amended',
      figures: [{ before: { value: '29' }, after: { value: '70', unit: '{WT}' }, direction: 'looser' }],
    })
    expect(found?.difference?.changes.find(({ path }) => path === '2B231.b')?.figures).toMatchObject([
      { direction: 'tighter' },
    ])
  })

  test('is browsed entry by entry, searched by words or code, and read with its notes and its history', async () => {
    const found = await view('XX-DU', '2026-05-01')
    if (found === undefined) throw new Error('An edition is in force')
    const browsed = browseList(found, '')
    expect(browsed.entries.find(({ code }) => code === '4A003')).toMatchObject({ provisions: 2, changes: 1 })
    expect(browsed.entries.find(({ code }) => code === '9A001')).toMatchObject({ isAdded: true })
    expect(browsed.gone).toEqual(['1C101', '1C102', '1C103'])
    expect(searchList(found, 'pumping Speed', 5)).toMatchObject({ found: [{ path: '2B231.b' }], total: 1 })
    expect(searchList(found, '4a0', 5).total).toBe(2)
    expect(searchList(found, '380 mm', 5).found.map(({ path }) => path)).toEqual(['2B231.a'])
    const entry = entryOfList(found, '6A003')
    expect(entry.nodes.map(({ path, under, depth }) => [path, under, depth])).toEqual([
      ['6A003', undefined, 1],
      ['6A003.a', '6A003', 2],
      ['6A003.b', '6A003', 2],
    ])
    expect(entry.nodes[2]?.references).toMatchObject([{ path: '6A002.z', isResolved: false }])
    expect([entry.previous, entry.next]).toEqual(['4A003', '9A001'])
    const history = await inTx(tx => historyOfEntry(tx, shelf, found, '4A003', later(900)))
    expect(history.map(({ edition, changes }) => [edition.number, changes.length])).toEqual([
      [1, 0],
      [3, 1],
    ])
    expect(() => entryOfList(found, '9Z999')).toThrow()
  })

  test('taken back stays, and answers what was known while it stood; what is in force takes two officers', async () => {
    const { storage } = database()
    const withdraw = (number: number, version: number, by: string, at = later(40)) =>
      inTx(tx => withdrawListEdition(tx, officer(by, at), 'XX-DU', number, { version, words: 'Repealed.' }))
    const [newest] = await inTx(tx => readListEditions(tx, 'XX-DU'))
    if (newest === undefined) throw new Error('There is an edition')
    await refusing(withdraw(newest.number, newest.version + 1, 'officer-01')).toMatchObject({
      code: 'changed_meanwhile',
    })
    const once = await withdraw(newest.number, newest.version, 'officer-01')
    expect(once.status).toBe('accepted')
    await refusing(withdraw(newest.number, once.version, 'officer-01')).toMatchObject({ code: 'same_person' })
    expect(await withdraw(newest.number, once.version, 'officer-02')).toMatchObject({
      status: 'withdrawn',
      knownTo: later(40),
    })
    expect(await nameOn('XX-DU', '2026-05-01')).toBe(1)
    expect(await nameOn('XX-DU', '2026-05-01', later(39))).toBe(newest.number)
    const { edition: draft } = await bring(storage, second, { at: later(41) })
    expect((await withdraw(draft.number, draft.version, 'officer-01', later(42))).status).toBe('withdrawn')
    await refusing(withdraw(draft.number, draft.version + 1, 'officer-02')).toMatchObject({ code: 'wrong_state' })
  })

  test('keeps a uid for one provision, also when it comes back with other words', async () => {
    const { storage } = database()
    const list = 'XX-UID'
    const material = (text: string) => columns([...pumps(15), ['1C101', text]])
    await bringInForce(storage, material('Powder of the first kind, 5 kg or more.'), {
      list,
      from: '2026-01-01',
      at: now,
    })
    await bringInForce(storage, columns(pumps(15)), { list, from: '2026-02-01', at: later(1) })
    await bringInForce(storage, material('Tubes of quite another kind.'), { list, from: '2026-03-01', at: later(2) })
    await bringInForce(storage, columns(pumps(14)), { list, from: '2026-04-01', at: later(3) })
    await bringInForce(storage, columns([...pumps(14), ['1C101', 'Powder of the first kind, 5 kg or more.']]), {
      list,
      from: '2026-05-01',
      at: later(4),
    })
    const { rows } = await storage.query(
      `select number, uid from control_list_node where list = 'XX-UID' and path = '1C101' order by number`,
    )
    const [one, other, again] = rows.map(({ uid }) => uid)
    expect(other).not.toBe(one)
    expect(again).toBe(one)
  })

  test('is refused where the file is none, or is too large, or holds what no database keeps', async () => {
    const { storage } = database()
    const text = (words: string) => new TextEncoder().encode(words)
    const hostile: readonly (readonly [Uint8Array, string])[] = [
      [text(''), 'missing_field'],
      [text('<html><body>Service unavailable</body></html>'), 'unknown_list_format'],
      [text('hello'), 'unknown_list_format'],
      [new Uint8Array(33 * 1_048_576), 'too_large'],
      [Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), ''],
      [text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><DIV9>&b;</DIV9>'), ''],
    ]
    for (const [bytes, code] of hostile)
      await refusing(bring(storage, bytes, { list: 'XX-BAD' })).toMatchObject(
        code === '' ? { name: 'Refusal' } : { name: 'Refusal', code },
      )
    const { rows } = await storage.query(`select id from control_list where id = 'XX-BAD'`)
    expect(rows).toEqual([])
  })
})
