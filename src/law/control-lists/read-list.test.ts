import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../values/index.ts'
import { type ListNode, type ListOptions, readListEdition } from './index.ts'

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))
const read = (name: string, options?: ListOptions) => readListEdition(bytesOf(name), options)
const pathsOf = (nodes: readonly ListNode[]) => nodes.map(({ path }) => path)
const nodeOf = (nodes: readonly ListNode[], path: string) => nodes.find(node => node.path === path)
const textOf = (nodes: readonly ListNode[], path: string) => nodeOf(nodes, path)?.texts['en']
const flagsOf = (nodes: readonly ListNode[], path: string) => nodeOf(nodes, path)?.flags.map(({ code }) => code)
const refusalOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
  return 'read'
}

describe('Annex I as a dataset', () => {
  const { edition, report } = read('eu.json')
  const { nodes } = edition

  test('says which edition it is, and of which bytes', () => {
    expect(edition).toMatchObject({
      list: 'EU-DU',
      edition: '02021R0821-20240101',
      statedFrom: '2024-01-01',
      provenance: { format: 'eu_json', bytes: bytesOf('eu.json').length },
    })
    expect(nodeOf(nodes, '3A201.a.1.d')).toMatchObject({
      uid: 'EU-DU/3A201.a.1.d',
      code: '3A201',
      parent: '3A201.a.1',
      regime: 'NSG',
    })
  })

  test('limits that hide in one line become provisions, each with its figure', () => {
    expect(pathsOf(nodes).filter(path => path.startsWith('3A201.a.1'))).toEqual([
      '3A201.a.1',
      '3A201.a.1.a',
      '3A201.a.1.b',
      '3A201.a.1.c',
      '3A201.a.1.d',
    ])
    expect(nodeOf(nodes, '3A201.a.1.c')?.figures).toMatchObject([{ comparator: '>', value: '0.5', unit: 'uF' }])
    expect(flagsOf(nodes, '3A201.a.1')).toEqual(['inline_list'])
  })

  test('letters within a note are its items and no provisions', () => {
    expect(nodeOf(nodes, '3A201.c#note')).toMatchObject({
      kind: 'note',
      scope: '3A201.c',
      items: [{ marker: 'a', text: 'Imaging of persons;' }, { marker: 'b' }, { marker: 'c' }],
    })
    expect(pathsOf(nodes)).not.toContain('3A201.c.a')
  })

  test('"Not used" keeps its letter', () => {
    expect(nodeOf(nodes, '3A201.b')).toMatchObject({ isNotUsed: true })
    expect(nodeOf(nodes, '3A201.c')).toMatchObject({ isNotUsed: false })
  })

  test('single quotation marks lead to the technical note of the entry, double ones to the definitions', () => {
    expect(nodeOf(nodes, '1C216')?.terms).toEqual([
      { term: 'able to reach', quotes: 'single', definedAt: '1C216#technical-note' },
    ])
    expect(nodeOf(nodes, '6A003.a')?.terms).toEqual([
      { term: 'active pixels', quotes: 'double', definedAt: '#Active pixel' },
    ])
  })

  test('text that goes on after a note stays with it, and is flagged', () => {
    expect(textOf(nodes, '6A003.b#technical-note')).toBe("'Direct view' is what a person sees at once.")
    expect(flagsOf(nodes, '7A008#nb')).toEqual(['text_after_note'])
  })

  test('CAS numbers are checked by their last digit', () => {
    expect(nodeOf(nodes, '1C350.1')?.cas).toEqual(['111-48-8'])
    expect(flagsOf(nodes, '1C350.3')).toEqual(['bad_cas'])
  })

  test('the report counts, and names each flag with its line', () => {
    expect(report).toMatchObject({
      entries: 6,
      notUsed: 2,
      kinds: { provision: 27, note: 3, technical_note: 2, nb: 1, definition: 2 },
      flagCounts: {
        lost_superscript: 1,
        dead_reference: 2,
        bad_cas: 1,
        ambiguous_number: 1,
        no_unit: 1,
        inline_list: 2,
        text_after_note: 1,
      },
    })
    expect(report.flags).toContainEqual({ code: 'lost_superscript', line: 28, path: '6A003.a', value: '4 x 106' })
    expect(report.flags).toContainEqual({ code: 'dead_reference', line: 23, path: '4A003.c', value: '4A003.z' })
  })

  test('an edition with noticeably less in it than the one before is flagged', () => {
    const text = new TextDecoder().decode(bytesOf('eu.json'))
    const cut = new TextEncoder().encode(
      text.replace(/\{\s*"entry_code": "7A008"[^}]*\}/, '{}').replace(/\},\s*\{\}/, '}'),
    )
    expect(readListEdition(cut, { former: edition }).report).toMatchObject({
      flagCounts: { fewer_than_before: 2 },
      former: { entries: 6 },
    })
    expect(read('eu.json', { former: edition }).report.flagCounts).not.toHaveProperty('fewer_than_before')
  })
})

