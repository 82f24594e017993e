import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal, type RefusalCode } from '../values/index.ts'
import {
  delimitedReader,
  encodingOf,
  jsonItemsReader,
  linesReader,
  readSafeCell,
  safeCell,
  textDecoding,
  writeDelimited,
  type XmlElement,
  xmlReader,
} from './index.ts'

const codeOf = (run: () => unknown): RefusalCode | 'read' => {
  try {
    run()
    return 'read'
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}
const parts = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))

function rowsOf(text: string, size = 1_000, delimiter: ',' | '\t' | ';' = ','): [number, string[]][] {
  const rows: [number, string[]][] = []
  const reader = delimitedReader((cells, line) => rows.push([line, cells]), { delimiter })
  for (const part of parts(text, size)) reader.push(part)
  reader.end()
  return rows
}

describe('a table', () => {
  test('has cells in quotes, line ends in cells, any line end, and a line number for each row', () => {
    const text = 'a,"b ""x"", y"\r\n\r\n"two\nlines" ,\rlast,'
    for (const size of [1, 2, 3, 100])
      expect(rowsOf(text, size)).toEqual([
        [1, ['a', 'b "x", y']],
        [3, ['two\nlines', '']],
        [5, ['last', '']],
      ])
  })

  test('that a spreadsheet must not run reads back as it was written, in pieces of any size', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^['=+@\t\r\n -]{0,3}[a-z0-9",;\n]{0,5}$/))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })),
        fc.integer({ min: 1, max: 9 }),
        (table, size) => {
          const read = rowsOf(writeDelimited(table), size).map(([, cells]) => cells.map(readSafeCell))
          expect(read).toEqual(table)
        },
      ),
    )
  })

  test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '\n=1', ' =1', "'=1", '\uff1d1', '\ufeff=1'])(
    'writes %j so that no spreadsheet runs it',
    text => expect(safeCell(text)).toBe(`'${text}`),
  )

  test.each(['-12', '+3.5', 'a=b', "O'Example", "'quoted'", ''])('leaves %j as it is', text =>
    expect(safeCell(text)).toBe(text),
  )

  test('that ends within quotes was cut off; one with text after them is none', () => {
    expect(codeOf(() => rowsOf('a,"b'))).toBe('truncated')
    expect(codeOf(() => rowsOf('a,"b"c'))).toBe('malformed_table')
    const endless = delimitedReader(() => undefined, { rowLengthMax: 100 })
    expect(codeOf(() => endless.push(`"${'x'.repeat(200)}`))).toBe('too_large')
  })
})

describe('bytes', () => {
  const decoded = (bytes: Uint8Array, size: number, encoding = 'utf-8') => {
    const decoding = textDecoding(encoding)
    let text = ''
    for (let at = 0; at < bytes.length; at += size) text += decoding.push(bytes.subarray(at, at + size))
    return text + decoding.end()
  }

  test('become the same text in pieces of any size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (text, size) => {
        const whole = text.toWellFormed().replace(/^\ufeff+/, '')
        const bytes = new TextEncoder().encode(whole)
        expect(decoded(bytes, size)).toBe(whole)
        expect(decoded(bytes, size, 'utf-8-or-windows-1252')).toBe(whole)
      }),
    )
  })

  test('that are no UTF-8 are refused where the first of them stands, as the platform sees it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (bytes, size) => {
        let position: unknown
        try {
          decoded(bytes, size)
        } catch (error) {
          if (!isRefusal(error, 'misencoded')) throw error
          position = error.details['position']
        }
        const good = (length: number) => codeOfDecoder(bytes.subarray(0, length))
        if (position === undefined) expect(good(bytes.length)).toBe(true)
        else {
          expect(good(bytes.length)).toBe(false)
          expect(good(Number(position))).toBe(true)
        }
      }),
    )
  })

  test('of neither word nor mark are UTF-8 or Latin-1, by the first letter that is not ASCII', () => {
    for (const size of [1, 2, 100]) {
      expect(decoded(new Uint8Array([97, 0xe9, 98]), size, 'utf-8-or-windows-1252')).toBe('aéb')
      expect(decoded(new Uint8Array([97, 0xc3, 0xa9, 98]), size, 'utf-8-or-windows-1252')).toBe('aéb')
      expect(decoded(new Uint8Array([97, 0x80]), size, 'utf-8-or-windows-1252')).toBe('a€')
      expect(codeOf(() => decoded(new Uint8Array([0xc3, 0xa9, 0xff]), size, 'utf-8-or-windows-1252'))).toBe(
        'misencoded',
      )
    }
  })

  test('say their encoding by a mark or by the zeros between letters', () => {
    expect(encodingOf(new Uint8Array([0xef, 0xbb, 0xbf]))).toBe('utf-8')
    expect(encodingOf(new Uint8Array([0xff, 0xfe, 60, 0]))).toBe('utf-16le')
    expect(encodingOf(new Uint8Array([60, 0, 63, 0]))).toBe('utf-16le')
    expect(encodingOf(new Uint8Array([0, 60, 0, 63]))).toBe('utf-16be')
    expect(encodingOf(new Uint8Array([60, 63]))).toBe(undefined)
    expect(codeOf(() => textDecoding('utf-32le'))).toBe('unknown_encoding')
    expect(codeOf(() => decoded(new Uint8Array([97, 0, 0, 0xd8, 98, 0]), 2, 'utf-16le'))).toBe('misencoded')
  })
})

