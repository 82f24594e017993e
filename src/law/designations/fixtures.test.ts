import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../values/index.ts'
import {
  type Designation,
  type DesignationFormat,
  designationFormats,
  designationReader,
  type Edition,
  type ImportOptions,
  readEdition,
  recogniseFormat,
} from './index.ts'

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))
const ofacParts: ImportOptions = { alongside: [bytesOf('ofac-alt.csv'), bytesOf('ofac-add.csv')] }

const fixtures: Readonly<
  Record<DesignationFormat, readonly [file: string, keys: readonly string[], options?: ImportOptions]>
> = {
  un_xml: ['un.xml', ['900001', '900002']],
  ofac_csv: ['ofac-sdn.csv', ['101', '102', '103', '104'], ofacParts],
  ofac_xml: ['ofac.xml', ['101', '103']],
  ofac_advanced_xml: ['ofac-advanced.xml', ['101', '103']],
  eu_xml: ['eu.xml', ['900', '901']],
  uk_xml: ['uk.xml', ['FIX0001', 'FIX0002', 'FIX0003']],
  uk_csv: ['uk.csv', ['FIX0001', 'FIX0002']],
  canada_xml: ['canada.xml', ['Belarus/1, Part 1/1', 'Russia/1.1/2', 'Russia/1, Part 2/3']],
  us_csl_csv: ['us-csl.csv', ['f00d01', 'f00d02']],
  us_csl_json: ['us-csl.json', ['f00d01', 'f00d03']],
  us_denied_tsv: ['us-denied.tsv', ['a key', 'a key']],
  ftm_json: ['entities.ftm.jsonl', ['fx-1', 'fx-2', 'fx-3']],
  senzing_json: ['senzing.jsonl', ['1', '2']],
  plain_csv: ['plain.csv', ['1', '2']],
}
const read = (format: DesignationFormat): Promise<Edition> => {
  const [file, , options] = fixtures[format]
  return readEdition(bytesOf(file), options)
}
const first = async (format: DesignationFormat): Promise<Designation> => {
  const { entries } = await read(format)
  const [entry] = entries
  if (entry === undefined) throw new Error('The fixture has entries')
  return entry
}

describe.each(designationFormats)('%s', format => {
  const [file, keys] = fixtures[format]

  test('is recognised by its first bytes', () => {
    expect(recogniseFormat(bytesOf(file))).toBe(format)
  })

  test('gives every entry, with nothing skipped', async () => {
    const { entries, report } = await read(format)
    expect(report).toMatchObject({ format, records: keys.length, skipped: [] })
    if (format === 'us_denied_tsv') expect(new Set(entries.map(({ key }) => key)).size).toBe(2)
    else expect(entries.map(({ key }) => key)).toEqual(keys)
    expect(report.names).toBe(entries.reduce((sum, { names }) => sum + names.length, 0))
  })

  test('finds the same person in it as in every other list', async () => {
    const person = await first(format)
    expect(person.names.map(({ text }) => text).join('\n')).toMatch(/aldo/i)
    if (format === 'us_denied_tsv') return
    expect(person.schema).toBe('Person')
    const year = person.dates?.some(({ from, to }) => from.slice(0, 4) <= '1965' && to.slice(0, 4) >= '1955')
    expect(year).toBe(true)
    if (format !== 'canada_xml')
      expect(person.identifiers).toContainEqual(
        expect.objectContaining({ type: 'passport', value: expect.stringMatching(/^X0000001/) }),
      )
  })

  test('comes out the same whatever the size of the chunks', async () => {
    const whole = await read(format)
    const [, , options = {}] = fixtures[format]
    for (const size of [1, 7, 4_096]) {
      const reader = designationReader(options)
      const found: Designation[] = []
      for (const [i, bytes] of [bytesOf(file), ...((options.alongside ?? []) as Uint8Array[])].entries()) {
        if (i > 0) found.push(...reader.nextFile())
        for (let at = 0; at < bytes.length; at += size) found.push(...reader.push(bytes.subarray(at, at + size)))
      }
      const { entries, report } = reader.end()
      expect(canonicalJson([...found, ...entries])).toBe(canonicalJson(whole.entries))
      expect(report).toEqual(whole.report)
    }
  })
})

test('every kind of vessel entry has its IMO number', async () => {
  for (const format of [
    'ofac_csv',
    'ofac_xml',
    'ofac_advanced_xml',
    'uk_xml',
    'uk_csv',
    'canada_xml',
    'us_csl_json',
    'ftm_json',
    'plain_csv',
  ] as const) {
    const { entries } = await read(format)
    const vessel = entries.find(({ schema }) => schema === 'Vessel')
    expect([format, vessel?.identifiers]).toEqual([
      format,
      expect.arrayContaining([expect.objectContaining({ type: 'imo', value: '9074729' })]),
    ])
  }
})