describe('a page of EUR-Lex', () => {
  const { edition } = read('eu.xhtml')
  const { nodes } = edition

  test('cells within cells are provisions below provisions', () => {
    expect(edition).toMatchObject({
      list: 'EU-DU',
      edition: '02021R0821-20240601',
      statedFrom: '2024-06-01',
      language: 'en',
    })
    expect(pathsOf(nodes)).toEqual([
      '6',
      '6A',
      '6A003',
      '6A003.a',
      '6A003.b',
      '6A003.b.1',
      '6A003.b.2',
      '6A003.b#note',
      '6A004',
      '6A004.a',
      '#Active pixel',
    ])
  })

  test('raised digits are exponents', () => {
    expect(nodeOf(nodes, '6A003.a')?.figures).toMatchObject([
      { comparator: '>', value: '4000000', of: 'active pixels' },
    ])
    expect(nodeOf(nodes, '6A004.a')?.figures).toMatchObject([{ comparator: '>=', value: '3', unit: 'm2' }])
  })
})

describe('text as a page is laid out', () => {
  const { nodes } = read('layout.txt').edition

  test('depth comes back from columns, over pages, running heads and "continued"', () => {
    expect(pathsOf(nodes).filter(path => path.startsWith('4A003'))).toEqual([
      '4A003',
      '4A003#note-1',
      '4A003.a',
      '4A003.b',
      '4A003.c',
      '4A003.c.1',
      '4A003.c.2',
      '4A003.c#note',
      '4A003.c.3',
      '4A003.d',
      '4A003.d.1',
      '4A003.d.1.a',
      '4A003.d.1.b',
      '4A003.d.2',
    ])
    expect(nodeOf(nodes, '4A003.c.1')?.figures).toMatchObject([{ value: '20000', unit: 'Ohm' }])
  })

  test('a line that was broken is whole again, and an entry may begin with its first letter', () => {
    expect(textOf(nodes, '4A003')).toContain('by short-range means')
    expect(textOf(nodes, '4A101.a')).toBe('"Technology" of a first kind;')
    expect(flagsOf(nodes, '4A101.b')).toContain('lost_superscript')
  })
})

describe('the Commerce Control List', () => {
  test('in running text: the letters of a note are not mistaken for paragraphs', () => {
    const { nodes } = read('us.json').edition
    expect(textOf(nodes, '4A003.b')).toBe(
      '“Invented computers” having a performance exceeding 70 Weighted TeraFLOPS (WT);',
    )
    expect(nodeOf(nodes, '4A003#note-2')?.items).toHaveLength(2)
    expect(nodeOf(nodes, '4A003.e')?.isNotUsed).toBe(true)
    expect(nodeOf(nodes, '4A003.c.1')?.figures).toMatchObject([{ value: '1500', unit: 'kg' }])
    expect(nodeOf(nodes, '4A003.c.2#note')?.scope).toBe('4A003.c.2')
    expect(textOf(nodes, '2B231')).toBe('Invented pumps having all of the characteristics described in this ECCN.')
  })

  test('reasons for control with their scope and column', () => {
    expect(nodeOf(read('us.json').edition.nodes, '4A003')?.reasons).toEqual([
      { code: 'NS', scope: 'entire entry, except 4A003.x', column: 'NS Column 1' },
      { code: 'AT', scope: 'entire entry', column: 'AT Column 1' },
    ])
  })

  test('as the eCFR publishes it', () => {
    const { nodes } = read('ecfr.xml').edition
    expect(pathsOf(nodes)).toEqual([
      '3',
      '3A201',
      '3A201#nb-related-controls',
      '3A201.a',
      '3A201.a.1',
      '3A201.a.2',
      '3A201.a#note',
      '3A201.b',
      '3E001',
    ])
    expect(nodeOf(nodes, '3A201.a.1')?.figures).toMatchObject([
      { value: '1.4', unit: 'kV' },
      { value: '3000000000', of: 'pulses' },
    ])
    expect(nodeOf(nodes, '3A201')?.reasons).toMatchObject([{ code: 'NP', scope: '3A201.a' }, { code: 'AT' }])
  })

  test('through a spreadsheet: a mangled code comes back only where one code can have given it', () => {
    const { edition, report } = read('us.csv')
    expect(report).toMatchObject({ passed: 2, flagCounts: { mangled_code: 3, misspelled_code: 1 } })
    expect(flagsOf(edition.nodes, '4E001')).toEqual(['mangled_code'])
    // 0.00E+00 could be any code of 0E; its own sub-paragraph names it.
    expect(flagsOf(edition.nodes, '0E606')).toEqual(['mangled_code'])
    expect(textOf(edition.nodes, '4E.row-24')).toBe('"Technology" of which nothing is known.')
    expect(flagsOf(edition.nodes, '0A506.b')).toEqual(['misspelled_code', 'orphan'])
  })
})

