import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Storage } from '../../../office/storage/index.ts'
import { describeOnEngines } from '../../../office/storage/testing/index.ts'
import { addBatch, answersAsCsv, findBatch, keepFile, purgeBatches } from '../index.ts'
import { as, bring, later, newRoom, now, workOff } from '../testing/room.ts'

const listed = [
  { id: 'un-1', name: 'Marislav Kovrenko' },
  { id: 'un-2', name: 'Norvalis Precision Machinery LLC', schema: 'Company' },
]
const someone = as('key-1', 'service')

describeOnEngines('A batch', ['memory', 'server'], database => {
  const inTx: Storage['transaction'] = work => database().storage.transaction(work)
  const add = (text: string, acting = someone) =>
    inTx(async tx => {
      const { sha256 } = await keepFile(tx, new TextEncoder().encode(text), now)
      return addBatch(tx, acting, { sha256, scope: 'public', threshold: 0.5 })
    })
  const answers = async (job: string) => {
    const lines: string[] = []
    for await (const line of answersAsCsv(database().storage, job)) lines.push(line)
    return lines
      .join('\n')
      .split('\r\n')
      .map(line => line.replace(/^\n/, ''))
  }

  test('answers each row with its number; a bad one is told, and the rest answered', async () => {
    const { storage } = database()
    await bring(storage, 'un', listed)
    const job = await add(
      'Reference;Name;Type;Date of birth\nA-1;Marislav Kovrenko;Person;1971-04-09\nA-2;;Person;\nA-3;Ordinary Customer;Persson;\nA-4;Ordinary Customer;Person;31.12.1999x\nA-5;Ordinary Customer;Person;\n',
    )
    await workOff(storage, newRoom())
    expect(await inTx(tx => findBatch(tx, someone, job.id))).toMatchObject({ status: 'done', done: 5, total: 5 })
    const table = await answers(job.id)
    expect(table.map(line => line.split(',').slice(0, 4).join(','))).toEqual([
      'row,id,name,status',
      '2,A-1,Marislav Kovrenko,hit',
      '3,A-2,,not_read',
      '4,A-3,Ordinary Customer,not_read',
      '5,A-4,Ordinary Customer,not_read',
      '6,A-5,Ordinary Customer,no_hit',
    ])
    expect(table[1]).toContain('un,un-1,Marislav Kovrenko,')
    expect(table[4]).toContain('31.12.1999')
  })

  test('reads a workbook as it reads a table', async () => {
    const { storage } = database()
    const job = await inTx(async tx => {
      const { sha256 } = await keepFile(
        tx,
        workbook([
          ['id', 'name'],
          ['w1', 'Marislav Kovrenko'],
        ]),
        now,
      )
      return addBatch(tx, someone, { sha256, scope: 'public', threshold: 0.5 })
    })
    await workOff(storage, newRoom())
    expect((await answers(job.id))[1]).toMatch(/^2,w1,Marislav Kovrenko,hit,/)
  })

  test('gives no cell that a spreadsheet runs', async () => {
    const job = await add('id,name\n=cmd|calc,"=HYPERLINK(""http://example.org"")"\n@x,+1 Company\n')
    await workOff(database().storage, newRoom())
    const cells = (await answers(job.id)).slice(1).join(',').split(',')
    for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
  })

  test("is its owner's alone, and a table without names is refused at once", async () => {
    const job = await add('id,name\n1,Somebody\n')
    await expect(inTx(tx => findBatch(tx, as('key-2', 'service'), job.id))).rejects.toMatchObject({ code: 'not_found' })
    await expect(add('id,colour\n1,blue\n')).rejects.toMatchObject({ code: 'missing_field' })
    await expect(add('id,name\n')).rejects.toMatchObject({ code: 'malformed_table' })
    await expect(add('')).rejects.toMatchObject({ code: 'missing_field' })
  })

  test('uploaded twice at once is screened once; uploaded again when it has ended, once more', async () => {
    const { storage } = database()
    const text = 'id,name\n1,Twice Uploaded\n'
    const first = await add(text)
    expect((await add(text)).id).toBe(first.id)
    await workOff(storage, newRoom())
    const second = await add(text)
    expect(second.id).not.toBe(first.id)
    await workOff(storage, newRoom())
    expect((await add(text)).id).not.toBe(second.id)
    await workOff(storage, newRoom())
  })

  test('tells a row with signs that no database keeps, and answers the others', async () => {
    const job = await add('id,name\nn\u00001,Nobody\u0000\n2,Somebody\n')
    await workOff(database().storage, newRoom())
    expect(await inTx(tx => findBatch(tx, someone, job.id))).toMatchObject({ status: 'done', done: 2 })
    expect((await answers(job.id)).slice(1).map(line => line.split(',').slice(0, 4).join(','))).toEqual([
      '2,n1,Nobody,not_read',
      '3,2,Somebody,no_hit',
    ])
  })

  test('is forgotten with its upload after its time', async () => {
    const { storage } = database()
    await workOff(storage, newRoom())
    expect(await inTx(tx => purgeBatches(tx, later(-1)))).toBe(0)
    expect(await inTx(tx => purgeBatches(tx, later(1)))).toBeGreaterThan(0)
    expect((await storage.query('select 1 from batch_answer')).count).toBe(0)
    const { rows } = await storage.query('select count(*) as n from kept_file')
    expect(rows).toEqual([{ n: 1 }])
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
