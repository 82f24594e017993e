import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ListEdition, readListEdition } from '../src/law/control-lists/index.ts'
import { readCatalogue, readGoods, readHsLinks } from '../src/law/lists/index.ts'
import { buildSearchIndex, nominate, type SearchIndex } from '../src/reasoning/classification/search/index.ts'
import { parseCsv } from '../src/values/index.ts'

/**
 * Recall of the search for control list entries on labelled questions and products, for the development half and the other apart:
 * `node bench/classification-quality.ts [misses]`. `misses` lists those of the development half alone. Without the sets it says so and
 * measures nothing.
 */
type Item = {
  readonly id: string
  readonly text: string
  readonly original: string
  readonly code: string
  readonly kind: string
}
type Measure = { readonly name: string; readonly list: string; readonly items: readonly Item[] }

const folder = process.env['STEELYARD_DATA'] ?? join(import.meta.dirname, '..', '..', 'shared')
const itemsFile = join(folder, 'eval', 'classification.csv')

function main(): void {
  const from = performance.now()
  const index = load()
  const loaded = performance.now() - from
  const items = readItems()
  const asked = items.filter(({ kind }) => kind === 'human_query')
  const foreign = asked.filter(({ original }) => original !== '')
  const measures: readonly Measure[] = [
    { name: 'human questions', list: 'US-CCL', items: asked },
    { name: 'of them originally English', list: 'US-CCL', items: asked.filter(({ original }) => original === '') },
    { name: 'of them translated', list: 'US-CCL', items: foreign },
    {
      name: 'the same as they were asked',
      list: 'US-CCL',
      items: foreign.map(each => ({ ...each, text: each.original })),
    },
    { name: 'real products', list: 'EU-DU', items: items.filter(({ kind }) => kind === 'real_product') },
  ]
  for (const measure of measures)
    for (const [half, isIn] of halves)
      report(
        index,
        measure,
        half,
        measure.items.filter(({ id }) => isIn(id)),
      )
  if (process.argv.includes('misses'))
    for (const measure of measures.filter((_, at) => [0, 3, 4].includes(at))) misses(index, measure)
  console.log(JSON.stringify({ ...speed(index, items), loadAndIndexMs: Math.round(loaded), ...memory() }))
}

/** 0 to 1 by an item's id: below a half is the development half, the only one whose misses are looked at. */
function halfOf(id: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619)
  // Ids differ in their last letters only, and those need stirring.
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

const halves: readonly (readonly [string, (id: string) => boolean])[] = [
  ['dev', id => halfOf(id) < 0.5],
  ['other', id => halfOf(id) >= 0.5],
  ['all', () => true],
]

function report(index: SearchIndex, { name, list }: Measure, half: string, items: readonly Item[]): void {
  const ranks = items.map(item => rankOf(index, item, list))
  const within = (n: number) => Math.round((ranks.filter(rank => rank < n).length / ranks.length) * 1_000) / 1_000
  console.log(
    JSON.stringify({
      name,
      half,
      items: items.length,
      recallAt1: within(1),
      recallAt5: within(5),
      recallAt10: within(10),
    }),
  )
}

function rankOf(index: SearchIndex, { text, code }: Item, list: string): number {
  const rank = nominate(index, { text, list, limit: 10 }).findIndex(each => each.code === code)
  return rank < 0 ? Number.POSITIVE_INFINITY : rank
}

function misses(index: SearchIndex, { name, list, items }: Measure): void {
  console.log(`\n${name}: what is not first in the development half`)
  for (const item of items.filter(({ id }) => halfOf(id) < 0.5)) {
    const rank = rankOf(index, item, list)
    if (rank === 0) continue
    const best = nominate(index, { text: item.text, list, limit: 4 })
    console.log(`${rank + 1}\t${item.code}\t${item.text}`)
    for (const { code, path, score, why } of best)
      console.log(`\t\t${code} ${path} ${score} ${why.map(w => `${w.kind}(${w.what}) ${w.weight}`).join(', ')}`)
  }
}

function speed(index: SearchIndex, items: readonly Item[]) {
  const texts = items.flatMap(({ text, original }) => (original === '' ? [text] : [text, original]))
  for (const text of texts) nominate(index, { text })
  const times = texts
    .map(text => {
      const from = performance.now()
      nominate(index, { text })
      return performance.now() - from
    })
    .sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}

function memory() {
  return { residentMB: Math.round(process.memoryUsage().rss / 1_000_000) }
}

function load(): SearchIndex {
  const shared = (name: string) => readFileSync(join(import.meta.dirname, '..', 'packs', '_shared', name), 'utf8')
  const catalogue = readCatalogue(shared('control-list.csv'))
  return buildSearchIndex({
    editions: ['us-ccl-2026-07-23.json', 'eu-annex1-2025-11-15.json'].map(readEdition),
    goods: readGoods(shared('goods.csv'), catalogue),
    hs: readHsLinks(shared('hs-links.csv'), catalogue),
    catalogue,
  })
}

function readEdition(name: string): ListEdition {
  return readListEdition(new Uint8Array(readFileSync(join(folder, 'data', 'controls', name)))).edition
}

function readItems(): Item[] {
  const columns = ['id', 'text', 'original_text', 'code', 'kind', 'note'] as const
  const text = readFileSync(itemsFile, 'utf8')
  const head = (text.split('\n', 1)[0] ?? '').trim().split(',')
  return [...parseCsv(text, head)].flatMap(({ fields }) => {
    const [id = '', text = '', original = '', code = '', kind = '', note = ''] = columns.map(
      column => fields[column] ?? '',
    )
    // An item that is not listed stands beside an entry all the same, and the search must show it.
    const meant = code === '' ? (/nearest entry (\d[A-E]\d{3})/.exec(note)?.[1] ?? '') : code.slice(0, 5)
    return meant === '' ? [] : [{ id, text, original, code: meant, kind }]
  })
}

if (existsSync(itemsFile)) main()
else console.log('skipped: the labelled items are not here (STEELYARD_DATA or ../shared)')
