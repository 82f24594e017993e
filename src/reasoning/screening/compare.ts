import type { PartySchema } from '../../law/designations/index.ts'
import { buildIndex, kindOfName } from './build.ts'
import { pairFeaturesOf, pairScore } from './pair.ts'
import { readings } from './scripts/index.ts'
import { bounded, readingsSearched } from './search.ts'
import { Searcher } from './searcher.ts'

/** Two names that score this or more are taken for one party's. */
export const defaultThreshold = 0.5

/** Holds two names against each other, without an index: every word is weighed by its kind alone. */
export function compareNames(
  name1: string,
  name2: string,
  schema: PartySchema = 'LegalEntity',
): { readonly score: number; readonly match: boolean } {
  const one = directed(name1, name2, schema)
  const other = directed(name2, name1, schema)
  const score = Math.round(((one + other) / 2) * 1e6) / 1e6
  return { score, match: score >= defaultThreshold }
}

function directed(query: string, listed: string, schema: PartySchema): number {
  return Math.max(0, ...pairFeatures(query, listed, schema).map(pairScore))
}

/** The features of the closest pair of readings, of which there may be several. */
export function pairFeatures(query: string, listed: string, schema: PartySchema): number[][] {
  const index = buildIndex([{ id: '0', party: { schema, names: [{ text: bounded(listed), kind: 'primary' }] } }])
  const searcher = new Searcher(index)
  let best: number[] | undefined
  const closeness = (features: readonly number[]) =>
    (features[0] ?? 0) + (features[2] ?? 0) + (features[3] ?? 0) + (features[6] ?? 0)
  for (const { words } of readings(bounded(query), {
    max: readingsSearched,
    kind: kindOfName({ schema, names: [] }),
  })) {
    searcher.open(words, query)
    for (let row = 0; row < index.rows.name.length; row++) {
      const features = pairFeaturesOf(index, searcher, row, schema)
      if (best === undefined || closeness(features) > closeness(best)) best = features
    }
    searcher.release()
  }
  return best === undefined ? [] : [best]
}
