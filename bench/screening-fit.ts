import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIndex } from '../src/reasoning/screening/build.ts'
import { calibration } from '../src/reasoning/screening/calibration.ts'
import { featureNames } from '../src/reasoning/screening/score.ts'
import { readings } from '../src/reasoning/screening/scripts/index.ts'
import { Searcher } from '../src/reasoning/screening/searcher.ts'
import { halfOf, type ScreeningData, sharedData } from './screening-data.ts'
import { disturbedNames } from './screening-disturbed.ts'
import { innocents } from './screening-innocents.ts'
import { type Example, fitPairs, oddsOf, regress } from './screening-regress.ts'

/**
 * Fits the coefficients of the scores on the development half of the labelled sets, and on names of its entries disturbed afresh, and writes
 * them to `calibration.ts`: `node bench/screening-fit.ts`. The other half is never read here. Of the judged pairs, which are few, all are: `node
 * bench/screening-fit.ts pairs` fits those alone, and `screening-quality.ts` says how good they are on pairs left aside.
 */
type Compared = { readonly entry: number; readonly features: readonly number[] }
type Labelled = { readonly rows: readonly Compared[]; readonly truth: ReadonlySet<number> }

const rounds = 4
/**
 * Coefficients that are set, not fitted. What the labelled names do not show (aliases of low quality, numbers) is set by judgement; the way of
 * writing decides between equals and no more, however much the sets are given away by it; what says the same as another feature is out.
 */
const held: Readonly<Record<string, number>> = {
  'lesser share': 0,
  'dice times lesser share': 0,
  'same information to 2.5': 0,
  'written alike': 0,
  'written in capitals alike': 0,
  'person with more in query': 0,
  'low quality': -0.5,
  'numbers differ': -0.8,
  'words in order': 0.2,
  'written with the same letters': 1.5,
}
/** Names disturbed afresh of each kind, and what one counts beside a labelled one: they are many, and the innocents must be heard. */
const disturbedMade = 1_500
const disturbedWeight = 0.08
/** An innocent who scores less than this teaches nothing. */
const oddsLeast = -9
const ridge = 0.3
/** People of all countries, made of common names: the four thousand that are given are too few to say what one in a thousand scores. */
const innocentsMade = 10_000
/** Rows of an innocent that are worth keeping, by the odds before the fit. */
const alarmsKept = 12

function fitNames(data: ScreeningData): readonly number[] {
  const queries = labelled(data.entries, data.queries)
  const disturbed = labelled(
    data.entries,
    disturbedNames(data.entries, disturbedMade, 1, id => halfOf(id) < 0.5),
    () => true,
  )
  // Names read across scripts teach the order alone: how sure one may be of them, the many innocent in those scripts must say.
  const orderOnly = labelled(data.latinEntries, data.crossScript)
  const negatives = labelled(
    data.entries,
    data.negatives.filter(({ id }) => halfOf(id) < 0.5).map(each => ({ ...each, truth: [each.id] })),
  )
  const made = labelled(
    data.entries,
    innocents(innocentsMade, 1).map((name, at) => ({ name, truth: [`innocent ${at}`] })),
    () => true,
  )
  let coefficients: readonly number[] =
    calibration.coefficients.length === featureNames.length + 1
      ? calibration.coefficients
      : new Array<number>(featureNames.length + 1).fill(0)
  const fewer = (all: readonly Labelled[]) =>
    all.map(query => ({ ...query, rows: bestByEntry(query.rows, coefficients).slice(0, alarmsKept) }))
  const [innocent, madeUp] = [fewer(negatives), fewer(made)]
  // Which rows are the rivals depends on the coefficients, so that it is done some times over.
  for (let round = 0; round < rounds; round++) {
    const weighed = (all: readonly Labelled[], share: number) =>
      all
        .flatMap(query => examplesOf(query, coefficients))
        .map(example => ({ ...example, weight: example.weight * share }))
    const ordered = weighed(orderOnly, 0.25).filter(({ isDifference }) => isDifference)
    const examples = [
      ...queries.flatMap(query => examplesOf(query, coefficients)),
      ...weighed(disturbed, disturbedWeight),
      ...ordered,
      ...innocent.flatMap(query => alarmsOf(query, coefficients, 4)),
      ...madeUp.flatMap(query => alarmsOf(query, coefficients, 1)),
    ]
    coefficients = regress(examples, coefficients, ridge, [undefined, ...featureNames.map(name => held[name])])
  }
  return coefficients.map((coefficient, at) => (at === 0 ? coefficient + innocentsShift : coefficient))
}

