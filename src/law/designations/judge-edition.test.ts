import { expect, test } from 'vitest'
import { Refusal } from '../../values/index.ts'
import { compareEntries, type Designation, type ImportReport, judgeEdition, readEdition, recordHash } from './index.ts'

const table = (records: number) =>
  new TextEncoder().encode(
    `id,schema,name\n${Array.from({ length: records }, (_, i) => `${i},Person,Invented ${i}`).join('\n')}\n`,
  )
const reportOf = async (records: number, more: Partial<ImportReport> = {}): Promise<ImportReport> => ({
  ...(await readEdition(table(records))).report,
  ...more,
})

test('an edition a fifth smaller still replaces the one in force; one record less does not', async () => {
  const current = await reportOf(100)
  expect(judgeEdition(await reportOf(80), current)).toEqual({ accept: true })
  expect(judgeEdition(await reportOf(79), current)).toEqual({
    refuse: 'shrunken',
    figures: { records: 79, current: 100, allowedPercent: 20 },
  })
  expect(judgeEdition(await reportOf(79), current, { shrinkPercentMax: 50 })).toEqual({ accept: true })
  expect(judgeEdition(await reportOf(300), current)).toEqual({ accept: true })
})

test('the first edition of a list is judged by itself', async () => {
  expect(judgeEdition(await reportOf(1))).toEqual({ accept: true })
  expect(judgeEdition(await reportOf(0))).toMatchObject({ refuse: 'empty' })
})

test('an earlier date, another list, a missing file, lost records, damaged letters: the one in force stays', async () => {
  const current = await reportOf(100, { publishedOn: '2030-02-01' as never })
  expect(judgeEdition({ ...current, publishedOn: '2030-01-31' as never }, current)).toMatchObject({ refuse: 'older' })
  expect(judgeEdition(current, current)).toEqual({ accept: true })
  expect(judgeEdition({ ...current, format: 'un_xml' }, current)).toMatchObject({ refuse: 'other_list' })
  const [file] = current.files
  if (file === undefined) throw new Error('An edition has a file')
  expect(judgeEdition(current, { ...current, files: [file, { ...file, part: 'alt' }] })).toEqual({
    refuse: 'missing_part',
    figures: { part: 'alt' },
  })
  expect(judgeEdition({ ...current, skipped: [{ code: 'not_json', line: 7 }] }, current)).toMatchObject({
    refuse: 'lost_records',
    figures: { skipped: 1, line: 7 },
  })
  expect(judgeEdition({ ...current, statedRecords: 101 }, current)).toMatchObject({ refuse: 'truncated' })
  const lost = Array.from({ length: 5 }, () => ({ code: 'replaced_letters' as const }))
  const many = Array.from({ length: 30 }, () => ({ code: 'replaced_letters' as const }))
  expect(judgeEdition({ ...current, faults: many }, current)).toMatchObject({ refuse: 'misencoded' })
  expect(judgeEdition({ ...current, faults: many })).toMatchObject({ refuse: 'misencoded' })
  expect(judgeEdition({ ...current, faults: lost }, current)).toEqual({ accept: true })
  expect(judgeEdition({ ...current, faults: lost }, { ...current, faults: lost })).toEqual({ accept: true })
})

test('what could not be read is judged by why', () => {
  expect(judgeEdition(new Refusal('truncated', { problem: 'x' }))).toMatchObject({ refuse: 'truncated' })
  expect(judgeEdition(new Refusal('misencoded', { encoding: 'UTF-8', position: 3 }))).toMatchObject({
    refuse: 'misencoded',
  })
  expect(judgeEdition(new Refusal('document_type', { line: 1 }))).toMatchObject({
    refuse: 'unreadable',
    figures: { code: 'document_type' },
  })
})

const entry: Designation = {
  schema: 'Person',
  key: '1',
  names: [
    { text: 'Aldo', kind: 'primary' },
    { text: 'Al', kind: 'alias' },
  ],
  gender: 'male',
}

test('a changed entry is told field by field, in values that came and went', () => {
  const changed: Designation = {
    ...entry,
    names: [
      { text: 'Aldo', kind: 'primary' },
      { text: 'Alf', kind: 'alias' },
    ],
    reference: 'X',
  }
  expect(compareEntries(entry, changed)).toEqual([
    { field: 'names', added: [{ text: 'Alf', kind: 'alias' }], removed: [{ text: 'Al', kind: 'alias' }] },
    { field: 'reference', before: undefined, after: 'X' },
  ])
  expect(compareEntries(entry, { ...entry, names: entry.names.toReversed() })).toMatchObject([{ field: 'names' }])
  expect(compareEntries(entry, structuredClone(entry))).toEqual([])
})

test('the hash of an entry does not mind the order of its fields, and minds everything else', () => {
  const { schema, ...rest } = entry
  expect(recordHash({ ...rest, schema })).toBe(recordHash(entry))
  expect(recordHash({ ...entry, gender: 'female' })).not.toBe(recordHash(entry))
  expect(recordHash({ ...entry, names: entry.names.toReversed() })).not.toBe(recordHash(entry))
})

test('a list that was read in a wrong encoding and written again is told by its letters', async () => {
  const names = ['Jérôme Inventé', 'Альдо Тестов', 'أبو مثال', 'Ñuñoa ÑUÑOA', 'Øystein Ø. Ås']
  const garbled = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  const read = async (rows: readonly string[]) =>
    (
      await readEdition(
        new TextEncoder().encode(`id,schema,name\n${rows.map((name, i) => `${i},Person,${name}`).join('\n')}\n`),
      )
    ).report
  expect((await read(names)).faults).toEqual([])
  expect((await read(names.slice(0, 3).map(garbled))).faults.map(({ code }) => code)).toEqual(
    Array(3).fill('garbled_letters'),
  )
})