test('the day of publication is read where the file says it', async () => {
  for (const format of ['un_xml', 'ofac_xml', 'ofac_advanced_xml', 'eu_xml', 'uk_xml', 'uk_csv'] as const)
    expect([format, (await read(format)).report.publishedOn]).toEqual([format, '2031-05-06'])
})

test('a UN entry: aliases by quality, former and original names, spans of birth, documents with their country', async () => {
  expect(await first('un_xml')).toMatchObject({
    reference: 'FXi.001',
    names: [
      { text: 'ALDO INVENTED TESTOV', kind: 'primary' },
      { text: 'Aldo Invenzione', kind: 'alias', quality: 'good' },
      { text: 'Aldo Invenzioni', kind: 'alias', quality: 'good' },
      { text: 'The Example', kind: 'alias', quality: 'low' },
      { text: 'Old Aldo', kind: 'former' },
      { text: 'Abu Mithal', kind: 'alias', quality: 'low' },
      { text: 'أبو مثال', kind: 'original' },
    ],
    dates: [
      { type: 'birth', from: '1955', to: '1958', about: true },
      { type: 'birth', from: '1956-07-08', to: '1956-07-08' },
      { type: 'birth', from: '1957-11', to: '1957-11' },
    ],
    identifiers: [{ type: 'passport', value: 'X0000001', country: 'KP', note: 'expired' }],
    countries: expect.arrayContaining([
      { type: 'nationality', code: 'IR', text: 'Iran (Islamic Republic of)' },
      { type: 'birth', code: 'TN', text: 'Tunisia' },
    ]),
    gender: 'male',
    listedOn: '2030-01-02',
    amendedOn: '2031-04-05',
    programmes: ['Fixture'],
    remarks: expect.arrayContaining(['Nobody & nothing: made for a test.']),
  })
  const { entries } = await read('un_xml')
  expect(entries[1]?.names.map(({ text, kind }) => [text, kind])).toEqual([
    ['EXAMPLE TRADING HOUSE (ETH)', 'primary'],
    ['SAMPLE BUSINESS COMPANY', 'alias'],
    ['شركة مثال', 'original'],
    ['Former Example House', 'former'],
  ])
})

test('an OFAC entry: what stands in the remarks alone, and the other two files joined by number', async () => {
  const { entries, report } = await read('ofac_csv')
  expect(entries[0]).toMatchObject({
    names: [
      { text: 'TESTOV, Aldo Invented', kind: 'primary' },
      { text: 'THE EXAMPLE', kind: 'alias', quality: 'low' },
      { text: 'INVENZIONE, Aldo', kind: 'alias' },
    ],
    identifiers: [
      { type: 'passport', value: 'X0000001', country: 'TN', note: 'issued 03 May 2001 expires 02 May 2006' },
      { type: 'national_id', value: '12345', country: 'IR' },
      { type: 'inn', value: '7701234567', country: 'RU' },
      { type: 'crypto', value: '1ExampleExampleExample00000000', note: 'XBT' },
    ],
    dates: [
      { type: 'birth', from: '1965-03-14', to: '1965-03-14' },
      { type: 'birth', from: '1966', to: '1966', about: true },
    ],
    countries: [
      { type: 'birth', code: 'TN', text: 'Tunisia' },
      { type: 'nationality', code: 'KP', text: 'Korea, North' },
      { type: 'nationality', code: 'MM', text: 'Burma' },
      { type: 'address', code: 'IR', text: 'Iran' },
    ],
    programmes: ['SDGT', 'FIXTURE'],
    relations: [{ type: 'associate', name: 'EXAMPLE TRADING HOUSE' }],
  })
  // A letter that only Latin-1 can have written so.
  expect(entries[1]?.names[1]).toEqual({ text: 'CAFÉ EXAMPLE, S.A.', kind: 'former' })
  expect(entries[1]?.identifiers).toContainEqual(expect.objectContaining({ type: 'ogrn', value: '1027700000000' }))
  expect(entries[3]?.identifiers?.map(({ type }) => type)).toEqual(['aircraft_serial', 'aircraft_registration'])
  expect(report.attached).toEqual({ alias: 3, address: 3 })
  expect(report.faults).toEqual([{ code: 'orphan', line: 3, key: '999', field: 'address' }])
})

test('the OFAC files may come in any order, but not without the entries', async () => {
  const whole = await read('ofac_csv')
  const turned = await readEdition(bytesOf('ofac-add.csv'), {
    alongside: [bytesOf('ofac-sdn.csv'), bytesOf('ofac-alt.csv')],
  })
  expect(turned.entries).toEqual(whole.entries)
  await expect(readEdition(bytesOf('ofac-add.csv'))).rejects.toMatchObject({ code: 'missing_part' })
  const alone = await readEdition(bytesOf('ofac-sdn.csv'))
  expect(alone.report.faults.map(({ code, value }) => [code, value])).toEqual([
    ['missing_part', 'alt.csv'],
    ['missing_part', 'add.csv'],
  ])
})