/**
 * The innocents outnumber the listed in the fit, so that their few highest count; in the labelled sets themselves they do not. Moved by
 * this the scores say how often such a best hit is right there: of those between 0.7 and 0.9 some nine in ten.
 */
const innocentsShift = 1.8

function labelled(
  entries: ScreeningData['entries'],
  queries: readonly { readonly name: string; readonly truth: readonly string[] }[],
  isIn: (key: string) => boolean = key => halfOf(key) < 0.5,
): Labelled[] {
  const searcher = new Searcher(buildIndex(entries))
  return queries
    .filter(({ truth }) => isIn(truth[0] ?? ''))
    .map(({ name, truth }) => {
      const rows: Compared[] = []
      for (const { words } of readings(name, { max: 6 }))
        searcher.search(words, name, new Map(), (entry, features) => rows.push({ entry, features: [...features] }))
      return { rows, truth: new Set(truth.map(id => searcher.entryOf(id)).filter(entry => entry >= 0)) }
    })
}

/** The true entries, their rivals, and how they differ: the score must order names as well as judge them. */
function examplesOf({ rows, truth }: Labelled, coefficients: readonly number[]): Example[] {
  const best = bestByEntry(rows, coefficients)
  const right = best.filter(({ entry }) => truth.has(entry)).slice(0, 3)
  const first = right[0]
  if (first === undefined) return []
  const rivals = best.filter(({ entry }) => !truth.has(entry)).slice(0, 6)
  return [
    ...right.map(({ features }) => ({ features, isTrue: true, weight: 1 / right.length })),
    ...rivals.map(({ features }, at) => ({ features, isTrue: false, weight: at === 0 ? 0.5 : 0.15 })),
    ...rivals.map(({ features }, at) => ({
      features: first.features.map((value, place) => value - (features[place] ?? 0)),
      isTrue: true,
      weight: at === 0 ? 1.5 : 0.45,
      isDifference: true as const,
    })),
  ]
}

/** Whom the innocent are most alike. */
function alarmsOf({ rows }: Labelled, coefficients: readonly number[], weight: number): Example[] {
  return bestByEntry(rows, coefficients)
    .slice(0, 2)
    .filter(({ features }) => oddsOf(features, coefficients) > oddsLeast)
    .map(({ features }, at) => ({ features, isTrue: false, weight: at === 0 ? weight : weight / 10 }))
}

function bestByEntry(rows: readonly Compared[], coefficients: readonly number[]): Compared[] {
  const best = new Map<number, { readonly row: Compared; readonly odds: number }>()
  for (const row of rows) {
    const odds = oddsOf(row.features, coefficients)
    const before = best.get(row.entry)
    if (before === undefined || odds > before.odds) best.set(row.entry, { row, odds })
  }
  return [...best.values()].sort((a, b) => b.odds - a.odds).map(({ row }) => row)
}

/** Two fits of one day are two versions. */
const fingerprint = (coefficients: readonly number[]) =>
  createHash('sha256').update(coefficients.join(' ')).digest('hex').slice(0, 6)

const data = sharedData()
if (data === undefined) console.log('skipped: the labelled sets are not here (STEELYARD_DATA or ../shared)')
else {
  const parts = process.argv.slice(2)
  const names = parts.includes('pairs') ? calibration.coefficients : fitNames(data)
  const pairs = fitPairs(data.pairs)
  const text = `/** Fitted by \`bench/screening-fit.ts\` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '${new Date().toISOString().slice(0, 10)}.${fingerprint([...names, ...pairs])}',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [${names.join(', ')}] as readonly number[],
}

/** The same for two names without a list, on the judged pairs. */
export const pairCalibration = { coefficients: [${pairs.join(', ')}] as readonly number[] }
`
  writeFileSync(join(import.meta.dirname, '../src/reasoning/screening/calibration.ts'), text)
  console.log(featureNames.map((name, at) => `${name} ${names[at + 1]}`).join('\n'))
}