function codeOfDecoder(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

describe('XML', () => {
  const records = (text: string, size = 1_000, limits = {}): XmlElement[] => {
    const found: XmlElement[] = []
    const reader = xmlReader(
      { isRecord: (name, depth) => depth === 1 && name === 'r', onRecord: element => found.push(element) },
      limits,
    )
    for (const part of parts(text, size)) reader.push(part)
    reader.end()
    return found
  }

  test('gives its records whole, without prefixes, with the five entities and character references', () => {
    const text = '<a:l xmlns:a="x">\n<a:r id="1&amp;">&lt;é&#x41;<b>in<![CDATA[<&>]]></b> out</a:r><o><r/></o></a:l>'
    for (const size of [1, 3, 1_000])
      expect(records(text, size)).toMatchObject([
        { name: 'r', line: 2, attributes: { id: '1&' }, text: '<éA out', children: [{ name: 'b', text: 'in<&>' }] },
      ])
  })

  test('that declares a document type, is damaged, cut off, too deep or too long is refused', () => {
    expect(codeOf(() => records('<!DOCTYPE l><l/>'))).toBe('document_type')
    expect(codeOf(() => records('<l><r></l>'))).toBe('malformed_xml')
    expect(codeOf(() => records('<l>&x;</l>'))).toBe('malformed_xml')
    expect(codeOf(() => records('<l><r>'))).toBe('truncated')
    expect(codeOf(() => records('<l><r a="'))).toBe('truncated')
    expect(codeOf(() => records(' '))).toBe('truncated')
    expect(codeOf(() => records(`<l>${'<x>'.repeat(9)}`, 1_000, { depthMax: 9 }))).toBe('too_deep')
    expect(codeOf(() => records(`<l><r>${'x'.repeat(200_000)}`, 1_000, { recordLengthMax: 50_000 }))).toBe('too_large')
    expect(codeOf(() => records(`<l><!--${'x'.repeat(200_000)}`, 1_000, { recordLengthMax: 50_000 }))).toBe('too_large')
  })

  test('may be longer than a record may be', () => {
    expect(records(`<l>${'<r>x</r>\n'.repeat(50_000)}</l>`, 70_000, { recordLengthMax: 100_000 })).toHaveLength(50_000)
  })
})

describe('JSON', () => {
  const items = (text: string, size = 1_000): unknown[] => {
    const found: unknown[] = []
    const reader = jsonItemsReader('results', item => found.push(JSON.parse(item)))
    for (const part of parts(text, size)) reader.push(part)
    reader.end()
    return found
  }

  test('gives the objects of its array one by one, whatever stands in their texts', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.json())), fc.integer({ min: 1, max: 9 }), (objects, size) => {
        expect(
          items(JSON.stringify({ before: [{ results: '[' }], results: objects, after: { results: [1] } }), size),
        ).toEqual(objects)
        expect(items(JSON.stringify(objects, null, 2), size)).toEqual(objects)
      }),
    )
  })

  test('that is cut off, or has no such array, is refused', () => {
    expect(codeOf(() => items('{"results":[{"a":1}'))).toBe('truncated')
    expect(codeOf(() => items('{"others":[{"a":1}]}'))).toBe('not_json')
    expect(codeOf(() => items('}'))).toBe('not_json')
    expect(codeOf(() => items(`[${'['.repeat(300)}`))).toBe('too_deep')
  })

  test('lines come with their numbers, and the last without a line end is told apart', () => {
    const found: unknown[] = []
    const reader = linesReader((text, line, isLast) => found.push([text, line, isLast]))
    for (const part of parts('a\n\n  \nb\r\nc', 2)) reader.push(part)
    reader.end()
    expect(found).toEqual([
      ['a', 1, false],
      ['b\r', 4, false],
      ['c', 5, true],
    ])
  })
})
