import type { PartySchema } from '../../law/designations/index.ts'
import { kinds } from './analyse.ts'
import { pairCalibration } from './calibration.ts'
import { Pattern } from './distance.ts'
import type { ScreeningIndex } from './format.ts'
import type { Searcher } from './searcher.ts'
import { wordAt } from './vocabulary.ts'

const pattern = new Pattern()

/** What the judgement of a pair is made of; there is no list to say which words are rare. */
export function pairFeaturesOf(index: ScreeningIndex, searcher: Searcher, row: number, schema: PartySchema): number[] {
  const { query } = searcher
  const aligner = searcher.align(row)
  const dice = searcher.dice.of(index, row)
  const { rows, vocabulary } = index
  const listed: string[] = []
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
    const word = rows.words[at] as number
    if (isTelling(vocabulary.kinds[word] ?? 0)) listed.push(wordAt(vocabulary, word))
  }
  const ours = query.tokens.filter(({ kind }) => isTelling(kind)).map(({ key }) => key)
  const letters = likeness(ours.toSorted().join(''), listed.toSorted().join(''))
  const inOrder = likeness(ours.join(''), listed.join(''))
  const [worst, mean] = wordLikeness(ours, listed)
  const less = Math.min(aligner.queryShare, aligner.rowShare)
  const isPerson = schema === 'Person' ? 1 : 0
  return [
    less,
    Math.max(aligner.queryShare, aligner.rowShare),
    dice,
    Math.max(letters, inOrder),
    inOrder,
    worst,
    mean,
    isPerson * worst,
    isPerson * less,
    Math.min(2, aligner.queryMissing + aligner.rowMissing),
    aligner.numbersDiffer ? 1 : 0,
    Math.min(2, aligner.initialsMatched),
    Math.min(3, Math.abs(ours.length - listed.length)),
    ours.length === 1 || listed.length === 1 ? 1 : 0,
  ]
}

const isTelling = (kind: number) =>
  kind === kinds.word || kind === kinds.number || kind === kinds.initial || kind === kinds.common

function likeness(one: string, other: string): number {
  const [a, b] = [one.slice(0, 31), other.slice(0, 31)]
  if (a === '' || b === '') return 0
  pattern.prepare(a)
  return (
    1 -
    pattern.distance(
      Uint8Array.from(b, letter => letter.charCodeAt(0) & 127),
      0,
      b.length,
    ) /
      Math.max(a.length, b.length)
  )
}

/** Each word of the shorter name with its like in the longer: the least alike, and the mean. */
function wordLikeness(one: readonly string[], other: readonly string[]): readonly [worst: number, mean: number] {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const left = [...long]
  let worst = 1
  let sum = 0
  for (const word of short) {
    let best = 0
    let at = -1
    left.forEach((each, place) => {
      const alike = word.length === 1 || each.length === 1 ? (word[0] === each[0] ? 0.8 : 0) : likeness(word, each)
      if (alike > best) {
        best = alike
        at = place
      }
    })
    if (at >= 0) left.splice(at, 1)
    worst = Math.min(worst, best)
    sum += best
  }
  return short.length === 0 ? [0, 0] : [worst, sum / short.length]
}

export function pairScore(features: readonly number[]): number {
  const { coefficients } = pairCalibration
  let sum = coefficients[0] ?? 0
  features.forEach((value, at) => {
    sum += (coefficients[at + 1] ?? 0) * value
  })
  return 1 / (1 + Math.exp(-sum))
}
