import { type Aligner, initialAlike } from './align.ts'
import { calibration } from './calibration.ts'
import { prominences } from './places.ts'
import { entryOf, flagsOf, nameFlags, weightOfRow } from './rows.ts'
import type { Searcher } from './searcher.ts'
import { slipsMax, Whole } from './whole.ts'
import { Written } from './written.ts'

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
  'few slips in the whole',
  'same information to 2.5',
  'inexact words',
  'least alike',
  'read across scripts',
  'read across scripts from Han or Hangul',
  'row in another script',
  'written in capitals alike',
  'matched in part',
  'few slips in a rare name',
  'person matched in part',
  'person with more in query',
  'one word of several',
  'words in order',
  'known words taken for others',
  'common names taken for others',
  'out of order with words left over',
  'written with the same letters',
  'names of the entry',
  'words left over in row',
  'letters left over in row',
] as const

const featuresCount = featureNames.length
const coefficients = Float64Array.from({ length: featuresCount + 1 }, (_, at) => calibration.coefficients[at] ?? 0)

/** What is read letter by letter and, as the calibration has it, speaks against a row: it can be no less than 0. */
const against = [3, 4, 14, 16, 25, 33].filter(feature => (coefficients[feature + 1] as number) < 0)

/** Opened for the query that is being compared, as late as a row is worth it. */
const whole = new Whole()
const written = new Written()

/** Fills `out`, so that a search allocates nothing for a candidate; false where the row cannot come up to `least`, which ends it early. */
export function featuresOf(searcher: Searcher, row: number, out: Float64Array, least = 0): boolean {
  const { query, index } = searcher
  const aligner = searcher.align(row)
  if (searcher.isWhole && aligner.queryShare < strange) alignWhole(searcher, aligner, row)
  const flags = flagsOf(index.rows, row)
  const isOther = (flags & nameFlags.otherScript) !== 0
  const { queryShare, rowShare } = aligner
  out[0] = queryShare
  out[1] = rowShare
  out[2] = Math.min(queryShare, rowShare)
  out[5] = Math.min(1, aligner.shared)
  out[6] = Math.min(2.5, aligner.shared)
  out[7] = Math.min(2, aligner.queryMissing)
  out[8] = Math.min(3, aligner.rowMissing)
  out[9] = aligner.numbersDiffer ? 1 : 0
  out[10] = aligner.queryMissing === 0 && aligner.rowMissing === 0 ? 1 : 0
  out[11] = Math.min(3, aligner.wordsMatched)
  out[12] = aligner.initialsMatched
  out[13] = query.initials === 0 ? 0 : aligner.initialsUnmatched(index, query, row)
  out[15] = (flags & nameFlags.low) !== 0 ? 1 : 0
  out[17] = Math.min(2.5, aligner.exactShared)
  out[18] = Math.min(3, aligner.inexact)
  out[19] = 1 - aligner.worst
  out[20] = searcher.script !== 'latin' && !isOther ? 1 : 0
  out[21] = searcher.script === 'wide' ? 1 : 0
  out[22] = searcher.script === 'latin' && isOther ? 1 : 0
  out[23] = searcher.capitals === ((flags & nameFlags.capitals) !== 0) ? 1 : 0
  out[24] = Math.min(aligner.queryMissing, aligner.rowMissing, 1)
  const isPerson = (flags & nameFlags.person) !== 0 ? 1 : 0
  out[26] = isPerson * (out[24] as number)
  out[27] = isPerson * Math.min(1, aligner.queryMissing)
  out[28] = aligner.rowWords === 1 && aligner.queryMissing > 0.3 ? 1 : 0
  out[29] = aligner.inOrder
  out[30] = aligner.inexact === 0 ? 0 : misread(searcher, aligner, false)
  out[31] = aligner.inexact === 0 ? 0 : misread(searcher, aligner, true)
  out[32] = out[10] === 1 ? 0 : 1 - aligner.inOrder
  out[34] = prominences[searcher.names[entryOf(index.rows, row)] as number] as number
  out[35] = Math.min(3, aligner.rowWordsLeft)
  out[36] = aligner.rowLettersLeft
  const weight = Math.min(2, weightOfRow(index.rows, row))
  if (least > 0) {
    byLetters(out, 1, 1, 1, weight)
    for (const feature of against) out[feature] = 0
    if (nameScore(out) < least) return false
  }
  const dice = diceOf(searcher, aligner, row)
  const few = isSame(aligner) ? 1 : dice < 0.25 ? 0 : fewSlips(searcher, row)
  byLetters(out, dice, few, dice < 0.5 ? 0 : sameLetters(searcher, row), weight)
  return true
}

