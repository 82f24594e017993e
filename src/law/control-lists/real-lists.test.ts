import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compareEditionsOfList, type ListChange, type ListNode, readListEdition } from './index.ts'

const data = process.env['STEELYARD_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const directory = join(data, 'controls')
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(directory, name)))
const textOf = (name: string) => new TextDecoder().decode(bytesOf(name))
const read = (name: string) => readListEdition(bytesOf(name))
const nodeOf = (nodes: readonly ListNode[], path: string) => nodes.find(node => node.path === path)
const [eu, norway, us, older] = [
  'eu-annex1-2025-11-15.json',
  'eu-annex1-2022-norway-list2.txt',
  'us-ccl-2026-07-23.json',
  'us-ccl-older.csv',
] as const

describe.skipIf(!existsSync(directory))(
  'the real lists (skipped where the folder of public data is not at hand)',
  () => {
    test('Annex I of 2025: every entry, every line, every lost superscript', () => {
      const { edition, report } = read(eu)
      const text = textOf(eu)
      // Counted without any of our readers.
      const lines = [...text.matchAll(/"verbatim_text": "(\d[A-E]\d{3} (?:[^"\\]|\\.)*)"/g)].flatMap(([, words = '']) =>
        words.split('\\n'),
      )
      const lost = lines.filter(line => /[x×] ?10[-−–]?\d{1,2}\b/.test(line)).length
      expect(report.entries).toBe(384)
      expect(report.nodes).toBeGreaterThan(lines.length)
      const flagged = edition.nodes.filter(({ flags }) => flags.some(({ code }) => code === 'lost_superscript'))
      expect(flagged.length).toBeGreaterThanOrEqual(lost - 2)
      expect(
        flagged
          .flatMap(({ figures }) => figures)
          .filter(({ written, value }) => /10\s?\d/.test(written) && /x|×/.test(written) && value !== undefined),
      ).toEqual([])
      expect(nodeOf(edition.nodes, '3A201.a.1.d')?.figures).toMatchObject([
        { comparator: '<', value: '50', unit: 'nH' },
      ])
      expect(nodeOf(edition.nodes, '1C216')?.figures).toMatchObject([
        { comparator: '>=', value: '1950', unit: 'MPa' },
        { comparator: 'at' },
        { comparator: 'equivalent' },
      ])
      expect(edition.nodes.filter(({ path }) => /^1C350\.\d+$/.test(path))).toHaveLength(90)
      expect(report.flagCounts).not.toHaveProperty('orphan')
    })

    test('the Commerce Control List of 2026: every entry, and letters of notes are no paragraphs', () => {
      const { edition, report } = read(us)
      expect(report.entries).toBe(637)
      expect(nodeOf(edition.nodes, '4A003.b')?.figures).toMatchObject([{ comparator: '>', value: '70', unit: '{WT}' }])
      expect(nodeOf(edition.nodes, '2B231.c')?.figures).toMatchObject([{ comparator: '<', value: '13.3', unit: 'mPa' }])
      expect(report.flagCounts).not.toHaveProperty('duplicate_path')
    })

    test('the older edition of it: 65 codes that a spreadsheet mangled', () => {
      expect(read(older).report.flagCounts).toMatchObject({ mangled_code: 65, misspelled_code: 2 })
    })

    test('Annex I of 2022 as laid-out text has the tree of the later dataset', () => {
      const [before, after] = [read(norway).edition, read(eu).edition]
      const paths = new Set(after.nodes.map(({ path }) => path))
      const provisions = before.nodes.filter(({ kind }) => kind === 'provision')
      expect(provisions.length).toBeGreaterThan(3_200)
      expect(provisions.filter(({ path }) => paths.has(path)).length / provisions.length).toBeGreaterThan(0.98)
    })

    test('the Union went from 29 to 70, and so did the United States', () => {
      const changed = (a: string, b: string): readonly ListChange[] =>
        compareEditionsOfList(read(a).edition, read(b).edition).changes
      const computers = {
        change: 'amended',
        figures: [{ before: { value: '29', unit: '{WT}' }, after: { value: '70', unit: '{WT}' }, direction: 'looser' }],
      }
      const [union, states] = [changed(norway, eu), changed(older, us)]
      for (const changes of [union, states]) {
        expect(changes.find(({ path }) => path === '4A003.b')).toMatchObject(computers)
        expect(changes.find(({ path }) => path === '2B209.b')?.figures).toMatchObject([
          { before: { value: '400' }, after: { value: '650' }, direction: 'tighter' },
        ])
      }
      expect(union.find(({ path }) => path === '3A002.c.3')?.figures).toMatchObject([
        { after: { value: '110', unit: 'GHz' }, direction: 'looser' },
      ])
      expect(union.filter(({ change, path }) => change === 'added' && path === '3A501')).toHaveLength(1)
    })

    test('both current lists are read in less than a second of work', () => {
      const files = [bytesOf(eu), bytesOf(us)]
      // The best of three: other work on the machine takes its share of a clock, and of a cache.
      const milliseconds = [1, 2, 3].map(() => {
        const from = process.cpuUsage()
        for (const bytes of files) readListEdition(bytes)
        const { user, system } = process.cpuUsage(from)
        return (user + system) / 1_000
      })
      expect(Math.min(...milliseconds)).toBeLessThan(1_000)
    })

    test('the Harmonized System of 2022', () => {
      const { report } = read('hs-2022.csv')
      expect([report.entries, report.kinds.provision - report.entries, report.kinds.heading]).toEqual([
        1_229, 5_613, 97,
      ])
    })
  },
)
