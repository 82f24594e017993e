import { pairFeatures } from '../src/reasoning/screening/compare.ts'
import { pairFeatureNames } from '../src/reasoning/screening/pair.ts'
import type { JudgedPair } from './screening-data.ts'

/** One row to learn from; a difference of two rows has no constant. */
export type Example = {
  readonly features: readonly number[]
  readonly isTrue: boolean
  readonly weight: number
  readonly isDifference?: true
}

/** So few pairs would otherwise be learnt by heart. */
const pairRidge = 0.5

/** Coefficients of the score of a pair. The judged pairs are few, and none is left aside: how good they are `crossValidated` says. */
export function fitPairs(pairs: readonly JudgedPair[]): readonly number[] {
  const examples = pairs.flatMap(({ name1, name2, schema, isMatch }) =>
    pairFeatures(name1, name2, schema).map(features => ({ features, isTrue: isMatch, weight: 1 })),
  )
  return regress(examples, new Array<number>(pairFeatureNames.length + 1).fill(0), pairRidge)
}

export const oddsOf = (features: readonly number[], coefficients: readonly number[]): number =>
  features.reduce((sum, value, at) => sum + value * (coefficients[at + 1] ?? 0), coefficients[0] ?? 0)

/** Logistic regression by Newton's steps, with a ridge on all but the constant. */
export function regress(
  examples: readonly Example[],
  start: readonly number[],
  penalty: number,
  set: readonly (number | undefined)[] = [],
): readonly number[] {
  const size = start.length
  const held = (values: readonly number[]) => values.map((value, at) => set[at] ?? value)
  let current = held(start)
  for (let step = 0; step < 15; step++) {
    const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0))
    for (const { features, isTrue, weight, isDifference } of examples) {
      const inputs = [isDifference ? 0 : 1, ...features]
      let odds = 0
      for (let at = 0; at < size; at++) odds += (inputs[at] as number) * (current[at] as number)
      const chance = 1 / (1 + Math.exp(-odds))
      const error = weight * ((isTrue ? 1 : 0) - chance)
      const spread = weight * Math.max(1e-6, chance * (1 - chance))
      for (let at = 0; at < size; at++) {
        const value = inputs[at] as number
        if (value === 0) continue
        const row = rows[at] as number[]
        row[size] = (row[size] as number) + error * value
        for (let other = 0; other < size; other++)
          row[other] = (row[other] as number) + spread * value * (inputs[other] as number)
      }
    }
    for (const [at, row] of rows.entries()) {
      const own = at === 0 ? 1e-6 : penalty
      row[at] = (row[at] ?? 0) + own
      if (at > 0) row[size] = (row[size] ?? 0) - own * (current[at] ?? 0)
    }
    const change = solve(rows)
    const largest = Math.max(...change.map(Math.abs))
    current = held(current.map((value, at) => value + (change[at] ?? 0) * Math.min(1, 4 / largest)))
    if (largest < 1e-4) break
  }
  return current.map(value => Math.round(value * 10_000) / 10_000)
}

/** Gauss and Jordan, with the largest pivot. */
function solve(rows: number[][]): number[] {
  const size = rows.length
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at; row < size; row++)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row
    const [one, other] = [rows[at], rows[pivot]]
    if (one === undefined || other === undefined) break
    rows[at] = other
    rows[pivot] = one
    for (const [place, row] of rows.entries()) {
      if (place === at) continue
      const factor = (row[at] ?? 0) / (other[at] ?? 1)
      for (let column = at; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (other[column] ?? 0)
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1))
}
