import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Storage } from '../../../office/storage/index.ts'
import { describeOnEngines } from '../../../office/storage/testing/index.ts'
import {
  addProductBatch,
  countsOfBatch,
  findProductBatch,
  listProductBatches,
  listProducts,
  purgeProductBatches,
  reviseProduct,
  rowsAsCsv,
} from '../index.ts'
import { as, bringEdition, exporter, keep, later, list, now, office, rulesWith, workOff } from '../testing/room.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describeOnEngines('A table of items', ['memory', 'server'], database => {
  const inTx: Storage['transaction'] = work => database().storage.transaction(work)
  const add = (table: string | Uint8Array, { keep = false, owner = office } = {}) => {
    const bytes = typeof table === 'string' ? utf8(table) : table
    return inTx(tx => addProductBatch(tx, as(owner, now), { owner, bytes, keep, rules: rulesWith() }))
  }
  const answers = async (job: string) => {
    let text = ''
    for await (const line of rowsAsCsv(database().storage, job)) text += `${line}\n`
    return text.split('\r\n').filter(Boolean)
  }
  const answered = async (table: string | Uint8Array, more = {}) => {
    const { id } = await add(table, more)
    await workOff(database().storage)
    return { id, lines: await answers(id), ...(await inTx(tx => countsOfBatch(tx, id))) }
  }
  const names = async (owner = office) =>
    (await inTx(tx => listProducts(tx, owner, { words: '', limit: 200 }))).products.map(({ name }) => name)

  test('is answered row by row; a row that cannot be read is told with its number and why', async () => {
    await bringEdition(database().storage, list(1950), '2026-01-01')
    const { id, lines, counts, unread, listed } = await answered(
      [
        'SKU;Description;Hardness [MPa];is_sealed;attributes;colour',
        'A-1;Steel bar;2000;FALSE;"{""longest_side"": ""100 mm""}";red',
        'A-2;Steel bar;1949.9;no;"{""longest_side"": ""100 mm""}";',
        'A-3;;2000;;;',
        'A-4;Steel bar;3 kg;;;',
        'A-5;Steel bar;;;"{""hardnes"": ""1 GPa""}";',
        'A-6;Steel bar;;;{not json;',
        'A-7;Steel bar;2000;;;;;more',
        '',
        'A-8;Steel bar;;;;',
      ].join('\n'),
    )
    expect(lines.map(line => line.split(',').slice(0, 3).join(','))).toEqual([
      'row,id,status',
      '2,A-1,listed',
      '3,A-2,not_listed',
      '4,A-3,not_read',
      '5,A-4,not_read',
      '6,A-5,not_read',
      '7,A-6,not_read',
      '8,A-7,not_read',
      '10,A-8,needs_facts',
    ])
    expect(lines[1]).toContain('XX-DU,1C901,1C901,met')
    expect(lines[8]).toMatch(/How hard is it\?|Is it sealed\?/)
    expect(counts).toEqual({ listed: 1, not_listed: 1, needs_facts: 1, not_read: 5 })
    expect(unread.map(({ fault }) => fault)).toEqual([
      expect.stringContaining('text'),
      expect.stringContaining('kg'),
      expect.stringMatching(/hardnes.*\/attributes\/hardnes/),
      expect.stringContaining('/attributes'),
      expect.stringContaining('6 columns'),
    ])
    expect(unread.map(({ refusal }) => refusal)).toEqual([
      { code: 'missing_field', details: { field: 'text' } },
      { code: 'wrong_unit_kind', details: expect.objectContaining({ unit: 'kg' }) },
      { code: 'unknown_attribute', details: { attribute: 'hardnes', suggestion: 'hardness' } },
      { code: 'not_json', details: expect.anything() },
      { code: 'too_many_cells', details: { cells: 8, columns: 6 } },
    ])
    expect(unread.map(({ row, column }) => [row, column])).toEqual([
      [4, 'Description'],
      [5, 'Hardness [MPa]'],
      [6, 'attributes'],
      [7, 'attributes'],
      [8, 'H'],
    ])
    expect(listed).toMatchObject([{ row: 2, id: 'A-1' }])
    const batch = await inTx(tx => findProductBatch(tx, office, id))
    expect(batch).toMatchObject({
      status: 'done',
      done: 8,
      total: 8,
      keep: false,
      ignored: ['colour'],
      editions: [{ list: 'XX-DU', number: 1 }],
      fault: null,
    })
    expect(await names()).toEqual([])
  })

  test('may be a workbook', async () => {
    const { lines } = await answered(
      workbook([
        ['id', 'text', 'hardness', 'longest_side'],
        ['w1', 'Steel bar', '2 GPa', '100 mm'],
      ]),
    )
    expect(lines[1]).toMatch(/^2,w1,listed,XX-DU,1C901/)
  })

  test('makes products only where that is asked for: new ones, and revisions of those with the same id', async () => {
    const first = await answered('id,name,text\nP-1,One,Steel bar\nP-2,,Fibre\n,,Shield without a number\n', {
      keep: true,
    })
    expect((await names()).sort()).toEqual(['One', 'P-2', 'Shield without a number'])
    expect(first.lines[1]).toMatch(/prd_\w+$/)
    await answered('id,name,text\nP-1,One,Steel bar\nP-2,,Fibre\n,,Shield without a number\n', { keep: true })
    const versions = async () => (await database().storage.query('select version from product order by name')).rows
    expect((await versions()).map(({ version }) => version)).toEqual([1, 1, 1])
    await answered('id,name,text,hardness\nP-1,One,Steel bar,1 GPa\n', { keep: true })
    expect((await versions()).map(({ version }) => version)).toEqual([2, 1, 1])
    await answered('id,text\nP-1,Steel bar\n', { keep: true, owner: exporter(1) })
    expect(await names(exporter(1))).toEqual(['P-1'])
    expect(await names()).toHaveLength(3)
  })

  test('[ENQ-05] of 500 products with three broken rows answers 497; corrected, it doubles none of them', async () => {
    const owner = exporter(5)
    const rowOf = (n: number) => `${n % 2 === 0 ? `P-${n}` : ''},Steel bar number ${n},${1_000 + n} MPa`
    const rows = Array.from({ length: 500 }, (_, n) => rowOf(n))
    const broken = rows.with(10, 'P-10,,1010 MPa').with(201, ',Steel bar number 201,hard').with(499, `${rows[499]},,x`)
    const first = await answered(['id,text,hardness', ...broken].join('\n'), { keep: true, owner })
    expect(first.counts['not_read']).toBe(3)
    expect(first.lines).toHaveLength(501)
    expect(first.unread.map(({ row, column }) => [row, column])).toEqual([
      [12, 'text'],
      [203, 'hardness'],
      [501, 'E'],
    ])
    const products = async () => (await inTx(tx => listProducts(tx, owner, { words: '', limit: 1 }))).total
    expect(await products()).toBe(497)
    const second = await answered(['id,text,hardness', ...rows].join('\n'), { keep: true, owner })
    expect(second.counts['not_read']).toBeUndefined()
    expect(await products()).toBe(500)
  })

  test('leaves what its owner has since said of a row without an id', async () => {
    const owner = exporter(6)
    const first = await answered('text\nFibre\n', { keep: true, owner })
    const [row] = first.lines.slice(1)
    const id = row?.split(',').at(-1) ?? ''
    await keep(
      database().storage,
      keeping => reviseProduct(keeping, id, { version: 1, item: { text: 'Carbon fibre' }, evidence: [] }),
      {
        owner,
      },
    )
    await answered('text\nFibre\n', { keep: true, owner })
    expect((await inTx(tx => listProducts(tx, owner, { words: '', limit: 9 }))).products).toMatchObject([
      { id, version: 2 },
    ])
  })

  test('sent twice while it waits is one, also at once; sent again when it is done it is another', async () => {
    const [one, other] = await Promise.all([add('text\nBar\n'), add('text\nBar\n')])
    expect(other?.id).toBe(one?.id)
    await workOff(database().storage)
    expect((await add('text\nBar\n')).id).not.toBe(one?.id)
    await workOff(database().storage)
  })

  test('is its owner’s alone', async () => {
    const { id } = await add('text\nBar\n', { owner: exporter(2) })
    await expect(inTx(tx => findProductBatch(tx, exporter(3), id))).rejects.toMatchObject({ code: 'not_found' })
    await expect(inTx(tx => findProductBatch(tx, office, id))).rejects.toMatchObject({ code: 'not_found' })
    expect(await inTx(tx => listProductBatches(tx, exporter(3)))).toEqual([])
    expect(await inTx(tx => listProductBatches(tx, exporter(2)))).toMatchObject([{ id, status: 'waiting' }])
    await workOff(database().storage)
  })

  test.each([
    ['without a column for the description', 'id,colour\n1,blue\n', 'missing_field'],
    ['with two columns for one thing', 'text,description\na,b\n', 'duplicate_id'],
    ['without rows', 'text\n', 'malformed_table'],
    ['with nothing in it', '', 'malformed_table'],
    ['with too many rows', `text\n${'Bar\n'.repeat(20_001)}`, 'too_large'],
    ['with too many columns', `text${',a'.repeat(400)}\nBar\n`, 'too_large'],
    ['in bytes that are no text', new Uint8Array([0x74, 0xff, 0xfe, 0x0a, 0x62]), 'malformed_text'],
    ['in an archive that is no workbook', zipSync({ 'evil.txt': strToU8('x') }), undefined],
    ['in an archive that unfolds without end', zipSync({ 'xl/workbook.xml': new Uint8Array(80_000_000) }), undefined],
  ])('%s is refused at once', async (_, table, code) => {
    const refused = expect(add(table)).rejects
    await refused.toMatchObject({ name: 'Refusal', ...(code === undefined ? {} : { code }) })
  })

  test('with hostile cells harms neither the database nor the spreadsheet that opens its answers', async () => {
    const hostile = [
      'id,name,text,hardness',
      '=cmd|calc,=1+1,"=HYPERLINK(""http://example.org"")",',
      '@x,,+1 bar of steel,=2',
      'nul\u0000id,,Bar\u0000,',
      `half\ud83d,,Steel bar ${'very '.repeat(5_000)}long,`,
      "x'); drop table product; --,,Steel bar,",
      '__proto__,,Steel bar,',
    ]
    const { lines, counts } = await answered(hostile.join('\n'), { keep: true })
    expect(counts['not_read']).toBe(3)
    const cells = lines.slice(1).flatMap(line => line.split(','))
    for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
    expect(await names()).toContain('__proto__')
  })

  test('is forgotten with its answers after its time; what was kept of it stays', async () => {
    const before = (await names()).length
    expect(await inTx(tx => purgeProductBatches(tx, later(-1)))).toBe(0)
    expect(await inTx(tx => purgeProductBatches(tx, later(1)))).toBeGreaterThan(0)
    for (const table of ['product_batch', 'product_batch_row', 'job'])
      expect((await database().storage.query(`select 1 from ${table}`)).count).toBe(0)
    expect(await names()).toHaveLength(before)
  })
})

/** As small a workbook as there is, with its texts in the cells. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = rows.map((cells, i) => `<row r="${i + 1}">${cells.map(cell).join('')}</row>`).join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
  })
}
