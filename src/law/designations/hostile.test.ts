import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isRefusal, type RefusalCode } from '../../values/index.ts'
import { type ImportOptions, importDesignations, readEdition, recogniseFormat } from './index.ts'

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))
const utf8 = (text: string) => new TextEncoder().encode(text)
const un = new TextDecoder().decode(bytesOf('un.xml'))

async function refusal(bytes: Uint8Array, options?: ImportOptions) {
  try {
    await readEdition(bytes, options)
  } catch (error) {
    if (isRefusal(error)) return { code: error.code, ...error.details }
    throw error
  }
  return undefined
}
const refused = async (text: string): Promise<RefusalCode | undefined> => (await refusal(utf8(text)))?.code

describe('a document that means harm', () => {
  test('declares entities: none is read, none is expanded', async () => {
    const bomb = un.replace(
      '<CONSOLIDATED_LIST',
      '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<CONSOLIDATED_LIST',
    )
    expect(recogniseFormat(utf8(bomb))).toBe('un_xml')
    expect(await refused(bomb)).toBe('document_type')
    expect(
      await refused(un.replace('<CONSOLIDATED_LIST', '<!DOCTYPE l SYSTEM "file:///etc/passwd"><CONSOLIDATED_LIST')),
    ).toBe('document_type')
    expect(await refused(un.replace('Nobody', '&nobody;'))).toBe('malformed_xml')
  })

  test('is nested without end', async () => {
    expect(await refused(un.replace('<COMMENTS1>', `<COMMENTS1>${'<x>'.repeat(1_000)}`))).toBe('too_deep')
  })

  test('has a record without end: it is refused long before the memory is gone', async () => {
    function* endless() {
      yield utf8(un.slice(0, un.indexOf('Nobody')))
      for (let i = 0; i < 1_000; i++) yield new Uint8Array(1_048_576).fill(97)
    }
    const taken: unknown[] = []
    const reading = (async () => {
      for await (const entry of importDesignations(endless())) taken.push(entry)
    })()
    await expect(reading).rejects.toMatchObject({ code: 'too_large' })
    expect(taken).toEqual([])
  })

  test('is larger than allowed', async () => {
    expect((await refusal(bytesOf('un.xml'), { bytesMax: 1_000 }))?.code).toBe('too_large')
  })

  test('is no list at all', async () => {
    for (const text of [
      '',
      ' ',
      '<html></html>',
      'hello',
      '{}',
      '[]',
      '%PDF-1.7',
      'PK\u0003\u0004',
      'name,other\nA,B\n',
    ])
      expect([text, await refused(text)]).toEqual([text, 'unknown_list_format'])
  })
})

