import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainYaml } from './plain-yaml.ts'
import { readFullYaml } from './yaml.ts'

const packs = fileURLToPath(new URL('../../../packs/', import.meta.url))
const files = readdirSync(packs, { recursive: true, withFileTypes: true })
  .filter(entry => entry.name.endsWith('.yaml'))
  .map(({ parentPath, name }) => join(parentPath, name))

/** Where the plain reader is sure, the full parser finds no fault and reads the same, line by line. */
function expectSame(text: string): void {
  const plain = readPlainYaml(text)
  if (plain !== undefined)
    expect({ node: plain, faults: [] }, JSON.stringify(text)).toEqual(readFullYaml('f.yaml', text))
}

describe('the plain reader', () => {
  test.each(files)('reads %s as the full parser does', file => {
    const text = readFileSync(file, 'utf8')
    expect(readPlainYaml(text)).toBeDefined()
    expectSame(text)
  })

  test.each([
    "a: 1\nb: two words # said\nc: \"quo\\\"ted\"\nd: 'it''s'\n",
    'a:\n- 1\n- b: 2\n  c: 3\n-   d: 4\n    e: [x, "y", { z: true }]\nf: ~\n',
    '# first\n- - 1\n  - 2\n- {\n    a: b,\n    c: [d,\n      e] }\n\n',
    'url: http://example.org/a#b\nt: 12:30\nneg: -5\nf: 0.25\nword: -x\n',
    '"quoted key": 1\ntrue: 2\n7: 3\n',
    'a: 1C216\nb: 2026-11-21\nc: 2B350.g\nd: .5x\n',
  ])('is sure of %j', text => {
    expect(readPlainYaml(text)).toBeDefined()
    expectSame(text)
  })

  test.each([
    'a: &x 1\n',
    'a: *x\n',
    'a: !!str 1\n',
    '<<: { a: 1 }\n',
    'a: 1\na: 2\n',
    '__proto__: 1\n',
    '---\na: 1\n',
    'a: 1\n---\nb: 2\n',
    '%YAML 1.2\n---\na: 1\n',
    'a: |\n  text\n',
    'a: >\n  text\n',
    'a: one\n  two\n',
    'a:\n',
    'a: \tb\n',
    'a: 1\r\n',
    'a: "x\n  y"\n',
    'a: {b: c: d}\n',
    'a: b: c\n',
    'a: - b\n',
    'a: [b\n',
    '? a\n: b\n',
    'a: 0x10\n',
    'a: 1e3\n',
    'a: "\\x41"\n',
    'a:\n  b: 1\n c: 2\n',
    'a: {b}\n',
    'a: [b: c]\n',
    '{a: 1}: 2\n',
    'a: "b" c\n',
    'a: [b]c\n',
    '',
    '# nothing\n',
    '- a\nb: 1\n',
    'a: 1 #c\n  b\n',
    'a: {\nb: 1}\n',
  ])('leaves %j to the full parser', text => {
    expect(readPlainYaml(text)).toBeUndefined()
  })

  test('is never sure of what the full parser reads otherwise, whatever happens to a pack file', () => {
    const lines = files.flatMap(file => readFileSync(file, 'utf8').split('\n')).filter((_, index) => index % 5 === 0)
    const scrap = fc.constantFrom(
      ':',
      ' ',
      '  ',
      '\n',
      '"',
      "'",
      '#',
      ' #',
      ',',
      '{',
      '}',
      '[',
      ']',
      '-',
      '- ',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '?',
      '? ',
      '%',
      '@',
      '\t',
      '\\',
      '0',
      '1.',
      'null',
      '~',
      '\n  ',
      ': ',
      '---\n',
      'é',
      '货',
    )
    const excerpt = fc
      .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 6 }))
      .map(([from, count]) => lines.slice(from, from + count).join('\n'))
    const broken = fc
      .tuple(excerpt, fc.array(fc.tuple(fc.nat(), fc.nat(3), scrap), { maxLength: 4 }))
      .map(([text, changes]) =>
        changes.reduce((now, [at, drop, put]) => {
          const place = now.length === 0 ? 0 : at % now.length
          return now.slice(0, place) + put + now.slice(place + drop)
        }, text),
      )
    fc.assert(fc.property(broken, expectSame), { numRuns: Number(process.env['STEELYARD_CASES'] ?? 2_000) })
    fc.assert(
      fc.property(
        fc.array(scrap, { maxLength: 14 }).map(parts => parts.join('')),
        expectSame,
      ),
      { numRuns: Number(process.env['STEELYARD_CASES'] ?? 2_000) },
    )
  })
})
