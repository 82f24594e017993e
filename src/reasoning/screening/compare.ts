import type { PartySchema } from '../../law/designations/index.ts'
import { pairCalibration } from './calibration.ts'
import { closeness, pairFeaturesOf } from './pair.ts'
import { pairWordsOf } from './pair-words.ts'
import { kindOfName } from './read-entries.ts'
import { readings } from './scripts/index.ts'
import { bounded } from './search.ts'

/** Two names that score this or more are taken for one party's. */
export const defaultThreshold = 0.5
/** Readings of either name that are held against each other. */
const readingsHeld = 3

/** Holds two names against each other, without an index: there is no list to say which words are rare. */
export function compareNames(
  name1: string,
  name2: string,
  schema: PartySchema = 'LegalEntity',
): { readonly score: number; readonly match: boolean } {
  const best = Math.max(0, ...pairFeatures(name1, name2, schema).map(pairScore))
  const score = Math.round(best * 1e6) / 1e6
  return { score, match: score >= defaultThreshold }
}

/** The features of the closest pair of readings; none where there is nothing to read. */
export function pairFeatures(name1: string, name2: string, schema: PartySchema): number[][] {
  const kind = kindOfName({ schema, names: [] })
  const isPerson = schema === 'Person'
  const read = (name: string) =>
    readings(bounded(name), { max: readingsHeld, kind })
      .map(reading => pairWordsOf(reading, isPerson))
      .filter(({ length }) => length > 0)
  const [ones, others] = [read(name1), read(name2)]
  let best: number[] | undefined
  for (const one of ones)
    for (const other of others) {
      const features = pairFeaturesOf(one, other, isPerson)
      if (best === undefined || closeness(features) > closeness(best)) best = features
    }
  return best === undefined ? [] : [best]
}

function pairScore(features: readonly number[]): number {
  const { coefficients } = pairCalibration
  const odds = features.reduce((sum, value, at) => sum + value * (coefficients[at + 1] ?? 0), coefficients[0] ?? 0)
  return 1 / (1 + Math.exp(-odds))
}
