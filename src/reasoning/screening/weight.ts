import { type Kind, kinds } from './analyse.ts'
import { type Commonness, commonShares } from './common-names.ts'

const shares: Readonly<Record<Kind, number>> = {
  [kinds.word]: 1,
  [kinds.number]: 1,
  [kinds.initial]: 0.25,
  [kinds.form]: 0.3,
  [kinds.particle]: 0.12,
  [kinds.title]: 0.2,
  [kinds.common]: 0.2,
}

/** In a list of ten names every word is rare; it is weighed as if it stood in a list of this size. */
export const rowsLeast = 50_000

/**
 * What a word weighs that stands in `count` of `rows` names: its information as a share of that of a word that stands in one.
 * A name that is common in the world counts as if it were common in the list.
 */
export function weightOf(kind: Kind, count: number, rows: number, common: Commonness = 0): number {
  const all = Math.max(rows, rowsLeast)
  const information = Math.log((all + 1) / (count + 0.5 + commonShares[common] * all)) / Math.log(all + 2)
  return shares[kind] * Math.max(0.15, Math.min(1, information))
}