/** The features that are read letter by letter. */
function byLetters(out: Float64Array, dice: number, few: number, same: number, weight: number): void {
  out[3] = dice
  out[4] = dice * (out[2] as number)
  out[14] = dice > 0.999 ? 1 : 0
  out[16] = few
  out[25] = few * weight
  out[33] = same
}

/** Names that share less than this, word by word, may be one another by the letters of the whole. */
export const strange = 0.9
/** What a slip takes off there, of the letters; less than where words are compared as well, since nothing else is left to go by. */
const offAlone = 2
const off = 3

function alignWhole(searcher: Searcher, aligner: Aligner, row: number): void {
  const alike = likenessAfter(Math.min(slipsTo(searcher, row), searcher.slips ?? slipsMax + 1), offAlone)
  if (alike > 0) aligner.takeWhole(alike, searcher.query.total, weightOfRow(searcher.index.rows, row))
}

/** Where hardly a third of the query is there, the letters need not be counted; a legal form in other words (LLC) is no other letter. */
function diceOf({ dice, index }: Searcher, aligner: Aligner, row: number): number {
  if (aligner.queryShare < 0.3 && aligner.rowShare < 0.6) return 0.2 * aligner.queryShare
  const counted = dice.of(index, row)
  return isSame(aligner) ? (1 + counted) / 2 : counted
}

/** Words that are all there letter by letter, in whatever order. */
const isSame = ({ queryMissing, rowMissing, inexact, initialsMatched }: Aligner) =>
  queryMissing === 0 && rowMissing === 0 && inexact === 0 && initialsMatched === 0

/** Bits of the query's tokens that are words of the index, or common names, as they stand. */
let known = 0
let common = 0
let knownOf: unknown

/** How unlike the words are that were taken for slips, and yet are words in their own right: a slip seldom makes another name. */
function misread(searcher: Searcher, { matches }: Aligner, amongCommon: boolean): number {
  const { tokens, remembered } = searcher.query
  const { query, alike, taken } = matches
  if (knownOf !== tokens) {
    knownOf = tokens
    known = common = 0
    for (let at = 0; at < tokens.length; at++) {
      const { commonness, id } = remembered[at] as (typeof remembered)[number]
      if (commonness > 0) common |= 1 << at
      if (commonness > 0 || id >= 0) known |= 1 << at
    }
  }
  const bits = amongCommon ? common : known
  let sum = 0
  for (let match = 0; match < taken; match++) {
    const mask = query[match] as number
    const like = alike[match] as number
    if ((mask & bits) === mask && like < 1 && like !== initialAlike) sum += amongCommon ? 1 : 1 - like
  }
  return sum
}

/** Share of the query's words that the list writes with the very same letters, capitals and accents. */
function sameLetters({ words, index }: Searcher, row: number): number {
  if (written.words !== words) written.open(words)
  return written.share(index, row)
}

/** 1 for the same letters in the same order, less with every slip. */
const fewSlips = (searcher: Searcher, row: number): number => likenessAfter(slipsTo(searcher, row), off)

function slipsTo({ words, index }: Searcher, row: number): number {
  if (whole.words !== words) whole.open(words)
  return whole.slips(index, row)
}

/** The more slips the less, and the more so in a short name; 0 where there are too many. */
function likenessAfter(slips: number, each: number): number {
  return slips > slipsMax ? 0 : Math.max(0, 1 - (each * slips) / Math.max(6, whole.size))
}

/** Probability that the two names are of one party, as the calibration has it. */
export function nameScore(features: Float64Array): number {
  let sum = coefficients[0] as number
  for (let at = 0; at < featuresCount; at++) sum += (coefficients[at + 1] as number) * (features[at] as number)
  return 1 / (1 + Math.exp(-sum))
}