test('the advanced model: names in the order OFAC prints, their scripts, a birth year of two boundaries, ties and measures', async () => {
  const { entries } = await read('ofac_advanced_xml')
  expect(entries[0]).toMatchObject({
    names: [
      { text: 'TESTOV, Aldo', kind: 'primary' },
      { text: 'مثال ألدو', kind: 'original' },
      { text: 'THE EXAMPLE', kind: 'alias', quality: 'low' },
    ],
    dates: [{ type: 'birth', from: '1965', to: '1965', about: true }],
    gender: 'male',
    listedOn: '2030-01-02',
    programmes: ['SDN List', 'FIXTURE'],
  })
  expect(entries[1]).toMatchObject({
    schema: 'Vessel',
    relations: [{ type: 'owned_by', key: '101', name: 'TESTOV, Aldo' }],
  })
})

test('FollowTheMoney: addresses, sanctions, documents and shares go to the parties they are of', async () => {
  const { entries, report } = await read('ftm_json')
  expect(entries[0]).toMatchObject({
    names: [
      { text: 'Aldo Testov', kind: 'primary' },
      { text: 'TESTOV, Aldo' },
      { kind: 'alias' },
      { quality: 'low' },
      { kind: 'former' },
    ],
    addresses: [{ text: '1 Nowhere Lane, Tehran, ir', country: 'IR' }],
    programmes: ['FIXTURE'],
    listedOn: '2030-01-02',
    relations: [{ type: 'owns', key: 'fx-2', name: 'Example Trading House', share: '0.625', since: '2029-01-01' }],
  })
  expect(entries[1]?.relations).toMatchObject([{ type: 'owned_by', key: 'fx-1', share: '0.625' }])
  expect(report.attached).toEqual({ Ownership: 1, Address: 1, Sanction: 1, Passport: 1 })
})

test('the plain table: every column, and a cell that a spreadsheet would have run', async () => {
  expect(await first('plain_csv')).toEqual({
    schema: 'Person',
    key: '1',
    reference: 'FX/1',
    names: [
      { text: 'Aldo Testov', kind: 'primary' },
      { text: 'Aldo Invenzione', kind: 'alias' },
      { text: 'A. Testov', kind: 'alias' },
      { text: 'The Example', kind: 'alias', quality: 'low' },
      { text: 'Old Aldo', kind: 'former' },
      { text: 'Альдо Тестов', kind: 'original' },
    ],
    identifiers: [
      { type: 'passport', value: 'X0000001', country: 'TN' },
      { type: 'tax', value: '12345' },
    ],
    dates: [{ type: 'birth', from: '1965-03-14', to: '1965-03-14' }],
    countries: [{ type: 'nationality', code: 'IR', text: 'Iran' }],
    addresses: [{ text: '1 Nowhere Lane, Tehran' }],
    gender: 'male',
    listedOn: '2030-01-02',
    amendedOn: '2031-04-05',
    programmes: ['FIXTURE'],
    remarks: ['=Made for a test.'],
  })
})

test('the UK list: a ship named by its number, register numbers with their labels, a parent', async () => {
  const [, ship, body] = (await read('uk_xml')).entries
  expect(ship?.names).toEqual([{ text: 'MT SAMPLE', kind: 'primary' }])
  expect(body).toMatchObject({
    names: [{ kind: 'primary' }, { text: 'Old Example House', kind: 'former' }],
    identifiers: [
      { type: 'ogrn', value: '1027700000000' },
      { type: 'inn', value: '7701234567' },
    ],
    relations: [{ type: 'owned_by', name: 'Sample Holding' }],
  })
})

test('the screening list as a table: numbers whichever way round an edition writes them', async () => {
  const { entries } = await read('us_csl_csv')
  expect(entries[0]).toMatchObject({
    identifiers: [{ type: 'passport', value: 'X0000001', country: 'TN' }],
    gender: 'male',
    addresses: [{ text: '1 Nowhere Lane, Tehran, IR', country: 'IR' }],
  })
  expect(entries[0]?.remarks).toContain('Secondary sanctions risk: none, it is a test')
  expect(entries[1]?.identifiers).toMatchObject([{ type: 'uscc', value: '91110000000000000X', country: 'CN' }])
})

test('Senzing records may stand in one array as well', async () => {
  const text = new TextDecoder().decode(bytesOf('senzing.jsonl'))
  const array = new TextEncoder().encode(`[\n${text.trim().split('\n').join(',\n')}\n]\n`)
  expect(recogniseFormat(array)).toBe('senzing_json')
  expect((await readEdition(array)).entries).toEqual((await read('senzing_json')).entries)
})