describe('a document that is damaged', () => {
  test('is cut off anywhere: never a shorter list', async () => {
    for (const name of ['un.xml', 'eu.xml', 'uk.xml', 'canada.xml', 'ofac.xml', 'ofac-advanced.xml', 'us-csl.json']) {
      const bytes = bytesOf(name)
      for (let length = 700; length < bytes.length - 12; length += 97)
        expect([name, length, (await refusal(bytes.subarray(0, length)))?.code]).toEqual([
          name,
          length,
          expect.stringMatching(/^(truncated|misencoded)$/),
        ])
    }
  })

  test('a table or a line cut off in the middle is no shorter table', async () => {
    for (const name of ['us-denied.tsv', 'us-csl.csv', 'uk.csv', 'plain.csv', 'entities.ftm.jsonl', 'senzing.jsonl']) {
      const bytes = bytesOf(name)
      expect([name, (await refusal(bytes.subarray(0, bytes.length - 20)))?.code]).toEqual([name, 'truncated'])
    }
  })

  test('one byte is wrong: its place is named', async () => {
    const bytes = bytesOf('un.xml')
    const at = un.indexOf('Nobody')
    bytes[at] = 0xff
    // Letters of two bytes before it would move it: there are none in this fixture.
    const place = utf8(un.slice(0, at)).length
    bytes.set(bytesOf('un.xml'))
    bytes[place] = 0xff
    expect(await refusal(bytes)).toEqual({ code: 'misencoded', encoding: 'UTF-8', position: place })
  })

  test('a Latin-1 file that says nothing of it is refused, and read where it is said', async () => {
    const latin = Uint8Array.from(un.replace(/[\u0100-\uffff]/g, 'x').replace('Nobody', 'Pérsonne'), letter =>
      letter.charCodeAt(0),
    )
    expect((await refusal(latin))?.code).toBe('misencoded')
    const { entries } = await readEdition(latin, { encoding: 'iso-8859-1' })
    expect(entries[0]?.remarks?.join()).toContain('Pérsonne')
  })

  test('encodings that a document declares or marks are followed', async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(un.replace('UTF-8', 'UTF-16'), letter => letter.charCodeAt(0)).buffer),
    ])
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(un)])
    const { entries } = await readEdition(bytesOf('un.xml'))
    expect((await readEdition(utf16)).entries).toEqual(entries)
    expect((await readEdition(utf16.subarray(2))).entries).toEqual(entries)
    expect((await readEdition(marked)).entries).toEqual(entries)
    expect(await refused(un.replace('UTF-8', 'EBCDIC-XX'))).toBe('unknown_encoding')
  })

  test('a bad line of JSON is named by its number, and the others are read', async () => {
    const lines = new TextDecoder().decode(bytesOf('entities.ftm.jsonl')).split('\n')
    lines[2] = '{"id": broken'
    lines[3] = '{"id":"x","schema":"Person"}'
    const { entries, report } = await readEdition(utf8(lines.join('\n')))
    expect(entries.map(({ key }) => key)).toEqual(['fx-1', 'fx-3'])
    expect(report.skipped.map(({ code, line }) => [code, line])).toEqual([
      ['not_json', 3],
      ['wrong_shape', 4],
    ])
  })

  test('an id is kept as the file writes it, a blank at its end too, but no control character', async () => {
    const line = (id: string) => JSON.stringify({ id, schema: 'Person', properties: { name: ['Aldo Testov'] } })
    const { entries } = await readEdition(utf8(['KPe.055 ', 'KPe.055', 'a\tb', ' '].map(line).join('\n')))
    expect(entries.map(({ key }) => key)).toEqual(['KPe.055 ', 'KPe.055', 'a b', ''])
  })

  test('a row of another width is named by its line', async () => {
    const table = new TextDecoder().decode(bytesOf('plain.csv')).replace('\n2,Vessel', '\n9,Person,Short Row\n2,Vessel')
    const { entries, report } = await readEdition(utf8(table))
    expect(entries).toHaveLength(2)
    expect(report.skipped).toEqual([{ code: 'wrong_columns', line: 3, value: '3/18' }])
  })

  test('a record without a name is not dropped in silence', async () => {
    const { report } = await readEdition(
      utf8(
        un
          .replace(/<FIRST_NAME>EXAMPLE[^<]*<\/FIRST_NAME>/, '')
          .replace(/<NAME_ORIGINAL_SCRIPT>[^<]*<\/NAME_ORIGINAL_SCRIPT>/, '')
          .replace('Former Example House', '-'),
      ),
    )
    expect(report).toMatchObject({ records: 1, skipped: [{ code: 'no_name', key: '900002' }] })
  })

  test('two entries of one key are both kept, and it is said', async () => {
    const { entries, report } = await readEdition(utf8(un.replace('900002', '900001')))
    expect(entries.map(({ key }) => key)).toEqual(['900001', '900001#2'])
    expect(report.faults).toMatchObject([{ code: 'duplicate_key', key: '900001' }])
  })

  test('a date that is none stays in words', async () => {
    const { entries, report } = await readEdition(utf8(un.replace('1956-07-08', '1956-13-08')))
    expect(entries[0]?.remarks).toContain('Born: 1956-13-08')
    expect(report.faults).toMatchObject([{ code: 'unreadable_date', field: 'birth', value: '1956-13-08' }])
  })
})
