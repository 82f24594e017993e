import { calibration } from './calibration.ts'
import { nameFlags } from './format.ts'
import type { Searcher } from './searcher.ts'

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
  'same information to 1',
  'same information to 2.5',
  'inexact words',
  'least alike',
  'read across scripts',
  'read across scripts from Han or Hangul',
  'row in another script',
  'written in capitals alike',
  'matched in part',
] as const

/** Fills `out`, so that a search allocates nothing for a candidate. */
export function featuresOf(searcher: Searcher, row: number, out: Float64Array): void {
  const { query, index } = searcher
  const aligner = searcher.align(row)
  // Where hardly a third of the query is there, the letters need not be counted.
  const dice =
    aligner.queryShare < 0.3 && aligner.rowShare < 0.6 ? 0.2 * aligner.queryShare : searcher.dice.of(index, row)
  const flags = index.names.flags[index.rows.name[row] as number] as number
  const isOther = (flags & nameFlags.otherScript) !== 0
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
  out[13] = query.initials === 0 ? 0 : aligner.initialsUnmatched(index, query, row)
  out[14] = dice > 0.999 ? 1 : 0
  out[16] = Math.min(1, aligner.exactShared)
  out[17] = Math.min(2.5, aligner.exactShared)
  out[18] = Math.min(3, aligner.inexact)
  out[19] = 1 - aligner.worst
  out[20] = searcher.script !== 'latin' && !isOther ? 1 : 0
  out[21] = searcher.script === 'wide' ? 1 : 0
  out[22] = searcher.script === 'latin' && isOther ? 1 : 0
  out[23] = searcher.capitals === ((flags & nameFlags.capitals) !== 0) ? 1 : 0
  out[24] = Math.min(aligner.queryMissing, aligner.rowMissing, 1)
  out[15] = (flags & nameFlags.low) !== 0 ? 1 : 0
}

/** Probability that the two names are of one party, as the calibration has it. */
export function nameScore(features: Float64Array): number {
  const { coefficients } = calibration
  let sum = coefficients[0] ?? 0
  for (let at = 0; at < featureNames.length; at++) sum += (coefficients[at + 1] ?? 0) * (features[at] as number)
  return 1 / (1 + Math.exp(-sum))
}
