import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readListEdition } from '../../../law/control-lists/index.ts'
import { readCatalogue, readGoods, readHsLinks } from '../../../law/lists/index.ts'
import { buildSearchIndex, linkedEntries, nominate, type SearchIndex } from './index.ts'

const folder = process.env['STEELYARD_DATA'] ?? join(import.meta.dirname, '../../../../../shared')
const lists = ['us-ccl-2026-07-23.json', 'eu-annex1-2025-11-15.json'].map(name => join(folder, 'data/controls', name))
const shared = (name: string) => readFileSync(new URL(`../../../../packs/_shared/${name}`, import.meta.url), 'utf8')

describe.skipIf(!lists.every(file => existsSync(file)))(
  'real lists (skipped where the folder of public data is not at hand)',
  () => {
    let loaded: SearchIndex | undefined
    const index = () => {
      if (loaded !== undefined) return loaded
      const catalogue = readCatalogue(shared('control-list.csv'))
      loaded = buildSearchIndex({
        editions: lists.map(file => readListEdition(new Uint8Array(readFileSync(file))).edition),
        goods: readGoods(shared('goods.csv'), catalogue),
        hs: readHsLinks(shared('hs-links.csv'), catalogue),
        catalogue,
      })
      return loaded
    }

    test.each(
      ['drone', '无人机', 'طائرة مسيرة', '드론', 'ドローン', 'беспилотник'].flatMap(word =>
        ['US-CCL', 'EU-DU'].map(list => [word, list] as const),
      ),
    )('%s: the entry for unmanned aircraft of %s is among the first ten', (text, list) => {
      expect(nominate(index(), { text, list }).map(({ code }) => code)).toContain('9A012')
    })

    test('machine tools lead to their software and technology on both lists', () => {
      for (const list of ['US-CCL', 'EU-DU']) {
        const { software, technology } = linkedEntries(index(), list, '2B001')
        expect([software, technology]).toEqual([expect.arrayContaining(['2D001']), expect.arrayContaining(['2E001'])])
      }
    })
  },
)
