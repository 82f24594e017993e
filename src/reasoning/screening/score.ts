import type { Aligner } from './align.ts'
import { calibration } from './calibration.ts'
import type { PreparedQuery } from './query.ts'

/** What the score is made of. The coefficients of the calibration stand in this order, after a constant. */
export const featureNames = [
  'query share',
  'row share',
  'lesser share',
  'dice',
  'dice times lesser share',
  'shared information to 1',
  'shared information to 2.5',
  'missing in query',
  'missing in row',
  'numbers differ',
  'nothing missing',
  'words matched',
  'initials matched',
  'initials unmatched',
  'written alike',
  'low quality',
] as const

/** Fills `out`, so that a search allocates nothing for a candidate. */
export function featuresOf(aligner: Aligner, query: PreparedQuery, dice: number, isLow: boolean, out: Float64Array): void {
  const { queryShare, rowShare } = aligner
  const less = Math.min(queryShare, rowShare)
  out[0] = queryShare
  out[1] = rowShare
  out[2] = less
  out[3] = dice
  out[4] = dice * less
  out[5] = Math.min(1, aligner.shared)
  out[6] = Math.min(2.5, aligner.shared)
  out[7] = Math.min(2, aligner.queryMissing)
  out[8] = Math.min(3, aligner.rowMissing)
  out[9] = aligner.numbersDiffer ? 1 : 0
  out[10] = aligner.queryMissing === 0 && aligner.rowMissing === 0 ? 1 : 0
  out[11] = Math.min(3, aligner.wordsMatched)
  out[12] = aligner.initialsMatched
  out[13] = aligner.initialsUnmatched(query)
  out[14] = dice > 0.999 ? 1 : 0
  out[15] = isLow ? 1 : 0
}

/** Probability that the two names are of one party, as the calibration has it. */
export function nameScore(features: Float64Array): number {
  const { coefficients } = calibration
  let sum = coefficients[0] ?? 0
  for (let at = 0; at < featureNames.length; at++) sum += (coefficients[at + 1] ?? 0) * (features[at] as number)
  return 1 / (1 + Math.exp(-sum))
}
