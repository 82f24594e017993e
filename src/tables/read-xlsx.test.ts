import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../values/index.ts'
import { isXlsx, readXlsx, type XlsxLimits } from './index.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet, made by hand. */
function workbook(rows: string, more: Readonly<Record<string, string>> = {}, properties = ''): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets><sheet name="List &amp; more" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml':
      '<sst><si><t>shared</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>reading</t></rPh></si></sst>',
    ...more,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) satisfies Zippable,
  )
}

const refusalOf = (bytes: Uint8Array, limits?: XlsxLimits) => {
  try {
    readXlsx(bytes, limits)
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
  return undefined
}

test('every kind of cell comes out as text, in its own row and column', () => {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
    <row r="3"><c r="A3"><v>0.30000000000000004</v></c><c r="B3" s="1"><v>44621</v></c><c r="C3" s="2"><v>44621.75</v></c><c r="D3" s="3"><v>5</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="str"><f>1+1</f><v>2</v></c><c r="G3" t="e"><v>#REF!</v></c><c r="H3" t="inlineStr"><is><t>in line</t></is></c><c r="I3"/></row>`
  expect(readXlsx(workbook(rows))).toEqual([
    {
      name: 'List & more',
      rows: [
        { line: 1, cells: ['shared', '', 'rich text'] },
        { line: 3, cells: ['0.3', '2022-03-01', '2022-03-01T18:00:00', '5', 'TRUE', '2', '', 'in line'] },
      ],
    },
  ])
  expect(isXlsx(workbook(rows))).toBe(true)
})

test('a workbook that counts its days from 1904 says the same day', () => {
  const rows = '<row><c s="1"><v>43159</v></c></row>'
  expect(readXlsx(workbook(rows, {}, '<workbookPr date1904="1"/>'))[0]?.rows[0]?.cells).toEqual(['2022-03-01'])
})

describe('what is not opened', () => {
  test('a bomb: however little it says it holds', () => {
    const bomb = workbook('<row><c><v>1</v></c></row>', {
      'xl/sharedStrings.xml': `<sst><si><t>${'0'.repeat(30_000_000)}</t></si></sst>`,
    })
    expect(bomb.length).toBeLessThan(100_000)
    expect(refusalOf(bomb)).toBe('unsafe_archive')
    expect(refusalOf(bomb, { ratioMax: 10_000, bytesMax: 1_000_000 })).toBe('unsafe_archive')
  })

  test('too many parts, rows, columns or cells', () => {
    const cell = workbook('<row r="5"><c r="XFD5"><v>1</v></c></row>')
    expect(refusalOf(cell)).toBe(undefined)
    expect(refusalOf(cell, { entriesMax: 3 })).toBe('unsafe_archive')
    expect(refusalOf(cell, { rowsMax: 4 })).toBe('too_large')
    expect(refusalOf(cell, { columnsMax: 100 })).toBe('too_large')
    expect(refusalOf(cell, { cellsMax: 100 })).toBe('too_large')
    expect(refusalOf(workbook('<row><c r="ZZZ1"><v>1</v></c></row>'))).toBe('too_large')
  })

  test('a document type, a cut, an archive of something else', () => {
    const typed = workbook('', { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' })
    expect(refusalOf(typed)).toBe('document_type')
    const whole = workbook('<row><c><v>1</v></c></row>')
    expect(refusalOf(whole.subarray(0, whole.length - 30))).toBe('truncated')
    expect(refusalOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('unsafe_archive')
    expect(refusalOf(strToU8('PK but not really'))).toBe('truncated')
    expect(refusalOf(new Uint8Array())).toBe('truncated')
  })

  test('any archive with one byte changed is read or refused', () => {
    const whole = workbook('<row><c t="s"><v>0</v></c></row>')
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      refusalOf(changed)
    }
  })
})