describe('the spreadsheet of ten columns', () => {
  const expected = ['4', '4A003', '4A003#note', '4A003.a', '4A003.b', '4A003.b.1', '4A003.b.2', '4A003.c', '4A003.d']

  test('as CSV', () => {
    const { nodes } = read('columns.csv', { list: 'XX-DU', edition: '2026', language: 'en' }).edition
    expect(pathsOf(nodes)).toEqual(expected)
    expect(nodeOf(nodes, '4A003')).toMatchObject({
      uid: 'XX-DU/4A003',
      reasons: [{ code: 'NS', column: 'NS Column 1' }, { code: 'AT' }],
    })
    expect(flagsOf(nodes, '4A003.d')).toEqual(['misspelled_code'])
  })

  test('as XLSX', () => {
    const rows = new TextDecoder()
      .decode(bytesOf('columns.csv'))
      .trim()
      .split('\n')
      .map(row => row.match(/("[^"]*"|[^,]*)(,|$)/g)?.map(cell => cell.replace(/,$/, '').replace(/^"|"$/g, '')) ?? [])
    expect(pathsOf(readListEdition(workbookOf(rows)).edition.nodes)).toEqual(expected)
  })
})

test('the Harmonized System', () => {
  const { edition, report } = read('hs.csv')
  expect(pathsOf(edition.nodes)).toEqual(['84', '8414', '8414.10'])
  expect(report.flags).toMatchObject([{ code: 'unreadable_row', line: 6 }])
})

test('what is no list is refused, and so is half of one', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(refusalOf(() => readListEdition(bytes('Dear reader,\nnothing here.')))).toBe('unknown_list_format')
  expect(refusalOf(() => readListEdition(bytes('')))).toBe('unknown_list_format')
  expect(refusalOf(() => readListEdition(bytes('{"entries":[{"entry_code":"1A001"')))).toBe('not_json')
  expect(refusalOf(() => readListEdition(bytesOf('ecfr.xml').slice(0, 900)))).toBe('truncated')
  expect(refusalOf(() => readListEdition(bytes('<!DOCTYPE html [<!ENTITY a "b">]><html/>')))).toBe('document_type')
  expect(refusalOf(() => read('eu.json', { bytesMax: 100 }))).toBe('too_large')
})

test.each([
  ['a long number where a code should be', `4A003${'9'.repeat(5_000)} continued\n4A003    Things`],
  ['blanks without end', `4A003    Things\n${' '.repeat(50_000)}x`],
  ['letters within letters', `4A003    Things\n${'a.\nb.\nc.\n'.repeat(1_500)}`],
  ['notes of one name', `4A003    Things\n${'         Note: again\n'.repeat(3_000)}`],
])('a list made to take long does not: %s', (_, text) => {
  const from = performance.now()
  refusalOf(() => readListEdition(new TextEncoder().encode(text)))
  expect(performance.now() - from).toBeLessThan(2_000)
})

/** A workbook of one sheet, made by hand. */
function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map(row => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
