import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compareEditions, compareKeys, type Edition, judgeEdition, readEdition, recordHash } from './index.ts'

const shared = process.env['STEELYARD_DATA'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url))
const directory =
  [join(shared, 'data', 'designations'), join(shared, 'designations')].find(each => existsSync(each)) ?? ''
const read = (name: string, ...alongside: string[]): Promise<Edition> =>
  readEdition(bytesOf(name), { alongside: alongside.map(bytesOf) })
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(directory, name)))
const textOf = (name: string) => new TextDecoder().decode(bytesOf(name))
/** Counted without any of our readers. */
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

describe.skipIf(directory === '')('the real lists (skipped where the folder of public data is not at hand)', () => {
  test.each(['un-consolidated-2018-10-29.xml', 'un-consolidated-2026-02-27.xml'])(
    '%s: every individual and entity',
    async name => {
      const { report } = await read(name)
      const text = textOf(name)
      expect(report).toMatchObject({
        format: 'un_xml',
        skipped: [],
        schemas: { Person: count(text, /<INDIVIDUAL>/g), Organization: count(text, /<ENTITY>/g) },
      })
      // No alias is lost: each that is not empty gives one name at least, but for those that only repeat another.
      expect(report.names).toBeGreaterThan(report.records + count(text, /<ALIAS_NAME>[^<]/g) * 0.98)
    },
  )

  test('the UN list of 2026 in figures', async () => {
    const { report } = await read('un-consolidated-2026-02-27.xml')
    expect(report).toMatchObject({
      publishedOn: '2026-02-27',
      records: 1_003,
      schemas: { Person: 730, Organization: 273 },
    })
  })

  test('two editions of the UN list: what came, what went, what changed', async () => {
    const [older, newer] = [await read('un-consolidated-2018-10-29.xml'), await read('un-consolidated-2026-02-27.xml')]
    const difference = compareEditions(older.entries, newer.entries)
    expect([difference.added.length, difference.removed.length]).toEqual([112, 202])
    const keys = compareKeys(new Map(older.entries.map(entry => [entry.key, recordHash(entry)])), newer.entries)
    expect(keys.changed).toEqual(difference.changed.map(({ key }) => key))
    expect(judgeEdition(newer.report, older.report)).toEqual({ accept: true })
    expect(judgeEdition(older.report, newer.report)).toMatchObject({ refuse: 'older' })
  })

  test('the OFAC files: every row of all three', async () => {
    const names = ['ofac_sdn_2022-01.csv', 'ofac_alt_2022-01.csv', 'ofac_add_2022-01.csv'] as const
    const { report } = await read(...names)
    const [sdn, alt, add] = names.map(name => count(textOf(name), /^\d+,/gm))
    expect(report).toMatchObject({
      format: 'ofac_csv',
      records: sdn,
      skipped: [],
      attached: { alias: alt, address: add },
    })
    expect(report.schemas).toEqual({ Person: 4_643, Organization: 3_701, Vessel: 420, Airplane: 280 })
  })

  test('the classic OFAC XML: as many as it says itself', async () => {
    const { report } = await read('ofac-non-sdn-2025-03-28.xml')
    expect(report).toMatchObject({
      publishedOn: '2025-03-28',
      records: 443,
      statedRecords: 443,
      skipped: [],
      faultCount: 0,
    })
  })

  test('the Canadian list: persons, bodies and ships', async () => {
    const { report } = await read('canada-sema-2025.xml')
    const text = textOf('canada-sema-2025.xml')
    expect(report).toMatchObject({
      records: 4_759,
      skipped: [],
      schemas: { Person: count(text, /<LastName>/g), Vessel: count(text, /<ShipIMONumber>/g), Organization: 1_316 },
    })
  })

  test('the US denied persons and the FollowTheMoney sample', async () => {
    expect((await read('bis-denied-persons-2021.tsv')).report).toMatchObject({ records: 581, skipped: [] })
    const { report } = await read('sample.ftm.jsonl')
    const others = Object.values(report.attached).reduce((sum, each) => sum + each, 0)
    expect([report.records + others, report.skipped]).toEqual([count(textOf('sample.ftm.jsonl'), /\n/g), []])
  })
})
