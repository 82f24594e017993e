import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { type ClassificationData, loadClassificationData } from '../src/classification-data.ts'
import { type ListEdition, readListEdition } from '../src/law/control-lists/index.ts'
import { answerOf, catalogueEdition, classify, makeClassifier } from '../src/reasoning/classification/index.ts'
import { parseCsv } from '../src/values/index.ts'
import { quantile } from './measure.ts'
import { atLeast, atMost, type Options, type Report, rounded } from './report.ts'

const here = (path: string) => join(import.meta.dirname, path)

/** Data sheets of our own, classified: how long, in how much memory, how many right. Beside it a text search over the same provisions. */
export async function classification({ isSmoke }: Options): Promise<Report> {
  const data = await loadClassificationData(here('../packs'))
  const from = performance.now()
  const { editions, says } = lists()
  const titles = editions.length > 0 ? {} : { titles: catalogueEdition(data.catalogue, data.rules, 'EU-DU') }
  const classifier = makeClassifier({ ...data, editions, ...titles })
  const readyMs = performance.now() - from
  const items = sheets().filter((_, i) => !isSmoke || i % 40 === 0)
  for (const { text } of items) classify(classifier, { text }, { list: 'EU-DU' })
  const milliseconds: number[] = []
  const outcome = { right: 0, open: 0, released: 0, listed: 0 }
  for (const { text, expected } of items) {
    const start = performance.now()
    const { status } = answerOf(data.rules, classify(classifier, { text }, { list: 'EU-DU' }))
    milliseconds.push(performance.now() - start)
    if (status === expected) outcome.right++
    else if (status === 'not_listed' && expected === 'listed') outcome.released++
    else if (status === 'listed' && expected === 'not_listed') outcome.listed++
    else outcome.open++
  }
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const memoryMB = process.memoryUsage().rss / 1e6
  return {
    bench: 'classification',
    input: `${items.length} data sheets of our own against ${says}`,
    ours: {
      'ms to load and index': Math.round(readyMs),
      'p50 ms': rounded(quantile(sorted, 0.5)),
      'p95 ms': rounded(quantile(sorted, 0.95)),
      memoryMB: Math.round(memoryMB),
      ...outcome,
    },
    peers: {
      'minisearch 7.2.0, finding only': peer(
        editions[0] ?? titles.titles,
        items.map(({ text }) => text),
        data,
      ),
    },
    bars: [
      atMost('ms to load and index the lists', readyMs, 2_000),
      atMost('p95 ms of a classification', quantile(sorted, 0.95), 50),
      atMost('listed products called not listed', outcome.released, 0),
      atLeast('share decided right', outcome.right / items.length, 0.6),
    ],
  }
}

/** The real lists where the data stands beside the project. */
function lists(): { readonly editions: readonly ListEdition[]; readonly says: string } {
  const data = process.env['STEELYARD_DATA'] ?? here('../../shared')
  const folder = [data, join(data, 'data')].map(each => join(each, 'controls')).find(existsSync)
  if (folder === undefined) return { editions: [], says: 'our own short titles' }
  const files = ['eu-annex1-2025-11-15.json', 'us-ccl-2026-07-23.json']
  return {
    editions: files.map(file => readListEdition(readFileSync(join(folder, file))).edition),
    says: 'the lists of the European Union and the United States',
  }
}

function sheets(): readonly { readonly text: string; readonly expected: string }[] {
  return readdirSync(here('.'))
    .filter(name => /^classification-products-.*\.csv$/.test(name))
    .flatMap(name => parseCsv(readFileSync(here(name), 'utf8'), ['id', 'text', 'expected_status', 'code']))
    .map(({ fields: { text = '', expected_status: expected = '' } }) => ({ text, expected }))
}

function peer(edition: ListEdition | undefined, texts: readonly string[], { catalogue }: ClassificationData) {
  const byCode = Map.groupBy(edition?.nodes ?? [], ({ code }) => code)
  const search = new MiniSearch({ fields: ['heading', 'text'] })
  search.addAll(
    [...byCode].map(([code, nodes]) => ({
      id: code,
      heading: Object.values([...catalogue.values()].find(each => each.code === code)?.title ?? {}).join(' '),
      text: nodes.map(({ texts: words }) => words['en'] ?? '').join(' '),
    })),
  )
  const milliseconds = texts.map(text => {
    const start = performance.now()
    search.search(text, { prefix: true, fuzzy: 0.15, boost: { heading: 3 } }).slice(0, 10)
    return performance.now() - start
  })
  const sorted = milliseconds.toSorted((a, b) => a - b)
  return { 'p50 ms': rounded(quantile(sorted, 0.5)), 'p95 ms': rounded(quantile(sorted, 0.95)) }
}
