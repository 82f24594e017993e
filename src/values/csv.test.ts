import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCsv } from './index.ts'

test('fields come by the name of their column, with the line they begin on', () => {
  const text = '\ufeffcode,name\r\nBQ,"Bonaire, Sint Eustatius\r\nand ""Saba"""\r\n\r\nDE,Germany'
  expect(parseCsv(text, ['code', 'name'])).toEqual([
    { line: 2, fields: { code: 'BQ', name: 'Bonaire, Sint Eustatius\r\nand "Saba"' } },
    { line: 5, fields: { code: 'DE', name: 'Germany' } },
  ])
})

test.each([
  ['code,nmae\nDE,Germany\n', 'line 1: the columns must be code, name'],
  ['', 'line 1: the columns must be code, name'],
  ['code,name\nDE\n', 'line 2: 1 fields where 2 belong'],
  ['code,name\nDE,Germany,\n', 'line 2: 3 fields where 2 belong'],
  ['code,name\nDE,Ger"many\n', 'line 2: a quotation mark stands where none may'],
  ['code,name\nDE,"Germany\n', 'line 2: a quotation mark stands where none may'],
  ['code,name\nDE,"Germany" \n', 'line 2: a quotation mark stands where none may'],
])('%j is refused with its line', (text, problem) => {
  expect(() => parseCsv(text, ['code', 'name'])).toThrowError(problem)
})

test('whatever is written as RFC 4180 says is read as it was', () => {
  const row = fc.tuple(fc.string({ unit: 'binary' }), fc.string())
  fc.assert(
    fc.property(fc.array(row), rows => {
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
      const text = `a,b\n${rows.map(cells => `${cells.map(quoted).join(',')}\n`).join('')}`
      expect(parseCsv(text, ['a', 'b']).map(({ fields }) => [fields['a'], fields['b']])).toEqual(rows)
    }),
  )
})
