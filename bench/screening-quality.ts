import { pairFeatures } from '../src/reasoning/screening/compare.ts'
import {
  buildIndex,
  compareNames,
  defaultThreshold,
  type ScreeningIndex,
  screen,
} from '../src/reasoning/screening/index.ts'
import { halfOf, type JudgedPair, type LabelledQuery, type ScreeningData, sharedData } from './screening-data.ts'
import { disturbedNames } from './screening-disturbed.ts'
import { fitPairs, oddsOf } from './screening-regress.ts'

/**
 * Recall, false alarms and judged pairs on the labelled sets, for the development half and the other apart:
 * `node bench/screening-quality.ts [latin] [fresh] [cross] [pairs]`; `fresh` disturbs names of either half anew. Without the sets it says so and measures nothing.
 */
type Asked = LabelledQuery & { readonly best: readonly { readonly entry: string; readonly score: number }[] }

function ask(
  index: ScreeningIndex,
  query: LabelledQuery,
  schema: 'LegalEntity' | 'Person' | 'Organization' = 'LegalEntity',
): Asked {
  const { hits } = screen(index, { schema, names: [{ text: query.name, kind: 'primary' }] })
  return { ...query, best: hits.map(({ entry, score }) => ({ entry, score })) }
}

function latin({ entries, queries, negatives, input }: ScreeningData): void {
  console.log(`disturbed Latin names against ${input}`)
  const index = buildIndex(entries)
  const asked = queries.map(query => ask(index, query))
  const tops = negatives.map(({ id, name }) => ({
    id,
    top: ask(index, { id, name, kind: '', truth: [] }).best[0]?.score ?? 0,
  }))
  for (const [half, isIn] of halves) {
    const chosen = asked.filter(({ truth }) => isIn(truth[0] ?? ''))
    const scores = tops
      .filter(({ id }) => isIn(id))
      .map(({ top }) => top)
      .sort((a, b) => b - a)
    const above = (rate: number) => {
      const threshold = scores[Math.floor(scores.length * rate)] ?? 0
      return share(chosen.filter(each => (each.best.find(isTrue(each))?.score ?? -1) > threshold).length, chosen.length)
    }
    console.log(
      JSON.stringify({ half, ...recall(chosen), recallAtFpr1pct: above(0.01), recallAtFpr01pct: above(0.001) }),
    )
    if (half === 'all') console.table(byKind(chosen))
  }
}

function fresh({ entries }: ScreeningData): void {
  console.log('names disturbed afresh')
  const index = buildIndex(entries)
  for (const [half, isIn] of halves) {
    const asked = disturbedNames(entries, freshMade, 2, isIn).map(query => ask(index, query))
    console.log(JSON.stringify({ half, ...recall(asked) }))
    if (half === 'all') console.table(byKind(asked))
  }
}

function cross({ latinEntries, crossScript }: ScreeningData): void {
  console.log('names in their original script against the Latin names alone')
  const index = buildIndex(latinEntries)
  const asked = crossScript.map(query => ask(index, query))
  for (const [half, isIn] of halves) {
    const chosen = asked.filter(({ truth }) => isIn(truth[0] ?? ''))
    console.log(JSON.stringify({ half, ...recall(chosen) }))
    if (half !== 'dev') console.table(byKind(chosen))
  }
}

function judged(pairs: readonly JudgedPair[]): void {
  console.log('judged pairs: as shipped, and fitted on one half and measured on the other, ten times over')
  const shipped = pairs.map(({ name1, name2, schema, isMatch }) => ({
    isMatch,
    score: compareNames(name1, name2, schema).score,
  }))
  console.log(JSON.stringify({ pairs: pairs.length, ...judgement(shipped) }))
  const rounds = Array.from({ length: 10 }, (_, round) => judgement(crossValidated(pairs, round)))
  const mean = (of: 'f1' | 'auc') =>
    share(
      rounds.reduce((sum, each) => sum + each[of], 0),
      rounds.length,
    )
  console.log(JSON.stringify({ crossValidated: true, f1: mean('f1'), auc: mean('auc') }))
}

/** Each pair scored by coefficients that were fitted without it. */
function crossValidated(pairs: readonly JudgedPair[], round: number): readonly Judged[] {
  const isFirst = ({ name1, name2 }: JudgedPair) => halfOf(`${round}|${name1}|${name2}`) < 0.5
  return [true, false].flatMap(first => {
    const coefficients = fitPairs(pairs.filter(pair => isFirst(pair) !== first))
    return pairs
      .filter(pair => isFirst(pair) === first)
      .map(({ name1, name2, schema, isMatch }) => {
        const [features] = pairFeatures(name1, name2, schema)
        return { isMatch, score: features === undefined ? 0 : 1 / (1 + Math.exp(-oddsOf(features, coefficients))) }
      })
  })
}

type Judged = { readonly isMatch: boolean; readonly score: number }

function judgement(results: readonly Judged[]): { readonly f1: number; readonly auc: number } {
  const yes = results.filter(({ isMatch }) => isMatch)
  const no = results.filter(({ isMatch }) => !isMatch)
  const hits = yes.filter(({ score }) => score >= defaultThreshold).length
  const alarms = no.filter(({ score }) => score >= defaultThreshold).length
  let wins = 0
  for (const one of yes)
    for (const other of no) wins += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0
  return { f1: share(2 * hits, yes.length + hits + alarms), auc: share(wins, yes.length * no.length) }
}

/** Of each kind. */
const freshMade = 2_000

const halves: readonly (readonly [string, (key: string) => boolean])[] = [
  ['dev', key => halfOf(key) < 0.5],
  ['other', key => halfOf(key) >= 0.5],
  ['all', () => true],
]

const isTrue =
  ({ truth }: LabelledQuery) =>
  ({ entry }: { readonly entry: string }) =>
    truth.includes(entry)

function recall(asked: readonly Asked[]) {
  const first = asked.filter(each => each.best[0] !== undefined && isTrue(each)(each.best[0])).length
  const ten = asked.filter(each => each.best.some(isTrue(each))).length
  return { queries: asked.length, recallAt1: share(first, asked.length), recallAt10: share(ten, asked.length) }
}

function byKind(asked: readonly Asked[]) {
  return Object.fromEntries(
    [...Map.groupBy(asked, ({ kind }) => kind)].sort().map(([kind, own]) => [kind, recall(own)]),
  )
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 10_000
}

const parts = process.argv.slice(2)
const wants = (part: string) => parts.length === 0 || parts.includes(part)
const data = sharedData()
if (data === undefined) console.log('skipped: the labelled sets are not here (STEELYARD_DATA or ../shared)')
else {
  if (wants('latin')) latin(data)
  if (wants('fresh')) fresh(data)
  if (wants('cross')) cross(data)
  if (wants('pairs')) judged(data.pairs)
}
